/** The sample edition with words that mean something to some format in every label, title and text that one could act on. */
import type {Edition} from '../../pipeline/model/edition.ts'
import {sampleEdition} from './sample-edition.ts'

export function hostileEdition(words: string): Edition {
  const [first, ...others] = sampleEdition.terms
  const [source, ...sources] = sampleEdition.sources
  if (!first || !source) throw new Error('The sample is empty')
  const hostile = {
    ...first,
    label: words,
    aliases: [`${words}s`],
    definitions: first.definitions.map(definition => ({...definition, text: words}))
  }
  return {
    ...sampleEdition,
    title: words,
    sources: [{...source, title: words, url: words}, ...sources],
    terms: [hostile, ...others]
  }
}
