import {describe, expect, it} from 'vitest'
import {readDecisions} from '../../pipeline/config/read-decisions.ts'

describe('decisions.yaml', () => {
  it('is read with the place of every ruling', () => {
    const {output, diagnostics} = readDecisions(
      'decisions.yaml',
      [
        'version: 1',
        'terms:',
        '  - term: kettle',
        '    label: Kettle',
        'conflicts:',
        '  - sides:',
        '      - {source: a, quote: boils at 100}',
        '      - {source: b, quote: boils at 95}',
        '    ruling: prefer',
        '    note: b writes of high altitude',
        ''
      ].join('\n')
    )
    expect(diagnostics).toEqual([])
    expect(output.terms).toEqual([{term: 'kettle', label: 'Kettle', at: {line: 3, column: 5, offset: 22}}])
    expect(output.conflicts).toMatchObject([{ruling: 'prefer', at: {line: 6}, sides: [{source: 'a'}, {source: 'b'}]}])
    expect(output.merges).toEqual([])
  })

  it.each([
    ['a key it does not know', 'version: 1\nterms:\n  - term: a\n    lable: b\n', 3],
    ['a key twice', 'version: 1\nversion: 1\n', 2],
    ['an alias', 'version: 1\nterms: &t\n  - term: a\nmerges: *t\n', 4],
    ['another version', 'version: 2\n', 1],
    ['a list where a ruling must be', 'version: 1\nterms:\n  - [a]\n', 3],
    ['nothing at all', '', 1]
  ])('is refused whole, with a place, for %s', (_, text, line) => {
    const {output, diagnostics} = readDecisions('decisions.yaml', text)
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics[0]).toMatchObject({code: 'RC0601', severity: 'error', path: 'decisions.yaml', start: {line}})
    expect(output).toMatchObject({terms: [], merges: [], conflicts: []})
  })
})
