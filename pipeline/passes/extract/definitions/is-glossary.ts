/** Whether a list explains words, one an item: then whatever stands after a label of it says what the label is, in whatever form. */
import {remembered} from '../../../language/remembered.ts'
import type {Article, Block} from '../../../model/block.ts'

export function isGlossary(article: Article, {list}: Block): boolean {
  return list !== undefined && glossariesOf(article).has(list.index)
}

/** The lists by their number: all items but one in five are labelled, and what stands after most labels opens as the name of a class does. */
const glossariesOf = remembered((article: Article): ReadonlySet<number> => {
  const lists = new Map<number, string[]>()
  for (const {list, prose} of article.blocks) {
    if (list) lists.set(list.index, [...(lists.get(list.index) ?? []), prose.text])
  }
  return new Set([...lists].flatMap(([index, items]) => (explains(items) ? [index] : [])))
})

function explains(items: readonly string[]): boolean {
  const labelled = items.filter(item => label.test(item))
  const classed = labelled.filter(item => opening.test(item.replace(label, '')))
  return labelled.length > 2 && labelled.length >= 0.8 * items.length && classed.length > 0.6 * items.length
}

const label = /^[^:—–.!?]{2,60}(?::|\s[—–-])\s+/
const opening = /^(?:an?|the|any|everything|something|someone|how|what|when|where)\s/i
