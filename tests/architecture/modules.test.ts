/** Tests the few rules of style that no linter knows. */
import {describe, expect, it} from 'vitest'
import {modulesOf} from '../support/modules-of.ts'

const modules = modulesOf(['pipeline/**/*.ts', 'templates/**/*.ts', '!**/*.d.ts'])

describe('Every module', () => {
  it('opens with a comment that says what it is for', () => {
    expect(modules.filter(({text}) => !/^(?:#!.*\n)?\/\*\*\s+(?:\* )?.{15,}/.test(text)).map(({path}) => path)).toEqual(
      []
    )
  })

  it('has a name of whole words with hyphens, and none that says nothing', () => {
    const names = modules.map(({path}) => path.split('/').at(-1) ?? '')
    expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/.test(name))).toEqual([])
    expect(names.filter(name => /util|helper|manager|common|misc/.test(name))).toEqual([])
  })
})
