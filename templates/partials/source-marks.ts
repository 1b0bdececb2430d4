/** Source marks: who states a passage, each letter a link to the place where. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Span} from '../../pipeline/model/span.ts'
import type {Place, Site} from '../site.ts'
import {shortened} from './shortened.ts'

/** More marks than these would hide the text; the list of evidence names the others. */
const most = 8

/**
 * One mark a source, in the order of the evidence, which starts with the source of the wording. Marks that are only a way
 * to the place (`quoted: false`) bring no quotation to the list of evidence.
 */
export function sourceMarks(site: Site, evidence: readonly Span[], {quoted = true} = {}): Element {
  const bySource = new Map<string, Place[]>()
  for (const span of evidence) {
    const places = bySource.get(span.source) ?? []
    if (places.length === 0) bySource.set(span.source, places)
    places.push(site.placeOf(span))
  }
  const all = [...bySource.values()]
  const marks = h('sup', {className: ['marks']}, all.slice(0, most).map(mark), others(all.length - most))
  if (quoted) placesOfMarks.set(marks, all.flat())
  return marks
}

/** All places that an element made by `sourceMarks` stands for, the unshown among them; none for any other element. */
export function placesOf(element: Element): readonly Place[] {
  return placesOfMarks.get(element) ?? []
}

/** A node of a tree has no room for a record of ours; it takes what is written here with it when it goes. */
const placesOfMarks = new WeakMap<Element, readonly Place[]>()

function mark(places: readonly Place[]): Element | undefined {
  const [place] = places
  if (!place) return undefined
  const label = `${place.view.siglum}: ${shortened(place.view.name, 48)}`
  return h('a', {className: ['mark'], href: place.href, ariaLabel: label}, place.view.siglum)
}

function others(count: number): Element | undefined {
  return count > 0
    ? h(
        'a',
        {className: ['mark'], href: '#evidence-list', ariaLabel: `+${count} more sources, listed below`},
        `+${count}`
      )
    : undefined
}
