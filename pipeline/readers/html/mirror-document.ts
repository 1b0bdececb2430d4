/** Builds the document that the library for main content works on, every element marked with its number in our tree. */
import type {Element, ElementContent} from 'hast'
import {parseHTML} from 'linkedom/worker'

/** What we need of the document object model; the library sees the real objects. */
export interface MirrorNode {
  appendChild(child: MirrorNode): void
  setAttribute(name: string, value: string): void
  getAttributeNames(): readonly string[]
  readonly children: Iterable<MirrorNode>
}

export interface MirrorDocument {
  readonly body: MirrorNode
  createElement(name: string): MirrorNode
  createTextNode(text: string): MirrorNode
}

const prefix = 'data-source-element-'
const copied: Readonly<Record<string, string>> = {
  id: 'id',
  className: 'class',
  role: 'role',
  itemProp: 'itemprop',
  rel: 'rel',
  ariaHidden: 'aria-hidden',
  ariaModal: 'aria-modal'
}
const left = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea', 'button'])

/** Only the names above are copied: neither style nor handler nor data of the page reaches the library. */
export function mirrorDocument(body: Element, numberOf: ReadonlyMap<Element, number>): MirrorDocument {
  const {document}: {document: MirrorDocument} = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const fill = (parent: MirrorNode, nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') parent.appendChild(document.createTextNode(node.value))
      if (node.type !== 'element' || left.has(node.tagName) || !/^[a-z][a-z0-9-]*$/.test(node.tagName)) continue
      const child = document.createElement(node.tagName)
      mark(child, node, numberOf)
      fill(child, node.children)
      parent.appendChild(child)
    }
  }
  fill(document.body, body.children)
  return document
}

function mark(child: MirrorNode, node: Element, numberOf: ReadonlyMap<Element, number>): void {
  for (const [property, name] of Object.entries(copied)) {
    const value = node.properties[property]
    if (value !== undefined && value !== null)
      child.setAttribute(name, Array.isArray(value) ? value.join(' ') : String(value))
  }
  // only whether a link leads to this page counts; addresses would cost the library the most of its time
  const {href} = node.properties
  if (typeof href === 'string' && href.startsWith('#')) child.setAttribute('href', '#')
  // a name of its own for each: the library merges the attributes of nested elements that it makes one
  child.setAttribute(prefix + String(numberOf.get(node) ?? 0), '')
}

/** Numbers of the marked elements in what the library left. */
export function survivors(node: MirrorNode): ReadonlySet<number> {
  const found = new Set<number>()
  const visit = (each: MirrorNode): void => {
    for (const name of each.getAttributeNames()) {
      if (name.startsWith(prefix)) found.add(Number(name.slice(prefix.length)))
    }
    for (const child of each.children) visit(child)
  }
  visit(node)
  return found
}
