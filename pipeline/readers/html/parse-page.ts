/** Parses an HTML file to a tree with positions, every element of the body numbered and knowing its parent. */
import type {Element, Root, RootContent, Text} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {mendPlaces} from './mend-places.ts'

export interface Page {
  readonly root: Root
  /** The element `body`, or an empty one where the page has none. */
  readonly body: Element
  readonly parentOf: ReadonlyMap<Element, Element>
  /** Every text of the page in the order of the file. */
  readonly texts: readonly Text[]
}

const parser = unified().use(rehypeParse).freeze()

/** Offsets of the tree count in the text as given; the parser never runs scripts and loads nothing. */
export function parsePage(text: string): Page {
  const root = parser.parse(text)
  const parentOf = new Map<Element, Element>()
  const texts: Text[] = []
  const visit = (nodes: readonly RootContent[], parent: Element | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') texts.push(node)
      if (node.type !== 'element') continue
      if (parent) parentOf.set(node, parent)
      visit(node.children, node)
    }
  }
  visit(root.children, undefined)
  const body = [...parentOf.keys()].find(element => element.tagName === 'body')
  for (const each of texts) mendPlaces(text, each)
  texts.sort((a, b) => startOf(a) - startOf(b))
  return {root, body: body ?? {type: 'element', tagName: 'body', properties: {}, children: []}, parentOf, texts}
}

function startOf(text: Text): number {
  return text.position?.start.offset ?? 0
}
