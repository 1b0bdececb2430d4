/** The last lines of a build: what was made, and where to look. */
import {join} from 'node:path'
import type {Compilation} from '../compile.ts'

/** The files that a reader opens first; each is named if it was written. */
const entrances: readonly (readonly [string, string])[] = [
  ['index.html', 'the site: open it in a browser'],
  ['recension.md', 'one document, ready for Pandoc'],
  ['data/edition.json', 'everything, as data']
]

/** `out`: the output folder as people type it. */
export function summaryOf({edition, files}: Compilation, out: string, milliseconds: number): string {
  const made = [
    count(edition.terms.length, 'term'),
    count(edition.claims.length, 'claim'),
    count(edition.conflicts.length, 'disagreement'),
    count(edition.questions.length, 'question'),
    count(edition.tables.length, 'table')
  ]
  const entries = entrances
    .filter(([path]) => files.has(path))
    .map(([path, what]) => `  ${join(out, path).padEnd(join(out, 'data/edition.json').length)}  ${what}\n`)
  const took = (milliseconds / 1000).toFixed(1)
  return `From ${count(edition.sources.length, 'article')}: ${made.join(', ')}. ${count(files.size + 1, 'file')} in ${took} s.\n${entries.join('')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
