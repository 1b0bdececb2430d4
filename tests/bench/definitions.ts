/**
 * Bench `definitions`: on wcl, sentences that define the term given, and its genus; on deft, sentences that hold a definition,
 * full or partial, as an entry shows both. `--misses` prints what is wrong.
 */
import {nameKey} from '../../pipeline/language/name-key.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import type {DefinitionCandidate, NamePair} from '../../pipeline/model/extraction.ts'
import {findDefinitions} from '../../pipeline/passes/extract/find-definitions.ts'
import {findNames} from '../../pipeline/passes/extract/find-names.ts'
import {articleOf} from './article-of.ts'
import {benchRows} from './bench-rows.ts'
import {printScores, scoresOf} from './scores.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly label: number
}

interface WclRow extends Row {
  readonly term: string
  readonly hypernyms?: readonly string[]
}

const showMisses = process.argv.includes('--misses')

const wcl = benchRows<WclRow>('bench/wcl/dev.jsonl')
if (wcl) {
  const results = wcl.map(row => ({
    row,
    hit: definitionsIn(row.text).find(each => isAbout(each.candidate, row.term, each.names))?.candidate
  }))
  printRow('wcl', results)
  const gold = results.filter(({row}) => row.label === 1 && (row.hypernyms ?? []).length > 0)
  const given = gold.filter(({hit}) => hit?.genus)
  const right = given.filter(({row, hit}) => (row.hypernyms ?? []).some(each => holds(hit?.genus?.text ?? '', each)))
  printScores('wcl hypernyms', gold.length, scoresOf({right: right.length, found: given.length, gold: gold.length}))
  if (showMisses)
    for (const {row, hit} of given)
      if (!right.some(each => each.row === row))
        console.log(`  genus ${hit?.genus?.text} for ${row.hypernyms}: ${row.text}`)
}

const deft = benchRows<Row>('bench/deft/dev.jsonl')
if (deft)
  printRow(
    'deft',
    deft.map(row => ({row, hit: definitionsIn(unspaced(row.text), ['definition', 'partial'])[0]?.candidate}))
  )

/** deft writes tokens with spaces between them: “short - term”, “it ’s”. */
function unspaced(text: string): string {
  return text
    .replace(/(\p{L}) - (?=\p{L})/gu, '$1-')
    .replace(/ (?=’s|n’t|'s|[”)])/g, '')
    .replace(/([“(]) /g, '$1')
}

interface InSentence {
  readonly candidate: DefinitionCandidate
  readonly names: readonly NamePair[]
}

function definitionsIn(
  text: string,
  roles: readonly DefinitionCandidate['role'][] = ['definition']
): readonly InSentence[] {
  const article = articleOf('bench', [text], true)
  const tokens = article.sentences.map(sentence => tagSentence(sentence.text))
  const names = findNames(article, tokens)
  return findDefinitions(article, tokens)
    .filter(each => roles.includes(each.role) && !each.figurative)
    .map(candidate => ({candidate, names}))
}

/** The candidate's term is the given one, or holds it, or is stated as another name of it: “the Harbour Seal”, “a bight (or bay)”. */
function isAbout({term}: DefinitionCandidate, given: string, names: readonly NamePair[]): boolean {
  const others = names.flatMap(pair =>
    nameKey(pair.long) === nameKey(term) ? [pair.short] : nameKey(pair.short) === nameKey(term) ? [pair.long] : []
  )
  return [term, ...others].some(name => {
    const [own, other] = [nameKey(name), nameKey(given)]
    return own !== '' && other !== '' && (own.includes(other) || other.includes(own))
  })
}

function holds(genus: string, hypernym: string): boolean {
  return nameKey(genus).endsWith(nameKey(hypernym)) || nameKey(genus).includes(nameKey(hypernym))
}

function printRow(
  name: string,
  results: readonly {readonly row: Row; readonly hit: DefinitionCandidate | undefined}[]
): void {
  const found = results.filter(({hit}) => hit !== undefined)
  const right = found.filter(({row}) => row.label === 1)
  const gold = results.filter(({row}) => row.label === 1)
  printScores(name, results.length, scoresOf({right: right.length, found: found.length, gold: gold.length}))
  if (!showMisses) return
  for (const pattern of [...new Set(found.map(({hit}) => hit?.pattern))].sort()) {
    const these = found.filter(({hit}) => hit?.pattern === pattern)
    console.log(`  ${pattern}: right ${these.filter(({row}) => row.label === 1).length} of ${these.length}`)
  }
  for (const {row, hit} of results) {
    if ((hit !== undefined) === (row.label === 1)) continue
    console.log(hit ? `  + ${hit.pattern} ${hit.term}: ${row.text}` : `  - ${row.text}`)
  }
}
