/** Writes the glossary as linked data in the words of https://schema.org: one set of defined terms. */
import type {Writer} from '../../model/registry.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {glossaryOf} from '../glossary-json/glossary-of.ts'
import type {Glossary, GlossaryTerm} from '../glossary-json/glossary-schema.ts'

/** Terms have the addresses of their pages as identifiers, as in the data that those pages carry. */
export const writeJsonLd: Writer = {
  name: 'jsonld',
  outputs: ['glossary.jsonld'],
  write: (edition, options) => new Map([['glossary.jsonld', json(termSet(glossaryOf(edition, options)))]])
}

function termSet(glossary: Glossary): object {
  const set = addressOf('glossary/index.html', glossary.baseUrl)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    url: set,
    name: glossary.title,
    inLanguage: glossary.language,
    version: glossary.edition,
    isBasedOn: glossary.sources.map(({title, path}) => ({
      '@type': 'Article',
      '@id': addressOf(path, glossary.baseUrl),
      headline: title
    })),
    hasDefinedTerm: glossary.terms.map(term => definedTerm(glossary, term, set))
  }
}

function definedTerm({baseUrl}: Glossary, term: GlossaryTerm, set: string): object {
  const address = addressOf(term.path, baseUrl)
  return {
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    termCode: term.id,
    name: term.label,
    ...(term.aliases.length > 0 && {alternateName: term.aliases}),
    ...(term.definition && {description: term.definition.text}),
    inDefinedTermSet: {'@id': set}
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
