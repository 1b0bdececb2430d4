/** The definitions of one term, best first, each a passage with every place that says the same. */
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {meet} from '../../model/meet.ts'
import {compareText} from '../../model/order.ts'
import {type Passage, passageText} from '../../model/passage.ts'
import {compareSpans, containsSpan, evidenceOf, type Span} from '../../model/span.ts'
import type {RankedDefinition} from '../../model/term.ts'
import type {Corpus} from './corpus.ts'

/** No entry shows more. */
const most = 12
const same = 0.5
/** Beside a sentence that says plainly what the thing is, what it may do, or how much of it there is, defines nothing. */
const [stated, leastBeside] = [0.85, 0.5]

/** `pinned` is a place that an editor wants first. */
export function rankDefinitions(
  candidates: readonly DefinitionCandidate[],
  corpus: Corpus,
  pinned?: Span
): readonly RankedDefinition[] {
  const plain = candidates.some(({role, score}) => role === 'definition' && score >= stated)
  const readable = candidates
    .filter(({role, pattern, score}) => !(plain && role === 'partial' && pattern === 'generic' && score < leastBeside))
    .map(candidate => ({candidate, words: contentOf(textOf(candidate, corpus))}))
    .filter(({words}) => words.size > 0)
  const scored = readable
    .map(({candidate, words}) => {
      const likes = readable.filter(
        other =>
          other.candidate !== candidate &&
          other.candidate.cut[0].source !== candidate.cut[0].source &&
          likeness(words, other.words) >= same
      )
      const support = new Set(likes.map(other => other.candidate.cut[0].source)).size
      const pin =
        pinned && candidate.cut.some(span => containsSpan(span, pinned) || containsSpan(pinned, span)) ? 10 : 0
      const score =
        Math.round(
          1000 *
            (candidate.score +
              0.05 * Math.min(2, support) +
              pin +
              order[candidate.role] -
              (candidate.trust === 'low' ? 0.4 : 0) -
              (candidate.figurative ? 0.4 : 0))
        ) / 1000
      return {candidate, score, likes: likes.flatMap(other => other.candidate.cut)}
    })
    .sort((a, b) => b.score - a.score || byPlace(a.candidate, b.candidate))
  return withoutOverlap(scored)
    .slice(0, most)
    .map(({candidate, score, likes}) => ({
      passage: passageOf(candidate, corpus, likes),
      role: candidate.role,
      score,
      candidate
    }))
}

/** A definition stands before what only tells something of the term. */
const order: Readonly<Record<DefinitionCandidate['role'], number>> = {definition: 0.1, partial: 0, mention: -0.2}

export function passageOf(candidate: DefinitionCandidate, corpus: Corpus, support: readonly Span[]): Passage {
  const {cut, context, form, antecedent, trust, figurative} = candidate
  return {
    text: textOf(candidate, corpus),
    form,
    cut,
    ...(context && {context}),
    ...(antecedent && {antecedent}),
    evidence: evidenceOf(cut[0], [...cut.slice(1), ...support]),
    ...(trust && {trust}),
    ...(figurative && {figurative: true as const})
  }
}

function textOf(candidate: DefinitionCandidate, corpus: Corpus): string {
  return passageText(candidate, corpus.plain)
}

function byPlace(a: DefinitionCandidate, b: DefinitionCandidate): number {
  return compareSpans(a.cut[0], b.cut[0]) || compareText(a.pattern, b.pattern)
}

/** The better of two that share words of a source. */
function withoutOverlap<Item extends {readonly candidate: DefinitionCandidate}>(
  items: readonly Item[]
): readonly Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const clash = kept.some(other => other.candidate.cut.some(a => item.candidate.cut.some(b => meet(a, b))))
    if (!clash) kept.push(item)
  }
  return kept
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter(word => /\p{L}{3}/u.test(word.text))
      .map(word => stemOf(word.text))
      .filter(stem => !common.has(stem))
  )
}

const common: ReadonlySet<string> = new Set(
  'the and for that with which from are can not but into when than then also such other their your you its has have will more most'.split(
    ' '
  )
)

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  return shared / Math.max(1, a.size + b.size - shared)
}
