import {describe, expect, it} from 'vitest'
import {kinds} from '../../pipeline/claims/index.ts'
import type {Comparison} from '../../pipeline/model/claim.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {plainArticle} from '../support/match-texts.ts'

describe('comparing two statements', () => {
  it.each([
    ['The ferry weighs 2,000 kilograms.', 'The ferry weighs 2 tonnes.', 'same'],
    ['The ferry weighs 2,000 kilograms.', 'The ferry weighs 3 tonnes.', 'conflict'],
    ['The crossing takes 20 to 30 minutes.', 'The crossing takes half an hour.', 'same'],
    ['The kettle Wren was built by Holm.', 'The kettle Wren is a kettle built by Holm in a shed.', 'same'],
    ['Sailing costs more than rowing.', 'Rowing costs more than sailing.', 'conflict'],
    ['All ferries have a bow door.', 'Not all ferries have a bow door.', 'conflict'],
    ['The mast is blue.', 'The mast is not blue.', 'conflict'],
    ['The mast is not blue because of the rust.', 'The rudder is blue.', 'unrelated'],
    ['In Holm such a berth costs 40 euros.', 'In Asker such a berth costs 90 euros.', 'unrelated']
  ] as const)('“%s” and “%s”: %s', (one, other, relation) => {
    expect(relations(one, other)).toContain(relation)
    if (relation !== 'conflict') expect(relations(one, other)).not.toContain('conflict')
    expect(relations(other, one)).toEqual(relations(one, other))
  })
})

/** What is found of the statements of the two sentences, in alphabetical order. */
function relations(one: string, other: string): readonly Comparison['relation'][] {
  const left = statementsOf('a', one)
  const right = statementsOf('b', other)
  return left
    .flatMap(a => right.map(b => kinds.find(kind => kind.name === a.kind)?.compare(a, b, 0.3).relation ?? 'unrelated'))
    .sort()
}

function statementsOf(id: string, text: string) {
  return extract(plainArticle(id, text), {kinds}).output.statements
}
