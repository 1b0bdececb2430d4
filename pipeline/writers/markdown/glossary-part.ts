/** The glossary: a definition list with an anchor for every term. */
import type {PhrasingContent, RootContent} from 'mdast'
import type {Edition, EditionTerm} from '../../model/edition.ts'
import {type DefinitionBody, type DefinitionTerm, editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function glossaryPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  const terms = new Map(edition.terms.map(term => [term.id, term]))
  const children = edition.terms.flatMap(term => entry(term, terms, edition, phrases))
  return [
    heading(1, 'glossary', 'Glossary'),
    ...(children.length > 0 ? [{type: 'definitionList', children} as const] : [])
  ]
}

function entry(
  term: EditionTerm,
  terms: ReadonlyMap<string, EditionTerm>,
  edition: Edition,
  phrases: PassagePhrases
): (DefinitionTerm | DefinitionBody)[] {
  const conflicts = edition.conflicts.filter(conflict => conflict.terms.includes(term.id))
  const bodies: PhrasingContent[][] = [
    ...(term.aliases.length > 0 ? [[editorial(text(`Also: ${term.aliases.join(', ')}.`))]] : []),
    ...term.definitions.map(phrases),
    ...references('A kind of', term.broader, terms),
    ...references('Kinds', term.narrower, terms),
    ...references('See also', term.related, terms),
    ...conflicts.map(conflict => [
      editorial({type: 'link', url: `#${conflict.id}`, children: [text(`Sources disagree: ${conflict.kind}`)]})
    ])
  ]
  const name: DefinitionTerm = {
    type: 'definitionTerm',
    children: [{type: 'bracketedSpan', identifier: `term-${term.id}`, children: [text(term.label)]}]
  }
  return [name, ...bodies.map((children): DefinitionBody => ({type: 'definitionBody', children}))]
}

function references(
  words: string,
  ids: readonly string[],
  terms: ReadonlyMap<string, EditionTerm>
): PhrasingContent[][] {
  const named = ids.flatMap(id => terms.get(id) ?? [])
  if (named.length === 0) return []
  const links = named.flatMap((term, index): PhrasingContent[] => [
    {type: 'text', value: index === 0 ? ' ' : ', '},
    {type: 'link', url: `#term-${term.id}`, children: [text(term.label)]}
  ])
  return [[editorial(text(`${words}:`), ...links)]]
}
