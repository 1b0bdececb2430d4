/** The glossary: a definition list with an anchor for every term. */
import type {PhrasingContent, RootContent} from 'mdast'
import {mentionRemark} from '../../../templates/mention-remark.ts'
import type {Edition, EditionTerm} from '../../model/edition.ts'
import {shownDefinitions} from '../../model/shown-definitions.ts'
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
    ...definitions(term, phrases),
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

/** One for all that say the same, the other wordings after it. */
function definitions(term: EditionTerm, phrases: PassagePhrases): PhrasingContent[][] {
  const remark = mentionRemark(term)
  return shownDefinitions(term.definitions).flatMap(({definition, others}, index) => [
    [...(index === 0 && remark !== undefined ? [editorial(text(`${remark}:`)), space()] : []), ...phrases(definition)],
    ...(others.length === 0
      ? []
      : [[editorial(text('In other words:')), ...others.flatMap(other => apart(phrases(other)))]])
  ])
}

function apart(phrases: PhrasingContent[]): PhrasingContent[] {
  return [space(), ...phrases]
}

function space(): PhrasingContent {
  return {type: 'text', value: ' '}
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
