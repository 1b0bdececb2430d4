/** Tests of the names of files. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nameOutputs} from '../../../pipeline/writers/html/name-outputs.ts'

function named(...wanted: readonly string[]) {
  return nameOutputs(wanted.map((name, index) => ({key: `${index} ${name}`, wanted: name})))
}

describe('nameOutputs', () => {
  it('gives every key its own safe name, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'})), wanted => {
        const {names} = named(...wanted)
        expect(names.size).toBe(wanted.length)
        expect(new Set(names.values()).size).toBe(wanted.length)
        for (const name of names.values()) expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,79})$/)
      })
    )
  })

  it('keeps a name for the first that wants it and reports the other', () => {
    const {names, collisions} = named('Galley kettle', 'galley-kettle')
    expect([...names.values()]).toEqual(['galley-kettle', expect.stringMatching(/^galley-kettle-[0-9a-f]{6}$/)])
    expect(collisions).toEqual([{name: 'galley-kettle', kept: '0 Galley kettle', renamed: '1 galley-kettle'}])
  })

  it('names what has no letters, and what a system keeps for itself, by digest', () => {
    const {names, collisions} = named('水壶', 'index', 'CON')
    expect([...names.values()]).toEqual([
      expect.stringMatching(/^name-[0-9a-f]{6}$/),
      expect.stringMatching(/^index-[0-9a-f]{6}$/),
      expect.stringMatching(/^con-[0-9a-f]{6}$/)
    ])
    expect(collisions).toEqual([])
  })

  it('depends on the requests alone', () => {
    expect([...named('kettle', 'kettle', 'kettle').names]).toEqual([...named('kettle', 'kettle', 'kettle').names])
  })
})
