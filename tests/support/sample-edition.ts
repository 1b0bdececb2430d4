/** A small edition of the sample articles with every slot filled, made by hand. */
import type {Article} from '../../pipeline/model/block.ts'
import type {Edition, EditionClaim, EditionSource, Fate} from '../../pipeline/model/edition.ts'
import {type Passage, passageText} from '../../pipeline/model/passage.ts'
import {plainTextOf} from '../../pipeline/model/plain-text.ts'
import {containsSpan, type Evidence, evidenceOf, type Span, spanAt} from '../../pipeline/model/span.ts'
import {sampleArticles} from './sample-articles.ts'

export {sampleArticles} from './sample-articles.ts'

const kettle = quote('galley-kettles', 'A kettle is a covered vessel with a spout in which water is boiled.')
const alsoCalled = quote('galley-kettles', 'is also called a tea kettle')
const holds17 = quote('galley-kettles', 'A galley kettle holds 1.7 litres')
const needsBase = quote('galley-kettles', 'needs a wide, heavy base.')
const holds25 = quote('island/ferry-notes', 'A galley kettle holds 2.5 litres.')
const ferry = quote(
  'island/ferry-notes',
  'A **ferry** is a vessel that carries people & cars across water on a fixed route.'
)
const ferryOnDeck = quote('deck', 'A ferry carries people &amp; cars across water.')
const galleyRoom = quote('deck', 'The galley is the kitchen of a ship.')
const fortyMinutes = quote('island/ferry-notes', 'Every crossing takes forty minutes.')
const anHour = quote('deck', 'In some seas a crossing takes an hour.')
const whistleTells = quote('galley-kettles', 'The whistle tells the crew that the water boils.')
const whistleSounds = quote('deck', 'A whistle on the spout sounds when steam passes through it.')
const asked = quote('galley-kettles', 'What is a whistle for?')
const askedOnDeck = quote('deck', 'What is a whistle for?')
const milk = quote('galley-kettles', 'heat milk without scorching it')
const cannot = quote('galley-kettles', 'A kettle cannot:')
const neverLeft = quote('island/ferry-notes', 'The *kettle* is never left on the stove during a crossing.')
const power = {
  galley: quote('galley-kettles', '1200 W'),
  galleyOnFerry: quote('island/ferry-notes', '1200 W'),
  shore: quote('galley-kettles', '3000 W'),
  shoreOnFerry: quote('island/ferry-notes', '2200 W')
}

const claims: readonly EditionClaim[] = [
  claim('claim-kettle', 'definition', sentence([kettle]), {subject: 'kettle', terms: ['kettle']}),
  claim('claim-17', 'quantity', sentence([holds17]), {
    subject: 'galley-kettle',
    terms: ['galley-kettle'],
    quantity: {low: 1.7, high: 1.7, unit: 'litre', approximate: false, span: quote('galley-kettles', '1.7 litres')},
    rank: 'deprecated',
    reason: 'An editor prefers the other side.'
  }),
  claim('claim-25', 'quantity', sentence([holds25]), {
    subject: 'galley-kettle',
    terms: ['galley-kettle'],
    quantity: {low: 2.5, high: 2.5, unit: 'litre', approximate: false, span: quote('island/ferry-notes', '2.5 litres')},
    rank: 'preferred',
    reason: 'An editor prefers this side.'
  }),
  claim('claim-base', 'attribute', sentence([holds17, needsBase]), {
    subject: 'galley-kettle',
    terms: ['galley-kettle'],
    property: {
      name: 'base',
      value: 'a wide, heavy base',
      span: quote('galley-kettles', 'a wide, heavy base')
    }
  }),
  claim('claim-ferry', 'definition', sentence([ferry], {evidence: evidenceOf(ferry, [ferryOnDeck])}), {
    subject: 'ferry',
    terms: ['ferry'],
    evidence: evidenceOf(ferry, [ferryOnDeck]),
    reason: 'Two sources say it; this wording is the fullest.'
  }),
  claim('claim-forty', 'quantity', sentence([fortyMinutes]), {terms: ['ferry'], qualifiers: ['every']}),
  claim('claim-hour', 'quantity', sentence([anHour]), {
    terms: ['ferry'],
    modality: 'may',
    qualifiers: ['in some seas'],
    validity: {from: '2026', span: quote('island/ferry-notes', '2026-02')}
  }),
  claim('claim-whistle', 'use', sentence([whistleTells]), {terms: ['whistle']}),
  claim('claim-milk', 'limitation', {...fragment([milk]), context: [cannot]}, {terms: ['kettle'], polarity: 'negated'}),
  claim('claim-stove', 'limitation', sentence([neverLeft]), {terms: ['kettle'], polarity: 'negated'})
]

/** Valid in every part but the wording of `reason`s and titles, which no source states. */
export const sampleEdition: Edition = {
  schemaVersion: '1.0.0',
  title: 'Kettles and Ferries',
  language: 'en',
  date: '2026-02',
  sources: sampleArticles.map(editionSource),
  terms: [
    {
      id: 'ferry',
      label: 'ferry',
      aliases: [],
      kind: 'concept',
      definitions: [
        {...sentence([ferry], {evidence: evidenceOf(ferry, [ferryOnDeck])}), role: 'definition'},
        {...sentence([ferryOnDeck]), role: 'mention'}
      ],
      broader: [],
      narrower: [],
      related: ['kettle'],
      claims: ['claim-ferry', 'claim-forty', 'claim-hour'],
      mentions: [quote('deck', 'A ferry'), ferry]
    },
    {
      id: 'galley-kettle',
      label: 'galley kettle',
      aliases: ['kettle for galleys'],
      definitions: [{...sentence([holds25]), role: 'partial'}],
      broader: ['kettle'],
      narrower: [],
      related: [],
      claims: ['claim-17', 'claim-25', 'claim-base'],
      mentions: [quote('galley-kettles', 'A galley kettle')]
    },
    {
      id: 'kettle',
      label: 'kettle',
      aliases: ['tea kettle'],
      kind: 'product',
      definitions: [
        {...sentence([kettle]), role: 'definition'},
        {...sentence([alsoCalled], {context: [quote('galley-kettles', 'A kettle')], antecedent: true}), role: 'partial'}
      ],
      broader: [],
      narrower: ['galley-kettle'],
      related: ['ferry'],
      claims: ['claim-kettle', 'claim-milk', 'claim-stove'],
      mentions: [kettle, neverLeft]
    },
    {
      id: 'whistle',
      label: 'whistle',
      aliases: [],
      definitions: [{...sentence([whistleSounds]), figurative: true, role: 'mention'}],
      broader: [],
      narrower: [],
      related: [],
      claims: ['claim-whistle'],
      mentions: [asked, askedOnDeck]
    }
  ],
  index: [{label: 'galley', mentions: [galleyRoom]}],
  claims,
  conflicts: [
    {
      id: 'conflict-crossing',
      kind: 'quantifier',
      strength: 'soft',
      reason: 'One side speaks of every crossing, the other of some seas.',
      terms: ['ferry'],
      sides: [
        {claim: 'claim-forty', evidence: [fortyMinutes], passage: sentence([fortyMinutes])},
        {claim: 'claim-hour', evidence: [anHour], passage: sentence([anHour])}
      ]
    },
    {
      id: 'conflict-litres',
      kind: 'number',
      strength: 'hard',
      reason: 'The sources give two capacities for one vessel.',
      terms: ['galley-kettle'],
      sides: [
        {claim: 'claim-17', evidence: [holds17], passage: sentence([holds17])},
        {claim: 'claim-25', evidence: [holds25], passage: sentence([holds25])}
      ],
      decision: {ruling: 'prefer', note: 'Measured again in 2026.', side: 1}
    }
  ],
  questions: [
    {
      id: 'question-milk',
      question: 'Can a kettle boil milk?',
      asked: [quote('galley-kettles', 'Can a kettle boil milk?')],
      answer: [],
      answered: false,
      conflicts: []
    },
    {
      id: 'question-whistle',
      question: 'What is a whistle for?',
      asked: evidenceOf(asked, [askedOnDeck]),
      answer: [sentence([whistleTells]), sentence([whistleSounds])],
      answered: true,
      answeredBy: 'source',
      conflicts: ['conflict-crossing']
    }
  ],
  tables: [
    {
      id: 'table-kettles',
      title: 'Kettles compared',
      subjects: [
        {
          label: 'Galley kettle',
          term: 'galley-kettle',
          evidence: [quote('galley-kettles', 'Galley kettle', true), quote('island/ferry-notes', 'Galley kettle')]
        },
        {
          label: 'Shore kettle',
          evidence: [quote('galley-kettles', 'Shore kettle'), quote('island/ferry-notes', 'Shore kettle')]
        }
      ],
      attributes: [
        {label: 'Power', evidence: [quote('galley-kettles', 'Power'), quote('island/ferry-notes', 'Power')]},
        {label: 'Base', evidence: [quote('galley-kettles', 'Base')]}
      ],
      cells: [
        {
          subject: 'Galley kettle',
          attribute: 'Power',
          agreement: 'agree',
          values: [fragment([power.galley], {evidence: evidenceOf(power.galley, [power.galleyOnFerry])})],
          wordings: [[0]],
          conflicts: ['conflict-litres']
        },
        {
          subject: 'Galley kettle',
          attribute: 'Base',
          agreement: 'complement',
          values: [fragment([quote('galley-kettles', 'heavy', true)]), sentence([needsBase])],
          wordings: [[0], [1]],
          conflicts: []
        },
        {
          subject: 'Shore kettle',
          attribute: 'Power',
          agreement: 'disagree',
          values: [fragment([power.shore]), fragment([power.shoreOnFerry])],
          wordings: [[0], [1]],
          conflicts: []
        },
        {
          subject: 'Shore kettle',
          attribute: 'Base',
          agreement: 'single',
          values: [{...fragment([quote('galley-kettles', 'light')]), trust: 'low'}],
          wordings: [[0]],
          conflicts: []
        }
      ]
    }
  ],
  quantities: [
    {
      id: 'quantity-litres',
      kind: 'figure',
      term: 'galley-kettle',
      attribute: 'capacity',
      value: '2.5',
      unit: 'litre',
      evidence: [quote('island/ferry-notes', '2.5 litres')]
    }
  ]
}

function articleOf(source: string): Article {
  const article = sampleArticles.find(candidate => candidate.source.id === source)
  if (!article) throw new Error(`No sample source ${source}`)
  return article
}

/** The first place, or the last, where a sample says `words`. */
function quote(source: string, words: string, last = false): Span {
  const {text} = articleOf(source).source
  const at = last ? text.text.lastIndexOf(words) : text.text.indexOf(words)
  if (at < 0) throw new Error(`${source} does not say “${words}”`)
  return spanAt(text, at, at + words.length)
}

type Extras = Partial<Omit<Passage, 'text' | 'form' | 'cut'>>

function sentence(cut: Evidence, extras: Extras = {}): Passage {
  return passage('sentence', cut, extras)
}

function fragment(cut: Evidence, extras: Extras = {}): Passage {
  return passage('fragment', cut, extras)
}

function passage(form: Passage['form'], cut: Evidence, extras: Extras): Passage {
  const parts = {form, cut, evidence: cut, ...extras}
  return {text: passageText(parts, plainTextOf(articleOf(cut[0].source))), ...parts}
}

function claim(
  id: string,
  kind: EditionClaim['kind'],
  wording: Passage,
  extras: Partial<EditionClaim> & Pick<EditionClaim, 'terms'>
): EditionClaim {
  return {
    id,
    kind,
    text: wording.text,
    passage: wording,
    polarity: 'affirmed',
    qualifiers: [],
    evidence: wording.evidence,
    rank: 'normal',
    reason: 'Only one source says it.',
    ...extras
  }
}

function editionSource(article: Article): EditionSource {
  const {source, metadata, blocks} = article
  const sentences = article.sentences.map(item => {
    const stating = claims.filter(candidate => candidate.evidence.some(span => containsSpan(item.span, span)))
    const dropped = ['boilerplate', 'byline-date'].includes(blocks[item.block]?.kind ?? '')
    const fate: Fate = dropped ? 'dropped' : stating.length > 0 ? 'published' : 'unused'
    return {span: item.span, text: item.text, block: item.block, fate, claims: stating.map(candidate => candidate.id)}
  })
  const count = (fate: Fate) => sentences.filter(item => item.fate === fate).length
  const issued = metadata.date?.value.split('-').map(Number)
  return {
    id: source.id,
    path: source.path,
    digest: source.digest,
    ...(metadata.title && {title: metadata.title.value}),
    ...(metadata.site && {site: metadata.site.value}),
    ...(metadata.date && {date: metadata.date.value}),
    ...(metadata.authors.length > 0 && {authors: metadata.authors.map(author => author.value)}),
    ...(metadata.url && {url: metadata.url.value}),
    csl: {
      id: source.id.replaceAll('/', '-'),
      type: 'webpage',
      title: metadata.title?.value ?? `[Untitled article: ${source.path}]`,
      ...(metadata.site && {'container-title': metadata.site.value}),
      ...(metadata.authors.length > 0 && {author: metadata.authors.map(author => ({literal: author.value}))}),
      ...(issued && {issued: {'date-parts': [issued]}}),
      ...(metadata.url && {URL: metadata.url.value}),
      language: article.language
    },
    language: article.language,
    blocks: blocks.map(block => ({
      kind: block.kind,
      ...(block.level !== undefined && {level: block.level}),
      start: block.start,
      end: block.end,
      ...(block.cells ? {cells: block.cells.map(cell => cell.prose.text)} : {text: block.prose.text}),
      ...(block.reason !== undefined && {reason: block.reason})
    })),
    sentences,
    coverage: {
      published: count('published'),
      merged: count('merged'),
      superseded: count('superseded'),
      context: count('context'),
      dropped: count('dropped'),
      unused: count('unused')
    }
  }
}
