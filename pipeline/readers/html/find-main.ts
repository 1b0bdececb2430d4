/** Asks Mozilla's Readability which elements of a page hold its main content. */
import {Readability} from '@mozilla/readability'
import type {Element} from 'hast'
import {type MirrorNode, mirrorDocument, survivors} from './mirror-document.ts'
import type {Page} from './parse-page.ts'

/** Elements that the library kept; undefined where it found no article. */
export function findMain(page: Page): ReadonlySet<Element> | undefined {
  const elements = [...page.parentOf.keys()]
  const numberOf = new Map(elements.map((element, number) => [element, number]))
  const document = mirrorDocument(page.body, numberOf)
  const reading = new Readability<ReadonlySet<number>>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: MirrorNode) => survivors(node)
  }).parse()
  const kept = reading?.content
  return kept ? new Set(elements.filter((_, number) => kept.has(number))) : undefined
}
