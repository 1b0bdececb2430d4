/** Explains a claim: who states it, why these were joined, its rank, and what came nearest without being joined. */
import {kinds} from '../claims/index.ts'
import type {Compilation} from '../compile.ts'
import type {Claim} from '../model/claim.ts'
import {compareText} from '../model/order.ts'
import type {Statement} from '../model/statement.ts'
import {cosine, stemVectors} from '../passes/match/stem-vectors.ts'
import {placeLine} from './place-line.ts'
import {shortId} from './short-id.ts'

type Records = Compilation['records']

export function explanationOfClaim(claim: Claim, records: Records): string {
  const {articles, reconciliation} = records
  const conflicts = reconciliation.conflicts.filter(conflict => conflict.sides.some(side => side.claim === claim.id))
  return [
    `Claim ${claim.id}`,
    claim.text,
    '',
    ...factsOf(claim).map(([name, value]) => `${name}: ${value}`),
    '',
    `Stated by ${claim.group.statements.length}`,
    ...claim.group.statements.map(statement => `  ${placeLine(statement.span, articles)}`),
    ...(claim.group.reasons.length === 0 ? [] : ['', 'Why these are one claim']),
    ...claim.group.reasons.map(reason => `  ${reason}`),
    '',
    `Why it has its rank and wording`,
    `  ${claim.reason}`,
    ...conflicts.map(conflict => `  disagreement ${shortId(conflict.id)}: ${conflict.reason}`),
    '',
    'Nearest, and not joined',
    ...nearest(claim, records).map(line => `  ${line}`),
    '',
    'What would change this: an entry under “merges” in decisions.yaml, with a quotation of each of two passages',
    '  ruling: join, or apart (docs/decisions.md); or a weight for a source in the configuration, for the wording',
    ''
  ].join('\n')
}

function factsOf(claim: Claim): readonly (readonly [string, string])[] {
  const {wording, kind, rank, polarity, modality, qualifiers, subject} = claim
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['kind', kind],
    ['rank', rank],
    ['subject', subject ?? wording.subject?.text],
    ['relation', wording.relation],
    ['polarity', polarity],
    ['modality', modality],
    ['qualifiers', qualifiers.length === 0 ? undefined : qualifiers.join(', ')]
  ]
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))
}

/** How many neighbours are shown. */
const most = 3

/** The statements of other claims whose stems are most alike, with what the comparison says of each. */
function nearest(claim: Claim, {articles, matching}: Records): readonly string[] {
  const statements = matching.groups.flatMap(group => group.statements)
  const stems = stemVectors(statements)
  const own = stems[statements.findIndex(statement => statement.id === claim.wording.id)] ?? new Map()
  const joined = new Set(claim.group.statements.map(statement => statement.id))
  const ranked = statements
    .map((statement, at) => ({statement, similarity: cosine(own, stems[at] ?? new Map())}))
    .filter(({statement, similarity}) => similarity > 0 && !joined.has(statement.id))
    .sort((a, b) => b.similarity - a.similarity || compareText(a.statement.id, b.statement.id))
  const lines = ranked
    .slice(0, most)
    .flatMap(({statement, similarity}) => [
      placeLine(statement.span, articles),
      `  ${Math.round(100 * similarity)} % alike by rare words; ${verdict(claim.wording, statement, similarity)}`
    ])
  return lines.length === 0 ? ['no other statement shares a word with it'] : lines
}

function verdict(a: Statement, b: Statement, similarity: number): string {
  const comparison = kinds.find(kind => kind.name === a.kind)?.compare(a, b, similarity)
  if (!comparison) return 'not compared'
  const words = {same: 'alike, but the rest of its claim is not', conflict: 'in conflict', unrelated: 'kept apart'}
  return `${words[comparison.relation]}: ${comparison.reason}`
}
