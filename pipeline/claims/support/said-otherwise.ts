/** One thing, said once with a denial and once without: “no boat is without a sail”, “every boat has a sail”. */
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words; undefined where they are not known to come to the same. The words that they share are for others to weigh. */
export function saidOtherwise({a, b, left, right}: StatementPair): string | undefined {
  if (a.attributed !== b.attributed || depends.test(left.lower) || depends.test(right.lower)) return undefined
  if ((lacksNone(left) && isUniversal(right)) || (lacksNone(right) && isUniversal(left)))
    return 'what none lacks, all have'
  if (hasEnded(left) && hasEnded(right) && sameFigures(left, right)) return 'both say that it ended, and when'
  return undefined
}

const depends = /\b(?:if|unless|until|when|while|except)\b/

/** “No ferry is without a ramp”, “nobody is left out”. */
function lacksNone({lower}: Reading): boolean {
  return (
    /^ (?:there (?:is|are|must be) )?(?:no|none|nobody)\b/.test(lower) &&
    (lower.match(
      /\b(?:no|none|nobody|nothing|not|never|without|lacks?|lacking|left out|excluded|exempt|cannot)\b|n't\b/g
    )?.length ?? 0) === 2 &&
    /\b(?:without|lacks?|lacking|left out|excluded|exempt)\b/.test(lower)
  )
}

/** Said of all, and of none that it is not so. */
function isUniversal({lower, generality}: Reading): boolean {
  return (
    (generality === 6 || /\b(?:all|each|every)\b/.test(lower)) &&
    !/\b(?:no|none|nobody|nothing|not|never|without|lacks?|lacking|cannot|few|most|some|only|almost|nearly)\b|n't\b/.test(
      lower
    )
  )
}

/** “Has no crane any longer”, “no crane has stood there since 1990”, “the crane was removed”. */
function hasEnded({lower, course}: Reading): boolean {
  return course === 'ended' || /^ no\b.*\b(?:ha(?:s|ve) been|exists?|since)\b/.test(lower)
}

/** The same numbers on both sides, and at least one. */
function sameFigures({lower: one}: Reading, {lower: other}: Reading): boolean {
  const [figures, others] = [one, other].map(text =>
    [...new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort().join(' ')
  )
  return figures !== '' && figures === others
}
