/** The sentence that an editor pinned as the definition of a term, where no pattern found it by itself. */
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {containsSpan, type Span} from '../../model/span.ts'
import type {Corpus} from './corpus.ts'
import type {RankedConcept} from './rank-concepts.ts'

export function pinnedDefinitions(entry: RankedConcept, corpus: Corpus): readonly DefinitionCandidate[] {
  const pinned = entry.concept.ruling?.definition
  if (!pinned || entry.definitions.some(({cut}) => cut.some(span => touches(span, pinned)))) return []
  const home = corpus.sentences.find(({sentence}) => containsSpan(sentence.span, pinned))
  if (!home) return []
  return [
    {
      term: entry.label,
      termSpan: pinned,
      cut: [home.sentence.span],
      form: home.block.kind === 'list-item' || home.sentence.column !== undefined ? 'fragment' : 'sentence',
      sentence: home.sentence.index,
      block: home.block.index,
      pattern: 'pinned',
      role: 'definition',
      score: 1,
      figurative: false
    }
  ]
}

function touches(a: Span, b: Span): boolean {
  return containsSpan(a, b) || containsSpan(b, a)
}
