/** A passage cited from the sources of others too that say the same in other words. */
import type {Passage} from './passage.ts'
import {evidenceOf} from './span.ts'

export function withSourcesOf<Wording extends Passage>(first: Wording, others: readonly Passage[]): Wording {
  const [span, ...rest] = first.evidence
  const [work, ...works] = new Set([first, ...others].flatMap(({works}) => works ?? []))
  return {
    ...first,
    evidence: evidenceOf(span, [...rest, ...others.flatMap(({evidence}) => evidence)]),
    ...(work === undefined ? {} : {works: [work, ...works]})
  }
}
