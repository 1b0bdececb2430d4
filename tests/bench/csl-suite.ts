/** Bench `csl-suite`: the share of the CSL test suite that the formatter of the build passes, beside citeproc alone, and its speed. */
import CSL from 'citeproc'
import {citationJs} from '../../pipeline/bibliography/citation-js.ts'
import {type CitationProcessor, citationProcessor} from '../../pipeline/writers/citations/citation-processor.ts'
import {citationStyles} from '../../pipeline/writers/citations/citation-styles.ts'
import {formatBibliography} from '../../pipeline/writers/citations/format-bibliography.ts'
import {styleXml} from '../../pipeline/writers/citations/style-xml.ts'
import {referenceItems} from '../support/reference-items.ts'
import {benchRows} from './bench-rows.ts'

type Item = Readonly<Record<string, unknown>> & {readonly id: string}
type Citation = Parameters<CitationProcessor['engine']['processCitationCluster']>

interface Row {
  readonly id: string
  readonly mode: 'citation' | 'bibliography'
  readonly csl: string
  readonly input: readonly Item[]
  readonly result: string
  readonly citation_items?: readonly (readonly Item[])[]
  readonly citations?: readonly Citation[]
}

type Engine = CitationProcessor['engine']

const rows = benchRows<Row>('bench/csl-suite/dev.jsonl')
if (rows) {
  const [own, alone] = [rows.filter(row => passes(row, formatterOf)), rows.filter(row => passes(row, citeprocAlone))]
  const share = (passed: readonly Row[]) =>
    `${passed.length}/${rows.length} = ${(passed.length / rows.length).toFixed(3)}`
  console.log(`csl-suite: formatter ${share(own)}, citeproc alone ${share(alone)}`)
  for (const row of rows) if (!own.includes(row)) console.log(`  ${row.id}`)
}
for (const style of citationStyles) speed(style)

function formatterOf(row: Row): Engine {
  const items = new Map(row.input.map(item => [String(item.id), item]))
  return citationProcessor({items, style: row.csl, locale: localeOf(row), format: 'html'}).engine
}

function citeprocAlone(row: Row): Engine {
  const items = new Map(row.input.map(item => [String(item.id), item]))
  const system = {
    retrieveLocale: (name: string) => citationJs.locale(name) ?? citationJs.locale('en-US') ?? '',
    retrieveItem: (id: string) => items.get(String(id))
  }
  return new CSL.Engine(system, row.csl, localeOf(row), false)
}

function localeOf(row: Row): string {
  return /default-locale="([^"]+)"/.exec(row.csl)?.[1] ?? 'en-US'
}

function passes(row: Row, engineOf: (row: Row) => Engine): boolean {
  try {
    return resultOf(row, engineOf(row)).trim() === row.result.trim()
  } catch {
    return false
  }
}

function resultOf(row: Row, engine: Engine): string {
  if (row.citations) return citationsOf(row.citations, engine)
  engine.updateItems(row.input.map(item => String(item.id)))
  if (row.mode === 'citation') {
    const clusters = row.citation_items ?? [row.input.map(item => ({id: item.id}))]
    return clusters.map(items => engine.makeCitationCluster(items)).join('\n')
  }
  const bibliography = engine.makeBibliography()
  return bibliography ? bibliography[0].bibstart + bibliography[1].join('') + bibliography[0].bibend : ''
}

/** As the suite writes it: `>>` before what the last citation changed, `..` before what stood already. */
function citationsOf(citations: readonly Citation[], engine: Engine): string {
  const texts: string[] = []
  let changed: ReadonlySet<number> = new Set()
  for (const citation of citations) {
    const [, updates] = engine.processCitationCluster(...citation)
    for (const [index, text] of updates) texts[index] = text
    changed = new Set(updates.map(([index]) => index))
  }
  return texts.map((text, index) => `${changed.has(index) ? '>>' : '..'}[${index}] ${text}`).join('\n')
}

/** A thousand references, formatted by the build's function and by citeproc alone, each in its second run. */
function speed(citationStyle: string): void {
  const items = referenceItems.slice(0, 1000)
  const own = () => formatBibliography(items, {citationStyle, locale: 'en-US'})
  const alone = () => {
    const row = {id: '', mode: 'bibliography', csl: styleXml({citationStyle}), input: items, result: ''} as const
    return resultOf(row, citeprocAlone(row))
  }
  const [ownTime, aloneTime] = [own, alone].map(work => {
    work()
    const before = process.cpuUsage()
    work()
    return process.cpuUsage(before).user / 1e6
  })
  const ratio = (ownTime ?? 0) / (aloneTime ?? 1)
  console.log(
    `${citationStyle}: ${items.length} references in ${ownTime?.toFixed(2)} CPU s, citeproc alone ${aloneTime?.toFixed(2)} s, ratio ${ratio.toFixed(2)}`
  )
}
