/** Explains what was matched across sources beside claims: the askings of a question, the heads of a table. */
import type {Compilation} from '../compile.ts'
import type {AlignedTable, QuestionCluster} from '../model/matching.ts'
import {placeLine} from './place-line.ts'

type Records = Compilation['records']

export function explanationOfQuestion(cluster: QuestionCluster, {articles, matching}: Records): string {
  const near = (cluster.related ?? []).flatMap(({id, reason}) => {
    const other = matching.questions.find(each => each.id === id)
    return other ? [`“${other.question}”: ${reason}.`] : []
  })
  return [
    `Question ${cluster.id}`,
    cluster.question,
    '',
    `Asked ${cluster.askings.length === 1 ? 'once' : `${cluster.askings.length} times`}`,
    ...cluster.askings.map(asking => `  ${placeLine(asking.asked, articles)}`),
    ...reasonsOf(cluster.reasons, 'Why these are one question'),
    ...reasonsOf(near, 'Near it, and another question'),
    '',
    'What would change this: an entry under “questions” in decisions.yaml (docs/decisions.md)',
    ''
  ].join('\n')
}

export function explanationOfTable(table: AlignedTable, {articles}: Records): string {
  return [
    `Table ${table.id}`,
    table.title,
    '',
    'Made from',
    ...table.evidence.map(span => `  ${placeLine(span, articles)}`),
    '',
    ...[...table.subjects, ...table.attributes].map(
      head => `${head.label}: ${head.evidence.map(span => placeLine(span, articles)).join('; ')}`
    ),
    ...reasonsOf(table.reasons, 'Why it is as it is'),
    '',
    'What would change this: an entry under “tables” in decisions.yaml (docs/decisions.md)',
    ''
  ].join('\n')
}

function reasonsOf(reasons: readonly string[], heading: string): readonly string[] {
  return reasons.length === 0 ? [] : ['', heading, ...reasons.map(reason => `  ${reason}`)]
}
