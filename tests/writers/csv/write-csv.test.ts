/** Tests of tables as CSV: every cell comes back, and none is a formula. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {EditionTable} from '../../../pipeline/model/edition.ts'
import {writeCsv} from '../../../pipeline/writers/csv/write-csv.ts'
import {hostileText} from '../../support/hostile-text.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

function csvOf(table: EditionTable): string {
  const files = writeCsv.write({...sampleEdition, tables: [table]}, writerOptions)
  return String(files.get(`data/tables/${table.id}.csv`))
}

/** RFC 4180. */
function read(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

function tableOf(labels: readonly [string, string, string]): EditionTable {
  const [title, subject, attribute] = labels
  return {
    id: 'table-hostile',
    title,
    subjects: [{label: subject, evidence: []}],
    attributes: [{label: attribute, evidence: []}],
    cells: []
  }
}

describe('writeCsv', () => {
  it('writes one line a subject and one column an attribute, the values of a cell apart', () => {
    const [table] = sampleEdition.tables
    if (!table) throw new Error('The sample has no table')
    expect(read(csvOf(table))).toEqual([
      ['Kettles compared', 'Power', 'Base'],
      ['Galley kettle', '1200 W', 'heavy | Needs a wide, heavy base.'],
      ['Shore kettle', '3000 W | 2200 W', 'light']
    ])
  })

  it('gives every text back, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, subject, attribute) => {
        expect(read(csvOf(tableOf([title, subject, attribute])))).toEqual([
          [title, attribute],
          [subject, '']
        ])
      })
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])('writes no formula: %j', text => {
    for (const cell of read(csvOf(tableOf([text, text, text]))).flat()) expect(cell).toMatch(/^(?:'|$)/)
  })
})
