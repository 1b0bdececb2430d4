/** Asks Mozilla's Readability which elements of a page hold its main content. */
import {Readability} from '@mozilla/readability'
import type {Element} from 'hast'
import {type MirrorDocument, type MirrorNode, mirrorDocument, survivors} from './mirror-document.ts'
import type {Page} from './parse-page.ts'

/**
 * What the library is asked to bear: it reads the text of an element again for every element around it, so its work is
 * the text times its depth. Articles stay below a tenth of this.
 */
const heaviest = 20_000_000
const deepest = 120
const most = 40_000

/** Elements that the library kept; undefined where it found no article, or the page is too deep or too large to ask. */
export function findMain(page: Page): ReadonlySet<Element> | undefined {
  const elements = [...page.parentOf.keys()]
  if (elements.length > most || !(weightOf(page.body, 1) <= heaviest)) return undefined
  const numberOf = new Map(elements.map((element, number) => [element, number]))
  const document = mirrorDocument(page.body, numberOf)
  const kept = survivorsOf(document)
  return kept ? new Set(elements.filter((_, number) => kept.has(number))) : undefined
}

/** None where the library finds no article, or fails: it cannot take back a fragment of very many pieces. */
function survivorsOf(document: MirrorDocument): ReadonlySet<number> | undefined {
  const options = {disableJSONLD: true, keepClasses: true, serializer: (node: MirrorNode) => survivors(node)}
  try {
    return new Readability<ReadonlySet<number>>(document, options).parse()?.content ?? undefined
  } catch {
    return undefined
  }
}

function weightOf(element: Element, depth: number): number {
  if (depth > deepest) return Infinity
  return element.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.length * depth
    return child.type === 'element' ? sum + weightOf(child, depth + 1) : sum
  }, 0)
}
