import {describe, expect, it} from 'vitest'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {spanAt} from '../../../pipeline/model/span.ts'
import {cellKey} from '../../../pipeline/passes/match/cell-key.ts'
import type {Head} from '../../../pipeline/passes/match/grid.ts'
import type {MergedTable} from '../../../pipeline/passes/match/merge-grids.ts'
import {wellFilled} from '../../../pipeline/passes/match/well-filled.ts'
import {withoutEchoes} from '../../../pipeline/passes/match/without-echoes.ts'

const text = sourceText('a', 'a slow boat with a keel')
const value = (words: string, source = 'a') => {
  const at = text.text.indexOf(words)
  return {source, text: words, span: spanAt(text, at, at + words.length)}
}

function head(label: string): readonly [Head] {
  return [{label, key: label, stems: [label]}]
}

/** `x` for a cell of one source, `2` for one of two. */
function table(rows: readonly string[]): MergedTable {
  const cells = rows.flatMap((row, r) =>
    [...row].flatMap((mark, c) => {
      const values = mark === '2' ? [value('slow'), value('keel', 'b')] : [value('slow')]
      return mark === '.' ? [] : [[cellKey(r, c), values] as const]
    })
  )
  return {
    grids: [],
    subjects: rows.map((_, row) => head(`row ${row}`)),
    attributes: [...(rows[0] ?? '')].map((_, column) => head(`column ${column}`)),
    cells: new Map(cells),
    reasons: []
  }
}

function shape(merged: MergedTable | undefined): string | undefined {
  return merged && `${merged.subjects.length} × ${merged.attributes.length}, ${merged.cells.size} filled`
}

describe('wellFilled', () => {
  it('leaves out the row and the column that hold least', () => {
    expect(shape(wellFilled(table(['xxx.', 'xxx.', 'xx.x', 'x...'])))).toBe('3 × 3, 8 filled')
  })

  it('keeps a row where two sources stand side by side', () => {
    expect(shape(wellFilled(table(['xxxx', 'xxxx', '2...'])))).toBe('3 × 4, 9 filled')
  })

  it('makes nothing of a table that is mostly empty', () => {
    expect(wellFilled(table(['2...', '.2..', '..2.', '...2']))).toBeUndefined()
  })
})

describe('withoutEchoes', () => {
  it('keeps the longer of two wordings of one place in a row', () => {
    const {cells} = withoutEchoes(
      {
        ...table(['xx', 'xx']),
        cells: new Map([
          [cellKey(0, 0), [value('slow boat')]],
          [cellKey(0, 1), [value('a slow boat with a keel')]],
          [cellKey(1, 0), [value('slow boat')]]
        ])
      },
      0
    )
    expect([...cells.keys()]).toEqual([cellKey(0, 1), cellKey(1, 0)])
  })
})
