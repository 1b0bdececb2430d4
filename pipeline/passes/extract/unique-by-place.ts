/** One candidate for each place and text, in source order. */
import type {TermCandidate} from '../../model/extraction.ts'
import {compareSpans} from '../../model/span.ts'

/** The first origin of a place is the telling one. */
export function uniqueByPlace(candidates: readonly TermCandidate[]): readonly TermCandidate[] {
  const found: TermCandidate[] = []
  const byOffset = new Map<number, number[]>()
  for (const each of candidates) {
    const {offset} = each.span.start
    const here = byOffset.get(offset)
    const at = here?.find(index => found[index]?.text === each.text)
    const known = at === undefined ? undefined : found[at]
    if (at !== undefined && known) {
      if (each.proper && !known.proper) found[at] = {...known, proper: true}
      continue
    }
    if (here) here.push(found.length)
    else byOffset.set(offset, [found.length])
    found.push(each)
  }
  return found.sort((a, b) => compareSpans(a.span, b.span))
}
