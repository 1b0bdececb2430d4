/** Bench `terms`: candidates against human glossaries of k8s and prometheus, their first definitions, and the speed of extraction: of its half that finds them, and of the whole. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {kinds} from '../../pipeline/claims/index.ts'
import {suitShortRuns} from '../../pipeline/cli/suit-short-runs.ts'
import {nameKey} from '../../pipeline/language/name-key.ts'
import {stemOf} from '../../pipeline/language/tag-sentence.ts'
import {tokenize} from '../../pipeline/language/tokenize.ts'
import type {Article} from '../../pipeline/model/block.ts'
import {noDecisions} from '../../pipeline/model/decision.ts'
import type {Term} from '../../pipeline/model/term.ts'
import {extractFacts} from '../../pipeline/passes/extract/extract-facts.ts'
import {extractTerms} from '../../pipeline/passes/extract/extract-terms.ts'
import {ingestAll} from '../../pipeline/passes/ingest/ingest-all.ts'
import {collectNames} from '../../pipeline/passes/resolve/collect-names.ts'
import {corpusOf} from '../../pipeline/passes/resolve/corpus.ts'
import {joinNames} from '../../pipeline/passes/resolve/join-names.ts'
import {rankConcepts} from '../../pipeline/passes/resolve/rank-concepts.ts'
import {resolve} from '../../pipeline/passes/resolve/resolve.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {benchRows, sharedFolder} from './bench-rows.ts'
import {printScores, scoresOf} from './scores.ts'

interface GoldTerm {
  readonly term: string
  readonly aliases: readonly string[]
  readonly definition: string
  readonly short_definition: string
  readonly mentioned: boolean
}

const small: ReadonlySet<string> = new Set(
  'the and for that with which from are can not but into when than then also such other their your its has have will more most this these'.split(
    ' '
  )
)

suitShortRuns(process.versions.node)

const showMisses = process.argv.includes('--misses')
/** The ranking that the tiers are cut from: its `best` first candidates, whether they become entries or not. */
function bench(name: string, best: number): void {
  const rows = benchRows<GoldTerm>(`bench/${name}/gold-glossary.jsonl`)
  const folder = join(sharedFolder, 'bench', name, 'articles')
  if (!rows || !existsSync(folder)) return
  const files = readdirSync(folder)
    .sort()
    .map(path => ({path, bytes: readFileSync(join(folder, path))}))
  const articles = ingestAll(files).output.map(source => structure(source, {readers}).output)
  const started = performance.now()
  const terms = articles.map(extractTerms)
  const termTime = performance.now() - started
  const extractions = articles.flatMap((article, index) => {
    const found = terms[index]
    return found ? [{...found, ...extractFacts(article, found.tokens, kinds)}] : []
  })
  const wholeTime = performance.now() - started
  const size = articles.reduce((sum, article) => sum + article.source.text.text.length, 0)

  const corpus = corpusOf(articles, extractions)
  const ranked = rankConcepts(joinNames(collectNames(corpus.extractions), corpus.extractions), corpus).slice(0, best)
  const gold = rows.filter(row => row.mentioned)
  const keys = new Set(ranked.flatMap(({label, aliases}) => [label, ...aliases].map(nameKey)))
  const found = gold.filter(row => namesOf(row).some(key => keys.has(key)))
  const goldKeys = new Set(rows.flatMap(namesOf))
  const right = ranked.filter(({label, aliases}) => [label, ...aliases].some(each => goldKeys.has(nameKey(each))))
  const {recall} = scoresOf({right: found.length, found: ranked.length, gold: gold.length})
  const precision = right.length / Math.max(1, ranked.length)
  printScores(`${name} terms in the best ${best}`, gold.length, {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(0.001, precision + recall)
  })
  if (showMisses)
    console.log(
      `  missed: ${gold
        .filter(row => !found.includes(row))
        .map(row => row.term)
        .join('; ')}`
    )

  const resolved = resolve({articles, extractions}, {decisions: noDecisions, maximumEntries: best}).output
  definitions(name, rows, resolved.terms, articles)
  printSpeed(`${name} extraction of terms and definitions`, size, termTime)
  printSpeed(`${name} extraction with statements`, size, wholeTime)
}

/** `time` in milliseconds. */
function printSpeed(what: string, size: number, time: number): void {
  const speed = size / 1e3 / time
  console.log(`${what}  ${speed.toFixed(2)} MB/s  (${(size / 1e6).toFixed(2)} MB in ${(time / 1000).toFixed(2)} s)`)
}

/** Of the terms for which some sentence holds half of the gold definition's words: how often the first definition does. */
function definitions(
  name: string,
  rows: readonly GoldTerm[],
  terms: readonly Term[],
  articles: readonly Article[]
): void {
  const sentences = articles.flatMap(article => article.sentences.map(sentence => wordsOf(sentence.text)))
  const possible = rows.filter(row => sentences.some(words => covers(words, row)))
  const results = possible.map(row => ({
    row,
    term: terms.find(({label, aliases}) => [label, ...aliases].some(each => namesOf(row).includes(nameKey(each))))
  }))
  const given = results.filter(({term}) => term?.definitions[0])
  const right = given.filter(({row, term}) => covers(wordsOf(term?.definitions[0]?.passage.text ?? ''), row))
  printScores(
    `${name} first definitions`,
    possible.length,
    scoresOf({right: right.length, found: given.length, gold: possible.length})
  )
  if (!showMisses) return
  for (const {row, term} of results) {
    if (right.some(each => each.row === row)) continue
    console.log(`  ${row.term}: ${term?.definitions[0]?.passage.text ?? '(none)'}\n    gold ${row.short_definition}`)
  }
}

function namesOf({term, aliases}: GoldTerm): readonly string[] {
  return [term, ...aliases]
    .flatMap(name => [name, name.replace(/\s*\(.*?\)/, ''), /\((.*?)\)/.exec(name)?.[1] ?? name])
    .map(nameKey)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter(word => /\p{L}{3}/u.test(word.text) && !small.has(word.text.toLowerCase()))
      .map(word => stemOf(word.text))
  )
}

function covers(words: ReadonlySet<string>, row: GoldTerm): boolean {
  const gold = [...wordsOf(row.short_definition)]
  return gold.length > 0 && gold.filter(word => words.has(word)).length >= gold.length / 2
}

bench('k8s', 500)
bench('prometheus', 300)
