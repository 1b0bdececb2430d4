/** The sources with what became of their sentences, and the place where a citation processor puts the references. */
import type {RootContent} from 'mdast'
import type {Edition, EditionSource} from '../../model/edition.ts'
import {coverageWords} from '../wording/coverage-words.ts'
import {type DefinitionBody, type DefinitionTerm, editorial, heading, text} from './pandoc-nodes.ts'

export function sourcesPart(edition: Edition): RootContent[] {
  if (edition.sources.length === 0) return []
  return [
    heading(1, 'sources', 'Sources'),
    {type: 'definitionList', children: edition.sources.flatMap(entry)},
    heading(1, 'references', 'References'),
    {type: 'fencedDivision', identifier: 'refs', children: []}
  ]
}

function entry(source: EditionSource): (DefinitionTerm | DefinitionBody)[] {
  return [
    {
      type: 'definitionTerm',
      children: [{type: 'bracketedSpan', identifier: `source-${source.csl.id}`, children: [text(source.path)]}]
    },
    {
      type: 'definitionBody',
      children: [
        editorial(text(coverageWords(source))),
        {type: 'text', value: ' '},
        {type: 'citation', keys: [source.csl.id]}
      ]
    }
  ]
}
