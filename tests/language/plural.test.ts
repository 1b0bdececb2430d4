/** Tests of plurals: each goes back to its singular. */
import {describe, expect, it} from 'vitest'
import {plural} from '../../pipeline/language/plural.ts'
import {singular} from '../../pipeline/language/singular.ts'

describe('plural', () => {
  it.each([
    ['kettle', 'kettles'],
    ['ferry', 'ferries'],
    ['quay', 'quays'],
    ['box', 'boxes'],
    ['GPU', 'GPUs'],
    ['analysis', 'analyses'],
    ['kettles', 'kettles'],
    ['1.7', '1.7']
  ])('of “%s” is “%s”', (one, many) => {
    expect(plural(one)).toBe(many)
  })

  it('is undone by the singular', () => {
    const words = ['harbour', 'dish', 'berth', 'lorry', 'hypothesis', 'wave', 'API', 'class']
    expect(words.map(word => singular(plural(word)))).toEqual(words)
  })
})
