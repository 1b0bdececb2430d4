/** Writes the glossary as a SKOS concept scheme in Turtle. https://www.w3.org/TR/skos-reference/ */
import type {Writer} from '../../model/registry.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {glossaryOf} from '../glossary-json/glossary-of.ts'
import type {Glossary, GlossaryTerm} from '../glossary-json/glossary-schema.ts'
import {iri, literal} from './turtle.ts'

/** Concepts are the addresses of the pages of their terms: relative to this file where the site has no address. */
export const writeSkos: Writer = {
  name: 'skos',
  outputs: ['glossary.ttl'],
  write: (edition, options) => new Map([['glossary.ttl', schemeOf(glossaryOf(edition, options))]])
}

const prefixes = [
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#']
] as const

type Properties = readonly (readonly [string, readonly string[]])[]

function schemeOf(glossary: Glossary): string {
  const {baseUrl, language, terms} = glossary
  const address = (path: string) => iri(addressOf(path, baseUrl))
  const scheme = address('glossary/index.html')
  const pages = new Map(terms.map(({id, path}) => [id, address(path)]))
  const sources = new Map(glossary.sources.map(({id, path}) => [id, address(path)]))
  const links = (ids: readonly string[], to: ReadonlyMap<string, string>) => ids.flatMap(id => to.get(id) ?? [])
  const ancestors = ancestorsIn(terms)
  const concept = (term: GlossaryTerm): string =>
    subject(pages.get(term.id) ?? '', 'skos:Concept', [
      ['skos:inScheme', [scheme]],
      ['skos:topConceptOf', term.broader.length === 0 ? [scheme] : []],
      ['skos:notation', [literal(term.id)]],
      ['skos:prefLabel', [literal(term.label, language)]],
      ['skos:altLabel', term.aliases.map(alias => literal(alias, language))],
      [
        term.definition?.role === 'mention' ? 'skos:note' : 'skos:definition',
        term.definition ? [literal(term.definition.text, language)] : []
      ],
      ['dcterms:source', links(term.definition?.sources ?? [], sources)],
      ['skos:broader', links(term.broader, pages)],
      ['skos:narrower', links(term.narrower, pages)],
      [
        'skos:related',
        links(
          term.related.filter(id => !ancestors(term.id).has(id) && !ancestors(id).has(term.id)),
          pages
        )
      ]
    ])
  return [
    ...prefixes.map(([name, space]) => `@prefix ${name}: <${space}> .\n`),
    subject(scheme, 'skos:ConceptScheme', [
      ['dcterms:title', [literal(glossary.title, language)]],
      ['dcterms:identifier', [literal(glossary.edition)]],
      ['dcterms:source', [...sources.values()]]
    ]),
    ...terms.map(concept)
  ].join('')
}

function subject(name: string, type: string, properties: Properties): string {
  const lines = properties
    .filter(([, values]) => values.length > 0)
    .map(([property, values]) => ` ;\n  ${property} ${values.join(', ')}`)
  return `\n${name} a ${type}${lines.join('')} .\n`
}

/** SKOS keeps `related` apart from everything above and below (S27). A circle of broader terms ends where it began. */
function ancestorsIn(terms: readonly GlossaryTerm[]): (id: string) => ReadonlySet<string> {
  const broader = new Map(terms.map(term => [term.id, term.broader]))
  return id => {
    const found = new Set<string>()
    const waiting = [...(broader.get(id) ?? [])]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(...(broader.get(next) ?? []))
    }
    return found
  }
}
