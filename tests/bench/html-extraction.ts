/** Bench `html-extraction`: F1 of word 4-grams between the kept blocks of a page and the text that people marked. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {droppedKinds} from '../../pipeline/model/block.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {benchRows, sharedFolder} from './bench-rows.ts'

interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
  readonly articleBody: string
}

interface Score {
  readonly page: Page
  readonly precision: number
  readonly recall: number
}

const folder = 'bench/html-extraction'
const rows = benchRows<Page>(`${folder}/dev.jsonl`)
if (rows) {
  report('html-extraction', scores(rows, false), 20)
  report('html-extraction without the titles, which the data set leaves out', scores(rows, true), 0)
}

function scores(pages: readonly Page[], untitled: boolean): readonly Score[] {
  return pages.map(page => ({page, ...score(shingles(kept(page, untitled)), shingles(page.articleBody))}))
}

/** Text of the blocks that the build keeps; none where it refuses the file. */
function kept(page: Page, untitled: boolean): string {
  const bytes = gunzipSync(readFileSync(join(sharedFolder, folder, page.html)))
  const {output: source, diagnostics} = ingest({path: `${page.id}.html`, bytes})
  if (!source) console.log(`  refused ${page.id}: ${diagnostics.map(each => each.message).join(' ')}`)
  if (!source) return ''
  const blocks = structure(source, {readers}).output.blocks.filter(
    block => !droppedKinds.has(block.kind) && !(untitled && block.level === 1)
  )
  return blocks.map(block => block.cells?.map(cell => cell.prose.text).join(' ') ?? block.prose.text).join('\n')
}

/** Multiset of runs of four words; a text of fewer words is one shingle. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at <= Math.max(0, words.length - 4); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** As the data set defines them: one where there is nothing to find, or nothing found that should not be. */
function score(
  found: ReadonlyMap<string, number>,
  marked: ReadonlyMap<string, number>
): {readonly precision: number; readonly recall: number} {
  const hits = [...found].reduce((sum, [shingle, count]) => sum + Math.min(count, marked.get(shingle) ?? 0), 0)
  const [all, wanted] = [total(found), total(marked)]
  return {
    precision: all === 0 ? Number(wanted === 0) : hits / all,
    recall: wanted === 0 ? Number(all === 0) : hits / wanted
  }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function report(name: string, scores: readonly Score[], shown: number): void {
  const precision = mean(scores.map(each => each.precision))
  const recall = mean(scores.map(each => each.recall))
  const figures = [f1(precision, recall), precision, recall].map(figure => figure.toFixed(4))
  console.log(`${name} F1 ${figures[0]} precision ${figures[1]} recall ${figures[2]} pages ${scores.length}`)
  const worst = [...scores].sort((a, b) => f1(a.precision, a.recall) - f1(b.precision, b.recall))
  for (const {page, ...each} of worst.slice(0, shown)) {
    console.log(`  ${page.id.slice(0, 8)} p ${each.precision.toFixed(2)} r ${each.recall.toFixed(2)} ${page.url}`)
  }
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
