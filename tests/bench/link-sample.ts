/**
 * Bench `link-sample`: what `remarkGlossary` links in documents, for eyes: a random sample with its sentences and definitions, the
 * same for the same seed. Counts links in code, headings or links, of which there must be none.
 *
 *     npx tsx tests/bench/link-sample.ts OUT/data/glossary.json FOLDER [SEED] [COUNT]
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {remarkGlossary} from '../../pipeline/unified/index.ts'
import {glossarySchema} from '../../pipeline/writers/glossary-json/glossary-schema.ts'

const [glossaryPath, folder, seed = '1', count = '50'] = process.argv.slice(2)
if (glossaryPath === undefined || folder === undefined)
  throw new Error('Give the path of a glossary.json and a folder of Markdown files.')

interface Link {
  readonly place: string
  readonly term: string
  readonly words: string
  readonly around: string
}

const base = 'https://terms.invalid/'
const glossary = glossarySchema.parse(JSON.parse(readFileSync(glossaryPath, 'utf8')))
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkGlossary, {glossary, base, unknown: 'warn'})
const closed = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode'])
let misplaced = 0

const links = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .sort()
  .flatMap(name => {
    const tree = processor.runSync(processor.parse(readFileSync(join(folder, name), 'utf8')))
    const found: Link[] = []
    for (const block of blocksOf(tree)) {
      const text = textOf(block)
      let at = 0
      visit(block, node => {
        const term = termOf(node)
        if (term === undefined) {
          if (closed.has(node.type)) misplaced += linksIn(node)
          at += 'value' in node || node.type === 'image' ? textOf(node).length : 0
          return
        }
        const words = textOf(node)
        found.push({
          place: `${name}:${block.position?.start.line}`,
          term,
          words,
          around:
            `${text.slice(Math.max(0, at - 120), at)}⟦${words}⟧${text.slice(at + words.length, at + words.length + 80)}`.replace(
              /\s+/g,
              ' '
            )
        })
      })
    }
    return found
  })

console.log(`${links.length} links; ${misplaced} in code, headings or links; sample of ${count}, seed ${seed}`)
for (const [index, {place, term, around}] of shuffled(links, Number(seed)).slice(0, Number(count)).entries()) {
  const {label, definition} = glossary.terms.find(({id}) => id === term) ?? {label: term, definition: undefined}
  console.log(`\n${index + 1}. ${place}\n   ${around}\n   = ${label}: ${definition?.text ?? ''}`)
}

function blocksOf(tree: Nodes): Nodes[] {
  const blocks: Nodes[] = []
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') blocks.push(node)
  })
  return blocks
}

/** The term that a link of the plugin leads to: its address is under `base`. */
function termOf(node: Nodes): string | undefined {
  if (node.type !== 'link' || !node.url.startsWith(base)) return undefined
  const path = node.url.slice(base.length)
  return glossary.terms.find(term => term.path === path)?.id
}

function linksIn(tree: Nodes): number {
  let links = 0
  visit(tree, node => {
    if (node !== tree && termOf(node) !== undefined) links += 1
  })
  return links
}

/** Fisher and Yates, with the generator mulberry32: the same order for the same seed. */
function shuffled<Item>(items: readonly Item[], start: number): Item[] {
  const result: Item[] = []
  let state = start >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  for (const item of items) {
    const at = Math.floor(next() * (result.length + 1))
    const there = result[at]
    if (there === undefined) result.push(item)
    else {
      result[at] = item
      result.push(there)
    }
  }
  return result
}
