/** The references as files for reference managers: of the edition, and beside the page of each source and term. */
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'
import type {Edition} from '../../model/edition.ts'
import {siteNames} from '../html/site-names.ts'
import {biblatex} from './biblatex.ts'
import {referenceItems} from './reference-items.ts'
import {ris} from './ris.ts'
import {termReferences} from './term-references.ts'

/** `references.bib`, `.ris` and `.csl.json`; `glossary/<term>` and `sources/<source>` with the same three endings. */
export function referenceFiles(edition: Edition): ReadonlyMap<string, string> {
  const items = referenceItems(edition)
  const entries = new Map(items.map(item => [item.id, entryOf(item)]))
  const names = siteNames(edition)
  const referencesOf = termReferences(edition)
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['references', items.map(item => item.id)],
    ...edition.terms.map(term => [stem(names.termPath(term.id)), referencesOf(term)] as const),
    ...edition.sources.map(source => [stem(names.sourcePath(source.id)), [source.csl.id]] as const)
  ]
  return new Map(
    lists.flatMap(([path, keys]) =>
      filesOf(
        path,
        keys.flatMap(key => entries.get(key) ?? [])
      )
    )
  )
}

interface Entry {
  readonly bib: string
  readonly ris: string
  readonly csl: CslData
}

/** Every format is a list of entries, so each is written once however many files hold it. */
function entryOf(item: CslData): Entry {
  const csl = mapStrings(item, text => withoutTags(oneLine(text)))
  return {bib: biblatex([item]), ris: ris([csl]), csl}
}

/** CSL processors and reference managers read `<i>` in a field as markup; our fields are plain text. `<i>` gives `‹i›`. */
function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])([^<>]*)>/gi, '‹$1›')
}

function stem(path: string): string {
  return path.replace(/\.html$/, '')
}

function filesOf(path: string, entries: readonly Entry[]): readonly (readonly [string, string])[] {
  return [
    [`${path}.bib`, entries.map(entry => entry.bib).join('\n')],
    [`${path}.ris`, entries.map(entry => entry.ris).join('\n')],
    [
      `${path}.csl.json`,
      `${JSON.stringify(
        entries.map(entry => entry.csl),
        null,
        1
      )}\n`
    ]
  ]
}
