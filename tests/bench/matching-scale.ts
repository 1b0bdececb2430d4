/** Bench `matching-scale`: statements, candidate pairs and seconds of the pass `match` for 1, 2 and 4 times as many articles. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {kinds} from '../../pipeline/claims/index.ts'
import {noDecisions} from '../../pipeline/model/decision.ts'
import type {Statement} from '../../pipeline/model/statement.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {ingestAll} from '../../pipeline/passes/ingest/ingest-all.ts'
import {candidatePairs} from '../../pipeline/passes/match/candidate-pairs.ts'
import {distinctStatements} from '../../pipeline/passes/match/distinct-statements.ts'
import {matchStatements} from '../../pipeline/passes/match/match-statements.ts'
import {stemVectors} from '../../pipeline/passes/match/stem-vectors.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {sharedFolder} from './bench-rows.ts'

const folder = join(sharedFolder, 'bench', 'k8s', 'articles')
const articlesAtOnce = 500

if (!existsSync(folder)) console.log(`${folder} is missing: nothing measured. Give the shared folder as the argument.`)
else {
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
  for (const times of [1, 2, 4]) measure(texts, times * articlesAtOnce)
}

/** `count` articles: the same texts again and again, each time in other words. */
function measure(texts: readonly string[], count: number): void {
  const statements: Statement[] = []
  for (let index = 0; index < count; index++) statements.push(...statementsOf(texts[index % texts.length] ?? '', index))
  const resolution = {terms: [], index: [], statements, mentions: new Map(), extractions: []}
  const candidates = candidatePairs(stemVectors(distinctStatements(statements).first)).length
  const started = performance.now()
  const {output} = matchStatements(resolution, [], {kinds, merges: noDecisions.merges})
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${count} articles: ${statements.length} statements, ${candidates} candidate pairs, ${output.groups.length} groups, ${output.clashes.length} clashes, ${seconds.toFixed(1)} s`
  )
}

function statementsOf(text: string, round: number): readonly Statement[] {
  const bytes = new TextEncoder().encode(varied(text, round))
  return ingestAll([{path: `article-${round}.md`, bytes}]).output.flatMap(
    source => extract(structure(source, {readers}).output, {kinds}).output.statements
  )
}

/** In two of three lines one longer word gives way to another of the same text, so that no round says quite the same. */
function varied(text: string, round: number): string {
  const lines = text.split('\n').slice(0, 60)
  const words = lines.flatMap(line => line.match(/\b\p{Ll}{5,}\b/gu) ?? [])
  return lines
    .map((line, index) => {
      if ((index + round) % 3 === 0 || !/^\p{L}/u.test(line)) return line
      const other = words[(round * 31 + index * 7) % Math.max(1, words.length)] ?? ''
      return line.replace(/\b\p{Ll}{5,}\b/u, other)
    })
    .join('\n')
}
