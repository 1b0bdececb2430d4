/** Links between blocks: the heading that governs a block, the lead-in of a list, the question of an answer, whether it has one. */
import {type Block, droppedKinds} from '../../model/block.ts'

/** Numbers the blocks anew; links that a reader set are replaced. */
export function linkBlocks(blocks: readonly Block[]): readonly Block[] {
  const open: Open = {headings: [], question: undefined, leadIn: undefined}
  return blocks.map((block, index) => {
    const {heading: _heading, leadIn: _leadIn, question: _question, answered: _answered, ...bare} = block
    if (droppedKinds.has(block.kind)) return {...bare, index}
    if (block.kind === 'heading') close(open, block.level ?? 1)
    const heading = open.headings.at(-1)?.index
    const linked: Block = {
      ...bare,
      index,
      ...(heading === undefined ? {} : {heading}),
      ...(block.kind === 'list-item' && open.leadIn !== undefined ? {leadIn: open.leadIn} : {}),
      ...(block.kind === 'answer' && open.question !== undefined ? {question: open.question} : {}),
      ...(block.kind === 'question' ? {answered: isAnswered(blocks, index)} : {})
    }
    advance(open, linked)
    return linked
  })
}

interface Open {
  /** From the outermost in. */
  readonly headings: Block[]
  question: number | undefined
  leadIn: number | undefined
}

function close({headings}: Open, level: number): void {
  while (headings.length > 0 && (headings.at(-1)?.level ?? 1) >= level) headings.pop()
}

function advance(open: Open, block: Block): void {
  if (block.kind === 'heading') open.headings.push(block)
  if (block.kind === 'heading' || block.kind === 'paragraph') open.question = undefined
  if (block.kind === 'question') open.question = block.index
  if (block.kind !== 'list-item') open.leadIn = introduces(block, open) ? block.index : undefined
}

/** A list stands under the paragraph that ends with a colon before it; one that answers a question, under what answers or asks it. */
function introduces(block: Block, {question}: Open): boolean {
  if (block.kind === 'question' || (block.kind === 'answer' && question !== undefined)) return true
  return block.kind === 'paragraph' && /:["”’)*_]*$/.test(block.prose.text.trim())
}

function isAnswered(blocks: readonly Block[], question: number): boolean {
  const next = blocks.slice(question + 1, question + 200).find(block => !droppedKinds.has(block.kind))
  return next !== undefined && (next.kind === 'answer' || next.kind === 'list-item' || next.kind === 'table-row')
}
