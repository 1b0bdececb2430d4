/** Flow of mdast to blocks: what stands on lines of its own, in source order. */
import type {BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent} from 'mdast'
import type {Block} from '../../model/block.ts'
import type {BlockCollector, Place, Write} from './block-collector.ts'
import {readMarkup} from './read-markup.ts'
import {readTable} from './read-table.ts'
import {rangeOf, writePhrasing, writeVerbatim} from './write-phrasing.ts'

type Flow = RootContent | BlockContent | DefinitionContent

/** Where the flow stands: within which list, and the marks before its first block (`- `, `> `, `[^1]: `), which belong to that block. */
export interface Surroundings {
  readonly list?: NonNullable<Block['list']>
  readonly from?: number
  /** Within the text of a footnote. */
  readonly note?: true
}

export function readFlow(collector: BlockCollector, nodes: readonly Flow[], around: Surroundings): void {
  const {from: _from, ...after} = around
  for (const [at, node] of nodes.entries()) readNode(collector, node, at === 0 ? around : after)
}

function readNode(collector: BlockCollector, node: Flow, around: Surroundings): void {
  const place = placeOf(node, around)
  const {type} = node
  if (type === 'paragraph') readParagraph(collector, node, place, around.note ? {note: true} : {})
  else if (type === 'list') readList(collector, node, around)
  else if (type === 'table') readTable(collector, node, place)
  else if (type === 'code') readCode(collector, place)
  else if (type === 'html') readMarkup(collector, place)
  else if (type === 'thematicBreak') collector.add('boilerplate', place, () => {}, {reason: 'a dividing line'})
  else if (type === 'definition') collector.add('boilerplate', place, () => {}, {reason: 'the target of a link'})
  else if (type === 'heading')
    collector.add('heading', place, phrasing => writePhrasing(phrasing, node.children), {level: node.depth})
  else if (type === 'blockquote') readFlow(collector, node.children, {...around, from: place.start})
  else if (type === 'footnoteDefinition') readFlow(collector, node.children, {...around, from: place.start, note: true})
}

function placeOf(node: Flow, {from}: Surroundings): Place {
  const [start, end] = rangeOf(node)
  return {start: from ?? start, end}
}

/** A paragraph without any text of its own is a picture, or struck out. */
function readParagraph(collector: BlockCollector, node: Paragraph, place: Place, rest: Partial<Block> = {}): void {
  const write: Write = phrasing => writePhrasing(phrasing, node.children)
  const question = collector.details.at(-1)?.question
  const raw = collector.edited.text.slice(...rangeOf(node))
  if (isPicture(node)) collector.add('boilerplate', place, write, {reason: 'a picture'})
  else if (diagram.test(raw)) {
    collector.add('boilerplate', place, write, {reason: 'a diagram in words'})
  } else if (raw.length > 4 && raw.startsWith('$$') && raw.endsWith('$$')) {
    collector.add('boilerplate', place, write, {reason: 'a formula'})
  } else if (collector.prose(write).prose.text === '')
    collector.add('boilerplate', place, () => {}, {reason: 'marks without text'})
  else if (rest.list) collector.add('list-item', place, write, rest)
  else if (question === undefined) collector.add('paragraph', place, write, rest)
  else collector.add('answer', place, write, {question})
}

/** First lines of Mermaid diagrams, which some generators take without a fence. */
const diagram =
  /^(?:(?:graph|flowchart)[ \t]+(?:TB|TD|BT|RL|LR)\b|(?:sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|gitGraph)[ \t]*;?\r?\n)/

function isPicture(node: Paragraph): boolean {
  return node.children.every(each => {
    if (each.type === 'link') return each.children.every(inner => inner.type === 'image')
    return each.type === 'image' || each.type === 'imageReference' || (each.type === 'text' && each.value.trim() === '')
  })
}

/** Lists within a list count as the same list, one deeper. */
function readList(collector: BlockCollector, node: List, {list: outer, from}: Surroundings): void {
  const index = outer?.index ?? collector.nextList()
  const list = {index, ordered: node.ordered ?? false, depth: outer ? outer.depth + 1 : 0}
  for (const [at, item] of node.children.entries()) {
    const [start, end] = rangeOf(item)
    readItem(collector, item, {start: at === 0 && from !== undefined ? from : start, end}, list)
  }
}

/** The first paragraph is the item; what follows it within the item stands for itself. */
function readItem(collector: BlockCollector, item: ListItem, place: Place, list: NonNullable<Block['list']>): void {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') {
    readFlow(collector, item.children, {list, from: place.start})
    return
  }
  readParagraph(collector, first, {start: place.start, end: rangeOf(first)[1]}, {list})
  readFlow(collector, rest, {list})
}

function readCode(collector: BlockCollector, place: Place): void {
  const raw = collector.edited.text.slice(place.start, place.end)
  const opening = /^[^\n`~]*(?:`{3,}|~{3,})[^\n]*/.exec(raw)?.[0] ?? ''
  const closing = opening === '' ? '' : (/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(raw)?.[0] ?? '')
  const end = Math.max(place.start + opening.length, place.end - closing.length)
  collector.add('boilerplate', place, phrasing => writeVerbatim(phrasing, place.start + opening.length, end), {
    reason: 'a listing of code'
  })
}
