/** Elements of HTML within a paragraph of Markdown: which tags belong together, and what the element marks. */
import type {PhrasingContent} from 'mdast'
import type {Mark} from '../../model/block.ts'
import {attributeOf} from './html-attribute.ts'

export interface InlineElement {
  /** Number of the node that closes it. */
  readonly close: number
  /** Absent for an element whose content nobody reads. */
  readonly mark?: Mark['kind']
  readonly value?: string
}

const marks: Readonly<Record<string, Mark['kind']>> = {
  dfn: 'definition',
  abbr: 'abbreviation',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
  q: 'quote'
}
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'textarea', 'select'])

/** By the number of the node that opens it; tags without a partner are not there. */
export function elementsIn(nodes: readonly PhrasingContent[]): ReadonlyMap<number, InlineElement> {
  const elements = new Map<number, InlineElement>()
  const open = new Map<string, number[]>()
  for (const [at, node] of nodes.entries()) {
    const tag = node.type === 'html' ? /^<(\/?)([A-Za-z][\w-]*)/.exec(node.value) : null
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (!tag || node.type !== 'html' || !(marks[name] || unread.has(name))) continue
    if (!tag[1]) open.set(name, [...(open.get(name) ?? []).slice(-8), at])
    else {
      const start = open.get(name)?.pop()
      const opening = start === undefined ? undefined : nodes[start]
      if (start !== undefined && opening?.type === 'html') elements.set(start, elementOf(name, opening.value, at))
    }
  }
  return elements
}

function elementOf(name: string, tag: string, close: number): InlineElement {
  const mark = marks[name]
  const value = name === 'abbr' ? attributeOf(tag, 'title') : name === 'a' ? attributeOf(tag, 'href') : undefined
  return {close, ...(mark ? {mark} : {}), ...(value === undefined ? {} : {value})}
}
