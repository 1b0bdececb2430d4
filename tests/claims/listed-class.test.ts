/** Items of a list whose class stands before it. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

function classesIn(text: string): readonly string[] {
  const {records} = compilationOf({'a.md': text})
  return records.matching.groups
    .flatMap(group => group.statements)
    .filter(({relation, context}) => relation === 'is-a' && context.leadIn !== undefined)
    .map(({subject, objects}) => `${subject?.text}: ${objects[0]?.text}`)
}

describe('the class before a list', () => {
  it('is that of what each item names', () => {
    const list =
      '# Boats of Norland\n\nSome of the oldest fishing boats include:\n\n- Herring wherries (HWs) — with one sail\n- Drift sloops\n'
    expect(classesIn(list)).toEqual(['Herring wherries: fishing boats', 'Drift sloops: fishing boats'])
  })
  it('is none where the words before it tell no kinds', () => {
    const list = '# Boats of Norland\n\nThe harbour office includes:\n\n- A tall clock — with one hand\n- Drift nets\n'
    expect(classesIn(list)).toEqual([])
  })
  it('is none of an item that says something', () => {
    const list =
      '# Boats of Norland\n\nTypes of fishing boat include:\n\n- Ask the master, who knows them all.\n- Sloops sail.\n'
    expect(classesIn(list)).toEqual([])
  })
})
