/** Bench `abbreviations`: stated pairs of short and long form on ab3p-med1250, marked short and long forms on sdu-acronym. */
import {isAcronym} from '../../pipeline/language/expand-abbreviation.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import type {Article} from '../../pipeline/model/block.ts'
import type {NamePair} from '../../pipeline/model/extraction.ts'
import {findNames} from '../../pipeline/passes/extract/find-names.ts'
import {articleOf} from './article-of.ts'
import {benchRows} from './bench-rows.ts'
import {type Counts, printScores, scoresOf} from './scores.ts'

interface Abstract {
  readonly id: string
  readonly text: string
  readonly pairs: readonly {readonly short: string; readonly long: string}[]
}

interface Tagged {
  readonly id: string
  readonly tokens: readonly string[]
  readonly labels: readonly string[]
}

const showMisses = process.argv.includes('--misses')

const abstracts = benchRows<Abstract>('bench/ab3p-med1250/dev.jsonl')
if (abstracts) {
  const counts = abstracts.map(row => {
    const key = ({short, long}: {readonly short: string; readonly long: string}) => `${short.trim()} = ${long.trim()}`
    const gold = new Set(row.pairs.map(key))
    const found = new Set(acronyms(articleOf('bench', [row.text])).map(key))
    return compare(row.id, gold, found)
  })
  printScores('ab3p-med1250', abstracts.length, scoresOf(sum(counts)))
}

const tagged = benchRows<Tagged>('bench/sdu-acronym/dev.jsonl')
if (tagged) {
  const results = tagged.map(row => {
    const text = row.tokens.join(' ')
    const article = articleOf('bench', [text], true)
    const pairs = acronyms(article)
    const shorts = row.tokens.flatMap((token, index) => (isAcronym(token) ? [`${index}-${index + 1}`] : []))
    const paired = pairs.flatMap(pair => placesOf(pair.short, row.tokens))
    return {
      short: compare(`${row.id} short`, goldSpans(row, 'short'), new Set([...shorts, ...paired]), row.tokens),
      long: compare(
        `${row.id} long`,
        goldSpans(row, 'long'),
        new Set(pairs.flatMap(pair => placesOf(pair.long, row.tokens))),
        row.tokens
      )
    }
  })
  const scores = [
    scoresOf(sum(results.map(each => each.short))),
    scoresOf(sum(results.map(each => each.long)))
  ] as const
  printScores('sdu-acronym short forms', tagged.length, scores[0])
  printScores('sdu-acronym long forms', tagged.length, scores[1])
  const precision = (scores[0].precision + scores[1].precision) / 2
  const recall = (scores[0].recall + scores[1].recall) / 2
  printScores('sdu-acronym macro', tagged.length, {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall)
  })
}

function acronyms(article: Article): readonly NamePair[] {
  const tokens = article.sentences.map(sentence => tagSentence(sentence.text))
  return findNames(article, tokens).filter(pair => pair.relation === 'acronym')
}

function goldSpans({labels}: Tagged, kind: string): ReadonlySet<string> {
  const spans = new Set<string>()
  labels.forEach((label, start) => {
    if (label !== `B-${kind}`) return
    let end = start + 1
    while (labels[end] === `I-${kind}`) end++
    spans.add(`${start}-${end}`)
  })
  return spans
}

/** First place of the words of a name among the tokens. */
function placesOf(name: string, tokens: readonly string[]): readonly string[] {
  const plain = name.replace(/\s+/g, '')
  for (let start = 0; start < tokens.length; start++) {
    let joined = ''
    for (let end = start; end < tokens.length && joined.length < plain.length; end++) {
      joined += tokens[end] ?? ''
      if (joined === plain) return [`${start}-${end + 1}`]
    }
  }
  return []
}

function compare(
  id: string,
  gold: ReadonlySet<string>,
  found: ReadonlySet<string>,
  tokens?: readonly string[]
): Counts {
  const right = [...found].filter(each => gold.has(each))
  if (showMisses) {
    const words = (span: string) => (tokens ? tokens.slice(...span.split('-').map(Number)).join(' ') : span)
    for (const each of found) if (!gold.has(each)) console.log(`  + ${id}: ${words(each)}`)
    for (const each of gold) if (!found.has(each)) console.log(`  - ${id}: ${words(each)}`)
  }
  return {right: right.length, found: found.size, gold: gold.size}
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold}), {
    right: 0,
    found: 0,
    gold: 0
  })
}
