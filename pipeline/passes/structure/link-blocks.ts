/** Links between blocks: the heading that governs a block, the lead-in of a list item, the question of an answer. */
import {type Block, droppedKinds} from '../../model/block.ts'

/** Numbers the blocks anew and sets `heading`, `leadIn` and `question`; links that a reader set to other blocks must be anew too. */
export function linkBlocks(blocks: readonly Block[]): readonly Block[] {
  const open: Block[] = []
  let question: number | undefined
  let leadIn: number | undefined
  return blocks.map((block, index) => {
    const {heading: _heading, leadIn: _leadIn, question: _question, ...bare} = block
    if (droppedKinds.has(block.kind)) return {...bare, index}
    if (block.kind === 'heading') while (open.length > 0 && (open.at(-1)?.level ?? 1) >= (block.level ?? 1)) open.pop()
    const heading = open.at(-1)?.index
    if (block.kind === 'heading') open.push({...bare, index})
    if (block.kind === 'heading' || block.kind === 'paragraph') question = undefined
    if (block.kind === 'question') question = index
    const inList = block.kind === 'list-item'
    const linked: Block = {
      ...bare,
      index,
      ...(heading === undefined ? {} : {heading}),
      ...(inList && leadIn !== undefined ? {leadIn} : {}),
      ...(block.kind === 'answer' && question !== undefined ? {question} : {})
    }
    if (!inList) leadIn = introduces(block) ? index : undefined
    return linked
  })
}

/** A list stands under the paragraph or answer that ends with a colon before it. */
function introduces(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'answer') && /:["”’)*_]*$/.test(block.prose.text.trim())
}
