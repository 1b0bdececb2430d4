/** Explains a disagreement: what stands on each side, why it is one, and what would change that. */
import type {Compilation} from '../compile.ts'
import type {Conflict} from '../model/claim.ts'
import {placeLine} from './place-line.ts'
import {shortId} from './short-id.ts'

export function explanationOfConflict(conflict: Conflict, records: Compilation['records']): string {
  const {articles, reconciliation} = records
  const id = shortId(conflict.id)
  const sides = conflict.sides.flatMap((side, at) => {
    const claim = reconciliation.claims.find(candidate => candidate.id === side.claim)
    return [
      `Side ${at + 1}`,
      ...side.evidence.map(span => `  ${placeLine(span, articles)}`),
      ...(claim ? [`  claim ${shortId(claim.id)}, ${claim.kind}, ${claim.rank}: ${claim.reason}`] : []),
      ''
    ]
  })
  return [
    `Disagreement ${conflict.id}`,
    `${conflict.strength}, ${conflict.kind}: ${conflict.reason}`,
    '',
    ...sides,
    ...rulingOf(conflict),
    'What would change this',
    `  recension review accept ${id} 1   side 1 stands (or another number)`,
    `  recension review both ${id}       both are kept, with a note`,
    `  recension review reject ${id}     it is no disagreement`,
    '  a source that says under which condition, version or time its side holds',
    ''
  ].join('\n')
}

function rulingOf({decision}: Conflict): readonly string[] {
  if (!decision) return []
  const side = decision.side === undefined ? '' : `, side ${decision.side + 1} stands`
  const note = decision.note === undefined ? '' : `: ${decision.note}`
  return [`Ruling of the editors: ${decision.ruling}${side}${note}`, '']
}
