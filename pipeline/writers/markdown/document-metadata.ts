/** The metadata block of the document: what Pandoc needs to set it, and what the sources state. */
import type {Yaml} from 'mdast'
import {stringify} from 'yaml'
import type {Edition} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {authorsOf} from '../wording/authors-of.ts'
import {text} from './pandoc-nodes.ts'
import {stringifyPandoc} from './stringify-pandoc.ts'

/**
 * The date is the latest that a source states, or else `date`.
 * https://pandoc.org/MANUAL.html#metadata-variables
 */
export function documentMetadata(edition: Edition, options: Pick<WriterOptions, 'date'>): Yaml {
  const authors = authorsOf(edition)
  const date = edition.date ?? options.date
  const fields = {
    title: escaped(edition.title),
    ...(authors.length > 0 && {author: authors.map(escaped)}),
    ...(date !== undefined && {date}),
    lang: edition.language,
    bibliography: 'references.csl.json',
    csl: 'citation-style.csl',
    nocite: '@*',
    'link-citations': true,
    toc: true
  }
  return {type: 'yaml', value: stringify(fields, {lineWidth: 0}).trimEnd()}
}

/** Pandoc reads the strings of the metadata as Markdown. */
function escaped(value: string): string {
  return stringifyPandoc({type: 'root', children: [{type: 'paragraph', children: [text(value)]}]}).trim()
}
