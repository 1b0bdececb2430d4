/** The pass `resolve`: candidates of all sources to terms in two tiers, and the places that mention them. */
import type {Article} from '../../model/block.ts'
import type {Decisions} from '../../model/decision.ts'
import type {DefinitionCandidate, Extraction} from '../../model/extraction.ts'
import {compareForReaders, compareText} from '../../model/order.ts'
import type {Pass} from '../../model/pass.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {IndexEntry, RankedDefinition, Resolution, Term, TermId} from '../../model/term.ts'
import {bestMention, type Place} from './best-mention.ts'
import {collectNames} from './collect-names.ts'
import {type Corpus, corpusOf} from './corpus.ts'
import {fillPhrases} from './fill-phrases.ts'
import {findBroader, findRelated, type MentionedSentence} from './find-broader.ts'
import {findPlaces} from './find-places.ts'
import {joinNames} from './join-names.ts'
import {makersIn} from './makers-in.ts'
import {nameIndex} from './name-index.ts'
import {pinnedDefinitions} from './pinned-definitions.ts'
import {conceptFinder, indexedNames, type RankedConcept, rankConcepts} from './rank-concepts.ts'
import {passageOf, rankDefinitions} from './rank-definitions.ts'
import {ruleTerms} from './rule-terms.ts'
import {selectEntries} from './select-entries.ts'
import {termIds} from './term-ids.ts'
import {termKind} from './term-kind.ts'

export interface ResolveInput {
  readonly articles: readonly Article[]
  readonly extractions: readonly Extraction[]
}

export interface ResolveOptions {
  readonly decisions: Decisions
  readonly maximumEntries: number
}

export const resolve: Pass<ResolveInput, Resolution, ResolveOptions> = ({articles, extractions}, options) => {
  const corpus = corpusOf(articles, extractions)
  const joined = joinNames(collectNames(corpus.extractions), corpus.extractions)
  const texts = [...corpus.articles.values()].map(article => article.source.text)
  const {output: ruled, diagnostics} = ruleTerms(joined, options.decisions, texts)
  const {entries, others} = selectEntries(rankConcepts(ruled, corpus), options.maximumEntries)
  return {output: resolution(entries, others, corpus), diagnostics}
}

function resolution(entries: readonly RankedConcept[], others: readonly RankedConcept[], corpus: Corpus): Resolution {
  const concepts = [...entries, ...others].map(({concept}) => concept)
  const find = nameIndex(concepts.flatMap(indexedNames))
  const conceptIn = conceptFinder(concepts)
  const {sentences, places} = findPlaces(corpus, find, conceptIn)
  const candidates = entries.map(entry => [...pinnedDefinitions(entry, corpus), ...entry.definitions])
  const shown = entries
    .map((entry, index) => ({entry, index, places: places.get(index) ?? []}))
    .map(each => ({...each, definitions: definitionsOf(each.entry, candidates[each.index] ?? [], each.places, corpus)}))
    .filter(({entry, definitions}) => definitions.length > 0 || entry.concept.ruling?.wanted)
  const ids = termIds(shown.map(({entry}) => entry))
  const idOf = new Map(shown.map(({index}, at) => [index, ids[at] ?? '']))
  const broader = findBroader(sentences, candidates, conceptIn)
  const related = findRelated(sentences, idOf)
  const makers = makersIn(corpus)
  const termsIn = (numbers: Iterable<number>): readonly TermId[] =>
    [...new Set([...numbers].flatMap(number => idOf.get(number) ?? []))].sort(compareText)
  const terms = shown.map(({entry, index, places: own, definitions}): Term => {
    const kind = termKind(entry.concept, entry.definitions, makers)
    return {
      id: idOf.get(index) ?? '',
      label: entry.label,
      aliases: entry.aliases,
      ...(kind && {kind}),
      definitions,
      broader: termsIn(broader.get(index) ?? []),
      related: related.get(index) ?? [],
      mentions: own.map(({source, sentence, span}) => ({source, sentence: sentence.index, span})),
      score: entry.termhood.score,
      reasons: [...entry.termhood.reasons, ...entry.concept.reasons]
    }
  })
  const statements = corpus.extractions.flatMap(extraction => extraction.statements)
  return {
    terms: terms.sort((a, b) => compareText(a.id, b.id)),
    index: others
      .map((entry, index) => indexEntry(entry, places.get(entries.length + index) ?? []))
      .filter(({mentions}) => mentions.length > 0)
      .sort((a, b) => compareForReaders(a.label, b.label)),
    statements: fillPhrases(statements, conceptIn, find, idOf),
    mentions: mentionsOf(corpus, sentences, termsIn),
    extractions: corpus.extractions
  }
}

/** Without a definition, the best mention stands in its place, marked as one. */
function definitionsOf(
  entry: RankedConcept,
  candidates: readonly DefinitionCandidate[],
  places: readonly Place[],
  corpus: Corpus
): readonly RankedDefinition[] {
  const ranked = rankDefinitions(candidates, corpus, entry.concept.ruling?.definition)
  if (ranked.length > 0) return ranked
  const mention = bestMention(entry.label, places)
  if (!mention) return []
  return [{passage: passageOf(mention, corpus, []), role: 'mention', score: mention.score, candidate: mention}]
}

function indexEntry({label}: RankedConcept, places: readonly Place[]): IndexEntry {
  return {label, mentions: places.map(({span}) => span)}
}

/** By source, one list of terms for every sentence of the article, empty for those of dropped blocks. */
function mentionsOf(
  corpus: Corpus,
  sentences: readonly MentionedSentence[],
  termsIn: (concepts: Iterable<number>) => readonly TermId[]
): ReadonlyMap<SourceId, readonly (readonly TermId[])[]> {
  const mentions = new Map<SourceId, (readonly TermId[])[]>()
  for (const [source, article] of corpus.articles)
    mentions.set(
      source,
      article.sentences.map(() => [])
    )
  for (const {source, sentence, found} of sentences) {
    const list = mentions.get(source)
    if (list) list[sentence.index] = termsIn(found.map(({concept}) => concept))
  }
  return mentions
}
