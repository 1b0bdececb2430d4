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

/** `count` articles: the same texts again and again, each time with other names and numbers in a third of the lines. */
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

function varied(text: string, round: number): string {
  return text
    .split('\n')
    .map((line, index) =>
      index % 3 === round % 3 && /^\p{L}/u.test(line)
        ? `${line} Unit${round} adds ${round + index} parts to Depot${index % 97}.`
        : line
    )
    .slice(0, 60)
    .join('\n')
}
