/** Passages as the book prints them: with a mark of their sources, and the terms that they speak of. */
import type {Edition} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'
import type {Passage} from '../../model/passage.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {citationMarks} from '../citations/citation-marks.ts'
import {referenceItems} from '../citations/reference-items.ts'
import {passageRemark} from '../wording/passage-remark.ts'
import type {BookPassage} from './book.ts'

export type BookPassages = (passage: Passage) => BookPassage

/** The mark is that of the citation style; in a style of notes, the numbers of the references. */
export function bookPassages(edition: Edition, options: WriterOptions): BookPassages {
  const items = referenceItems(edition)
  const numbers = new Map(items.map((item, index) => [item.id, index + 1]))
  const keys = new Map(edition.sources.map(source => [source.id, source.csl.id]))
  const numbersOf = (cited: readonly string[]) => cited.flatMap(key => numbers.get(key) ?? []).sort((a, b) => a - b)
  const mark = citationMarks(items, options) ?? (cited => `[${numbersOf(cited).join(', ')}]`)
  const termsIn = termsByPlace(edition)
  return passage => {
    const cited = [
      ...new Set([...passage.evidence.flatMap(span => keys.get(span.source) ?? []), ...(passage.works ?? [])])
    ]
    const remark = passageRemark(passage)
    return {
      text: passage.text,
      mark: mark(cited),
      numbers: numbersOf(cited),
      ...(remark !== undefined && {remark}),
      terms: termsIn(passage)
    }
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly term: string
}

/** Terms whose mentions lie in the pieces that a passage was cut from. */
function termsByPlace(edition: Edition): (passage: Passage) => readonly string[] {
  const places = new Map<string, Place[]>()
  for (const term of edition.terms) {
    for (const {source, start, end} of term.mentions) {
      const found = places.get(source) ?? []
      places.set(source, found)
      found.push({start: start.offset, end: end.offset, term: term.id})
    }
  }
  for (const found of places.values()) found.sort((a, b) => a.start - b.start)
  return ({cut}) => {
    const terms = cut.flatMap(({source, start, end}) => within(places.get(source) ?? [], start.offset, end.offset))
    return [...new Set(terms)].sort(compareText)
  }
}

/** `places` in order of their starts. */
function within(places: readonly Place[], start: number, end: number): readonly string[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; at < places.length; at += 1) {
    const place = places[at]
    if (!place || place.start >= end) break
    if (place.end <= end) found.push(place.term)
  }
  return found
}
