/** The pass `compose`: terms, claims, conflicts, questions and tables to the edition that every output is written from. */
import {nameKey} from '../../language/name-key.ts'
import type {Article} from '../../model/block.ts'
import type {Claim, Conflict, Reconciliation} from '../../model/claim.ts'
import {
  type CslItem,
  type Edition,
  type EditionClaim,
  type EditionConflict,
  type EditionSource,
  type EditionTerm,
  type Fate,
  schemaVersion
} from '../../model/edition.ts'
import type {Matching} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import {compareForReaders, compareText} from '../../model/order.ts'
import type {Pass} from '../../model/pass.ts'
import {type Passage, type PlainText, passageText} from '../../model/passage.ts'
import {plainTextOf} from '../../model/plain-text.ts'
import {type Evidence, evidenceOf, placeOf, type Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Resolution, Term} from '../../model/term.ts'
import {answerQuestions} from './answer-questions.ts'
import {cslItems} from './csl-item.ts'
import {editionBlock} from './edition-block.ts'
import {editionQuantities} from './edition-quantities.ts'
import {editionTable} from './edition-table.ts'
import {editionTerm} from './edition-term.ts'
import {namedInAll} from './named-in-all.ts'
import {sentenceFates} from './sentence-fates.ts'
import {sharedSubject} from './shared-subject.ts'
import {statementPassage} from './statement-passage.ts'

export interface ComposeInput {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
  readonly matching: Matching
  readonly reconciliation: Reconciliation
}

export interface ComposeOptions {
  readonly title: string
}

export const compose: Pass<ComposeInput, Edition, ComposeOptions> = (input, {title}) => {
  const {articles, resolution, matching, reconciliation} = input
  const corpus = corpusOf(articles)
  const claims = reconciliation.claims.map(claim => editionClaim(claim, corpus))
  const publishable = claims.flatMap(({claim, alone}) => (alone ? [claim] : []))
  const conflicts = reconciliation.conflicts.map(conflict =>
    editionConflict(conflict, reconciliation.claims, resolution.terms, corpus)
  )
  const terms = resolution.terms
    .map(term => editionTerm(term, {all: resolution.terms, claims: publishable, conflicts}))
    .sort(byLabel)
  const questions = answerQuestions({...input, plain: corpus.plain})
  const passages = [
    ...terms.flatMap(term => term.definitions),
    ...claimsOnPages(publishable, terms).map(claim => claim.passage),
    ...conflicts.flatMap(conflict => conflict.sides.map(side => side.passage)),
    ...questions.flatMap(question => question.answer),
    ...matching.tables.flatMap(table => table.cells.flatMap(cell => cell.values))
  ]
  const items = cslItems(articles)
  const date = latest(articles)
  return {
    output: {
      schemaVersion,
      title,
      language: 'en',
      ...(date === undefined ? {} : {date}),
      sources: articles.map(article => editionSource(article, passages, reconciliation.claims, items)),
      terms,
      index: resolution.index,
      claims: claims.map(({claim}) => claim),
      conflicts,
      questions,
      tables: matching.tables.map(table => editionTable(table, conflicts)),
      quantities: editionQuantities(resolution)
    },
    diagnostics: []
  }
}

interface Corpus {
  readonly article: (source: string) => Article | undefined
  readonly plain: PlainText
}

function corpusOf(articles: readonly Article[]): Corpus {
  const byId = new Map(articles.map(article => [article.source.id, {article, plain: plainTextOf(article)}]))
  return {
    article: source => byId.get(source)?.article,
    plain: span => byId.get(span.source)?.plain(span) ?? span.exact
  }
}

/** Claims whose wording cannot stand on a page keep their evidence in the data, and no page quotes them alone. */
function editionClaim(claim: Claim, corpus: Corpus): {readonly claim: EditionClaim; readonly alone: boolean} {
  const {group: _group, wording, ...rest} = claim
  const passage = passageOf(wording, corpus, claim.evidence)
  return {
    claim: {
      ...rest,
      passage: passage ?? quotation(wording, corpus, claim.evidence),
      text: passage?.text ?? wording.text,
      ...propertyOf(wording, corpus)
    },
    alone: passage !== undefined
  }
}

function propertyOf({kind, relation, objects}: Statement, corpus: Corpus): Pick<EditionClaim, 'property'> {
  const [object] = objects
  if (kind !== 'attribute' || !object || relation === '') return {}
  const {span, term} = object
  return {property: {name: relation, value: corpus.plain(span), span, ...(term === undefined ? {} : {term})}}
}

function passageOf(statement: Statement, corpus: Corpus, support: readonly Span[]): Passage | undefined {
  const article = corpus.article(statement.source)
  return article && statementPassage(statement, article, corpus.plain, support)
}

function quotation(statement: Statement, corpus: Corpus, support: readonly Span[] = []): Passage {
  const shape = {form: 'fragment', cut: [statement.span]} as const
  return {...shape, text: passageText(shape, corpus.plain), evidence: evidenceOf(statement.span, support)}
}

/** “…, strictly a boat” alone tells nobody of what: its sentence is quoted, unless the other side stands in it too. */
function wholeSentence(
  {source, sentence}: Statement,
  other: Span | undefined,
  corpus: Corpus,
  support: readonly Span[]
): Passage | undefined {
  const whole = corpus.article(source)?.sentences[sentence]
  if (!whole || whole.column !== undefined || (other && meet(other, whole.span))) return undefined
  const shape = {form: 'sentence', cut: [whole.span]} as const
  return {...shape, text: passageText(shape, corpus.plain), evidence: evidenceOf(whole.span, support)}
}

function editionConflict(
  conflict: Conflict,
  claims: readonly Claim[],
  entries: readonly Term[],
  corpus: Corpus
): EditionConflict {
  const sides = conflict.sides.map((side, index) => {
    const claim = claims.find(candidate => candidate.id === side.claim)
    const statement =
      claim?.group.statements.find(each => placeOf(each.span) === placeOf(side.wording)) ?? claim?.wording
    const passage =
      statement &&
      (passageOf(statement, corpus, side.evidence) ??
        wholeSentence(statement, conflict.sides[1 - index]?.wording, corpus, side.evidence) ??
        quotation(statement, corpus, side.evidence))
    return {
      claim: side.claim,
      evidence: side.evidence,
      terms: claim?.terms ?? [],
      statement,
      passage: passage ?? plainQuotation(side.evidence, corpus)
    }
  })
  const [first, ...others] = sides.map(side => new Set(side.terms))
  const known = [...(first ?? [])].filter(term => others.every(other => other.has(term)))
  const shared =
    known.length > 0
      ? known
      : namedInAll(
          sides.map(({passage}) => passage.text),
          entries
        )
  const spoken = shared.length === 0 ? sharedSubject(sides.flatMap(({statement}) => statement ?? [])) : undefined
  const entry =
    spoken && entries.find(({label, aliases}) => [label, ...aliases].some(name => nameKey(name) === nameKey(spoken)))
  const terms = entry ? [entry.id] : shared
  const subject = entry ? undefined : spoken
  return {
    id: conflict.id,
    kind: conflict.kind,
    strength: conflict.strength,
    reason: conflict.reason,
    terms,
    ...(subject === undefined ? {} : {subject}),
    sides: sides.map(({terms: _, statement: _statement, ...side}) => side),
    ...(conflict.decision === undefined ? {} : {decision: conflict.decision})
  }
}

function plainQuotation(evidence: Evidence, corpus: Corpus): Passage {
  const shape = {form: 'fragment', cut: [evidence[0]]} as const
  return {...shape, text: passageText(shape, corpus.plain), evidence}
}

function claimsOnPages(claims: readonly EditionClaim[], terms: readonly EditionTerm[]): readonly EditionClaim[] {
  const shown = new Set(terms.flatMap(term => term.claims))
  return claims.filter(claim => shown.has(claim.id))
}

function editionSource(
  article: Article,
  passages: readonly Passage[],
  claims: readonly Claim[],
  items: ReadonlyMap<string, CslItem>
): EditionSource {
  const {source, metadata} = article
  const accounts = sentenceFates(article, {passages, claims})
  const coverage: Record<Fate, number> = {published: 0, merged: 0, superseded: 0, context: 0, dropped: 0, unused: 0}
  for (const {fate} of accounts) coverage[fate]++
  return {
    id: source.id,
    path: source.path,
    digest: source.digest,
    ...stated('title', metadata.title?.value),
    ...stated('site', metadata.site?.value),
    ...stated('date', metadata.date?.value),
    ...(metadata.authors.length > 0 ? {authors: metadata.authors.map(author => author.value)} : {}),
    ...stated('url', metadata.url?.value),
    csl: items.get(source.id) ?? {id: source.id, type: 'webpage'},
    language: article.language,
    blocks: article.blocks.map(editionBlock),
    sentences: article.sentences.map((sentence, index) => ({
      span: sentence.span,
      text: sentence.text,
      block: sentence.block,
      ...(accounts[index] ?? {fate: 'unused', claims: []})
    })),
    coverage
  }
}

function stated<Key extends string>(key: Key, value: string | undefined): {readonly [K in Key]?: string}
function stated(key: string, value: string | undefined): object {
  return value === undefined ? {} : {[key]: value}
}

function latest(articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(article => article.metadata.date?.value ?? [])
    .sort(compareText)
    .at(-1)
}

function byLabel(a: EditionTerm, b: EditionTerm): number {
  return compareForReaders(a.label, b.label) || compareText(a.id, b.id)
}
