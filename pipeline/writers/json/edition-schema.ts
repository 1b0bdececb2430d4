/** The schema of the edition file: checks what is written and read, and documents it as JSON Schema. */
import {z} from 'zod'
import {cslTypes} from '../../model/csl-types.ts'

const text = z.string()
const count = z.int().nonnegative()

const point = z
  .strictObject({
    line: z.int().positive().describe('From 1; a line ends with a line feed.'),
    column: z.int().positive().describe('From 1, in UTF-16 code units.'),
    offset: count.describe('From 0, in UTF-16 code units of the decoded text without its byte order mark.')
  })
  .meta({id: 'Point', description: 'A place in the decoded text of a source.'})

const span = z
  .strictObject({
    source: text.describe('The id of the source.'),
    start: point,
    end: point.describe('Exclusive, and never column 1 of the next line.'),
    exact: text.min(1).describe('The text that literally stands there, with its markup.')
  })
  .meta({id: 'Span', description: 'A place in a source and the exact text there.'})

const evidence = z
  .tuple([span], span)
  .meta({id: 'Evidence', description: 'One or more spans, the most important first.'})

const passageFields = {
  text: text.min(1).describe('What is published, recomputable from `form`, `cut` and `context`.'),
  form: z
    .enum(['sentence', 'fragment'])
    .describe('A sentence gets a capital and a full stop where the cut lacks them; a fragment stays as it is.'),
  cut: evidence.describe('The pieces of one source it was cut from, in reading order; joined by “ […] ”.'),
  context: evidence
    .exactOptional()
    .describe('Lead-in, question or antecedent that the text needs, from the same source.'),
  antecedent: z
    .literal(true)
    .exactOptional()
    .describe('The text opens with the first context span in square brackets, in place of a pronoun.'),
  evidence: evidence.describe('`cut`, then every other span that states the same.'),
  works: z.tuple([text], text).exactOptional().describe('Ids of the works that the sources cite for it.'),
  trust: z.literal('low').exactOptional().describe('From a block that was dropped from the article.'),
  figurative: z.literal(true).exactOptional().describe('An analogy or figure of speech, not a fact.')
}

const passage = z
  .strictObject(passageFields)
  .meta({id: 'Passage', description: 'Publishable text cut from one source, with what supports it.'})

const definition = z
  .strictObject({
    ...passageFields,
    role: z.enum(['definition', 'partial', 'mention']).describe('How far it goes in saying what the term is.'),
    wordingOf: count
      .exactOptional()
      .describe('Index of an earlier definition of the term that says the same in other words.')
  })
  .meta({id: 'Definition', description: 'A passage that says what a term is.'})

const cslItem = z
  .strictObject({
    id: text.min(1).describe('The citation key.'),
    type: z.enum(['webpage', 'article-journal', 'paper-conference', 'report', 'book', 'article']),
    title: text.exactOptional(),
    'container-title': text.exactOptional(),
    author: z.array(z.strictObject({literal: text})).exactOptional(),
    issued: z.strictObject({'date-parts': z.tuple([z.array(z.int())])}).exactOptional(),
    URL: text.exactOptional(),
    language: text.exactOptional(),
    abstract: text.exactOptional()
  })
  .meta({
    id: 'CslItem',
    description: 'A CSL-JSON item with what the source states of itself, nothing more. https://docs.citationstyles.org'
  })

const blockKind = z.enum([
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'question',
  'answer',
  'boilerplate',
  'byline-date',
  'toc',
  'related',
  'cite-block'
])

const block = z
  .strictObject({
    kind: blockKind.describe('The last five kinds are dropped from the text.'),
    level: z.int().min(1).max(6).exactOptional().describe('Of a heading.'),
    start: point,
    end: point,
    text: text.exactOptional().describe('Plain text; absent of a table row.'),
    cells: z.array(text).exactOptional().describe('Plain text of the cells of a table row.'),
    reason: text.exactOptional().describe('Why the block was dropped.')
  })
  .meta({id: 'Block', description: 'A piece of the structure of a source. Blocks do not overlap.'})

const fate = z.enum(['published', 'merged', 'superseded', 'context', 'dropped', 'unused'])

const sentence = z
  .strictObject({
    span,
    text: text.describe('Plain text of the span.'),
    block: count.describe('Index into the blocks of the source.'),
    fate: fate.describe(
      'What became of it. merged: another wording of its claim is published; superseded: an editor preferred another side.'
    ),
    claims: z.array(text).describe('Ids of the claims that it states.')
  })
  .meta({id: 'Sentence', description: 'One sentence of a source and what became of it.'})

const cslName = z.strictObject({
  family: text.exactOptional(),
  given: text.exactOptional(),
  literal: text.exactOptional(),
  suffix: text.exactOptional(),
  'dropping-particle': text.exactOptional(),
  'non-dropping-particle': text.exactOptional()
})

const citedWork = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][\w-]*$/)
      .describe('The citation key.'),
    type: z.enum(cslTypes),
    title: text.exactOptional(),
    'container-title': text.exactOptional(),
    'collection-title': text.exactOptional(),
    author: z.array(cslName).exactOptional(),
    editor: z.array(cslName).exactOptional(),
    issued: z
      .strictObject({
        'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).exactOptional(),
        literal: text.exactOptional(),
        raw: text.exactOptional()
      })
      .exactOptional(),
    publisher: text.exactOptional(),
    'publisher-place': text.exactOptional(),
    edition: text.exactOptional(),
    volume: text.exactOptional(),
    issue: text.exactOptional(),
    number: text.exactOptional(),
    page: text.exactOptional(),
    genre: text.exactOptional(),
    language: text.exactOptional(),
    DOI: text.exactOptional(),
    URL: text.exactOptional()
  })
  .meta({id: 'CitedWork', description: 'A work that sources cite, as a CSL-JSON item.'})

const source = z
  .strictObject({
    id: text.min(1).describe('The path under the sources folder without its extension.'),
    path: text.min(1).describe('The path under the sources folder, with `/` between folders.'),
    digest: text.regex(/^[0-9a-f]{64}$/).describe('SHA-256 of the bytes of the file, in hex.'),
    title: text.exactOptional(),
    site: text.exactOptional().describe('The site or publication it appeared in.'),
    date: text.exactOptional().describe('ISO 8601, as precise as stated.'),
    authors: z.array(text).exactOptional(),
    url: text.exactOptional(),
    csl: cslItem,
    language: text.describe('BCP 47; `und` where it cannot be told.'),
    blocks: z.array(block),
    sentences: z.array(sentence),
    coverage: z
      .strictObject({
        published: count,
        merged: count,
        superseded: count,
        context: count,
        dropped: count,
        unused: count
      })
      .describe('How many sentences of the source met each fate; they add up to all its sentences.')
  })
  .meta({id: 'Source', description: 'One article: its metadata, its structure, and what became of every sentence.'})

const term = z
  .strictObject({
    id: text.min(1).describe('The slug of the label.'),
    label: text,
    aliases: z.array(text).describe('Acronyms, plurals, spellings and synonyms; never the label.'),
    kind: z
      .enum(['concept', 'product', 'organisation', 'person', 'regulation', 'publication', 'dataset', 'name'])
      .exactOptional(),
    definitions: z.array(definition).describe('Best first.'),
    broader: z.array(text).describe('Ids of terms.'),
    narrower: z.array(text).describe('Ids of terms.'),
    related: z.array(text).describe('Ids of terms.'),
    claims: z.array(text).describe('Ids of claims.'),
    mentions: z.array(span)
  })
  .meta({id: 'Term', description: 'An entry of the glossary.'})

const quantity = z
  .strictObject({
    low: z.number().exactOptional().describe('Lower bound; absent if open.'),
    high: z.number().exactOptional().describe('Upper bound; absent if open, equal to `low` for a single value.'),
    unit: text.exactOptional().describe('Normalised; absent for a bare count.'),
    approximate: z.boolean(),
    span
  })
  .meta({id: 'Quantity', description: 'A number that a claim states.'})

const validity = z
  .strictObject({from: text.exactOptional(), to: text.exactOptional(), span})
  .meta({id: 'Validity', description: 'The time a claim says it holds for; ISO 8601 bounds as precise as stated.'})

const claim = z
  .strictObject({
    id: text.min(1).describe('A content hash.'),
    kind: z.enum([
      'definition',
      'classification',
      'example',
      'attribute',
      'quantity',
      'date',
      'capability',
      'limitation',
      'use',
      'cause',
      'comparison',
      'general'
    ]),
    text: text.describe('Plain text of the preferred wording.'),
    passage,
    subject: text.exactOptional().describe('The id of a term.'),
    terms: z.array(text).describe('Ids of terms.'),
    polarity: z.enum(['affirmed', 'negated']),
    modality: z.enum(['can', 'may', 'must', 'should']).exactOptional(),
    quantity: quantity.exactOptional(),
    validity: validity.exactOptional(),
    qualifiers: z.array(text).describe('Words that narrow the claim.'),
    property: z
      .strictObject({
        name: text.describe('Maker, place, material, … or the head of a column.'),
        value: text.describe('Plain text of the span.'),
        span,
        term: text.exactOptional().describe('The id of the term that the value names.')
      })
      .exactOptional()
      .describe('Of a claim about one property of its subject: which, and what it is.'),
    evidence: evidence.describe('Every span that states it, the preferred wording first.'),
    rank: z.enum(['preferred', 'normal', 'deprecated']),
    reason: text.describe('Why it has its rank and wording.')
  })
  .meta({id: 'Claim', description: 'One proposition: statements of the same meaning from any number of sources.'})

const conflict = z
  .strictObject({
    id: text.min(1).describe('A content hash.'),
    kind: z.enum(['quantifier', 'negation', 'classification', 'number', 'date', 'scope', 'temporal', 'attribute']),
    strength: z
      .enum(['hard', 'soft'])
      .describe('hard: no reading makes both sides true. soft: both hold once a scope, sense or degree is named.'),
    reason: text,
    terms: z.array(text).describe('Ids of terms.'),
    subject: text
      .exactOptional()
      .describe('Where the sides share no term: what they speak of, in words of one of them.'),
    sides: z.array(z.strictObject({claim: text.describe('The id of a claim.'), evidence, passage})).min(2),
    decision: z
      .strictObject({
        ruling: z.enum(['prefer', 'both', 'none']),
        note: text.exactOptional(),
        side: count.exactOptional().describe('Index of the preferred side.')
      })
      .exactOptional()
      .describe('The ruling of an editor, if there is one.')
  })
  .meta({id: 'Conflict', description: 'Two or more claims that cannot all hold as written.'})

const question = z
  .strictObject({
    id: text.min(1).describe('A content hash.'),
    question: text.describe('The canonical wording.'),
    asked: evidence.describe('Every asking, the canonical one first.'),
    about: z
      .strictObject({text, evidence})
      .exactOptional()
      .describe('What a bare pronoun in the wording stands for, in words of the article that asks.'),
    answer: z.array(passage).describe('The best source answer first; no more than what adds something.'),
    answered: z.boolean(),
    answeredBy: z
      .enum(['source', 'corpus'])
      .exactOptional()
      .describe('corpus: the answer of the asking itself was lost, and claims of the corpus bear on it.'),
    related: z
      .array(text)
      .exactOptional()
      .describe('Ids of questions that come near this one without being the same, the nearest first.'),
    conflicts: z.array(text).describe('Ids of conflicts.')
  })
  .meta({id: 'Question', description: 'One question of the FAQ.'})

const head = z
  .strictObject({label: text, term: text.exactOptional().describe('The id of a term.'), evidence: z.array(span)})
  .meta({id: 'Head', description: 'The head of a row or column.'})

const cell = z
  .strictObject({
    subject: text.describe('The label of a subject.'),
    attribute: text.describe('The label of an attribute.'),
    agreement: z.enum(['single', 'agree', 'complement', 'disagree']),
    values: z.array(passage),
    wordings: z
      .array(z.tuple([count], count))
      .describe('Indexes of `values` that say the same, the one to show first; every value is in one group.'),
    conflicts: z.array(text).describe('Ids of conflicts of which a value of the cell is a side.')
  })
  .meta({id: 'Cell', description: 'What the sources say of one subject and attribute.'})

const table = z
  .strictObject({
    id: text.min(1).describe('A content hash.'),
    title: text,
    subjects: z.array(head),
    attributes: z.array(head),
    cells: z.array(cell)
  })
  .meta({id: 'Table', description: 'A comparison table, aligned from the tables of the sources.'})

const measured = z
  .strictObject({
    id: text.min(1).describe('A content hash.'),
    kind: z
      .enum(['figure', 'date', 'indefinite'])
      .describe('indefinite: an amount without a figure, such as “weeks or months”.'),
    term: text.exactOptional().describe('The id of a term.'),
    attribute: text.exactOptional(),
    value: text.describe('As stated.'),
    unit: text.exactOptional(),
    evidence
  })
  .meta({id: 'StatedQuantity', description: 'A figure that the sources state.'})

const mentions = z.strictObject({label: text, mentions: z.array(span)})

/** Key order is the order in which keys are written. */
export const editionSchema = z
  .strictObject({
    schemaVersion: text.regex(/^\d+\.\d+\.\d+$/).describe('Semantic version of this schema.'),
    title: text,
    language: text.describe('BCP 47.'),
    date: text.exactOptional().describe('The latest date that a source states, ISO 8601; absent if none does.'),
    sources: z.array(source),
    works: z
      .array(citedWork)
      .exactOptional()
      .describe('What the sources cite, from a bibliography beside them; by id.'),
    terms: z.array(term).describe('The published glossary.'),
    index: z.array(mentions).describe('Weaker candidates: labels and where they are mentioned, no entries.'),
    claims: z.array(claim),
    conflicts: z.array(conflict),
    questions: z.array(question),
    tables: z.array(table),
    quantities: z.array(measured)
  })
  .meta({
    title: 'Recension edition',
    description:
      'Overlapping articles reconciled into one text. Every published sentence is cut from a source, with its place.'
  })

/** The edition as the file has it: its spans are not yet known to be literal. */
export type EditionData = z.infer<typeof editionSchema>
