/** The shape of `data/glossary.json`: what is needed to show terms, and to find them in other people's texts. */
import {z} from 'zod'

const text = z.string()
const ids = z.array(text)

const term = z
  .strictObject({
    id: text.min(1).describe('The same in every file of the edition.'),
    label: text,
    aliases: z.array(text).describe('Other names, as the edition has them.'),
    forms: z
      .array(text)
      .describe(
        'Every way to write its label, or a name like it, that leads to this term alone. A small letter at the start of a word stands for its capital as well; any other letter must be as it is.'
      ),
    kind: text.exactOptional().describe('concept, product, organisation, person, …'),
    definition: z
      .strictObject({
        text: text.describe('Word for word from the first of its sources.'),
        role: z.enum(['definition', 'partial', 'mention']).describe('How far it defines.'),
        sources: ids.min(1).describe('Ids of sources that say it.')
      })
      .exactOptional()
      .describe('The best one; the edition has the others. Absent where no source says what the term is.'),
    marked: z
      .enum(['anywhere', 'alone', 'capital', 'never'])
      .describe(
        'Which mentions in other texts are marked without being asked for. Of an everyday word: where no other noun stands beside it (`alone`), and, if its sources often write it so, with a capital (`capital`). `never`: its definition does not say what it is.'
      ),
    broader: ids,
    narrower: ids,
    related: ids,
    disagreements: z.int().min(0).describe('How many disagreements of the sources concern it.'),
    path: text.describe('Its page, from the root of the site.')
  })
  .meta({id: 'Term', description: 'An entry of the glossary.'})

const source = z
  .strictObject({
    id: text,
    title: text,
    url: text.exactOptional(),
    path: text.describe('Its page, from the root of the site.')
  })
  .meta({id: 'Source', description: 'An article that the edition was made from.'})

export const glossarySchema = z
  .strictObject({
    formatVersion: text.regex(/^\d+\.\d+\.\d+$/).describe('Semantic version of this schema.'),
    title: text,
    language: text.describe('BCP 47.'),
    edition: text.regex(/^[0-9a-f]{64}$/).describe('Digest of the edition: what it was made from, and how.'),
    baseUrl: text
      .exactOptional()
      .describe('The root of the site, if that is configured; else it is the folder above this file.'),
    terms: z.array(term).describe('In the order of the edition.'),
    names: z
      .record(text, text)
      .describe('The slug of every label and alias that names one term, to the id of that term.'),
    shared: z
      .record(text, ids)
      .describe('The slug of every alias that several terms share, to the ids of all of them.'),
    sources: z.array(source)
  })
  .meta({
    title: 'Recension glossary',
    description: 'The terms of an edition, their definitions and the forms to find them by.'
  })

export type Glossary = z.infer<typeof glossarySchema>
export type GlossaryTerm = Glossary['terms'][number]
