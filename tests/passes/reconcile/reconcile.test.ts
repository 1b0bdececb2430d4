import {describe, expect, it} from 'vitest'
import type {Article} from '../../../pipeline/model/block.ts'
import type {Clash, StatementGroup} from '../../../pipeline/model/claim.ts'
import {type ConflictDecision, noDecisions} from '../../../pipeline/model/decision.ts'
import {literalProse} from '../../../pipeline/model/prose.ts'
import {type SourceText, sourceText} from '../../../pipeline/model/source-text.ts'
import type {Statement} from '../../../pipeline/model/statement.ts'
import {reconcile} from '../../../pipeline/passes/reconcile/reconcile.ts'
import {statementOf} from '../../support/statement-of.ts'

const north = sourceText('north', 'Every ferry has a bow door. A ferry carries cars.')
const south = sourceText('south', 'Not every ferry has a bow door. A ferry carries cars.')
const every = statementOf(north, 'Every ferry has a bow door.')
const notEvery = statementOf(south, 'Not every ferry has a bow door.')
const carriesNorth = statementOf(north, 'A ferry carries cars.')
const carriesSouth = statementOf(south, 'A ferry carries cars.')

const groups = [group('g1', [every]), group('g2', [notEvery]), group('g3', [carriesNorth, carriesSouth])]
const clash: Clash = {
  kind: 'quantifier',
  strength: 'hard',
  reason: 'One side says every ferry, the other not every ferry.',
  sides: [[every], [notEvery]]
}

describe('reconcile', () => {
  it('prefers a claim that two sources state, and says why', () => {
    const {claims} = run().output
    expect(claims.map(claim => [claim.id, claim.rank, claim.evidence.length])).toEqual([
      ['g1', 'normal', 1],
      ['g3', 'preferred', 2],
      ['g2', 'normal', 1]
    ])
    expect(claims[0]?.reason).toBe(
      'Other sources disagree, and no editor has decided; worded so because it is the only passage that states it.'
    )
  })

  it.each([
    ['the configuration groups them', [['south', 'north']], undefined],
    ['they are nearly one text', [], [['north', 'south'] as const]]
  ])('counts two sources as one witness where %s', (_, witnesses, copies) => {
    const claim = run([], clash, {witnesses, copies}).output.claims.find(({id}) => id === 'g3')
    expect(claim?.rank).toBe('normal')
    expect(claim?.reason).toMatch(/^2 sources state it, which count as one witness;/)
  })

  it('keeps two witnesses where a group names one of them and another source', () => {
    const claim = run([], clash, {witnesses: [['south', 'west']]}).output.claims.find(({id}) => id === 'g3')
    expect([claim?.rank, claim?.reason.split(';')[0]]).toEqual(['preferred', '2 sources state it'])
  })

  it('makes a conflict of a clash, its sides in source order, its id from their places alone', () => {
    const [conflict] = run().output.conflicts
    const [turned] = run([], {...clash, sides: [[notEvery], [every]]}).output.conflicts
    expect(conflict?.sides.map(side => side.claim)).toEqual(['g1', 'g2'])
    expect(turned).toEqual(conflict)
  })

  it('applies a ruling by quotation: one side preferred, the other deprecated, both kept', () => {
    const {output, diagnostics} = run([ruling('prefer', 'Not every ferry has', 'Every ferry has')])
    expect(diagnostics).toEqual([])
    expect(output.conflicts[0]?.decision).toEqual({ruling: 'prefer', side: 1})
    expect(output.claims.map(claim => [claim.id, claim.rank])).toEqual([
      ['g1', 'deprecated'],
      ['g3', 'preferred'],
      ['g2', 'preferred']
    ])
  })

  it('keeps the ranks when an editor keeps both or sees no conflict', () => {
    for (const kind of ['both', 'none'] as const) {
      const {output} = run([ruling(kind, 'Not every ferry has', 'Every ferry has')])
      expect(output.conflicts[0]?.decision?.ruling).toBe(kind)
      expect(output.claims.map(claim => claim.rank)).toEqual(['normal', 'preferred', 'normal'])
    }
  })

  it.each([
    ['the quote is gone', 'Not each ferry', 'no longer stands'],
    ['the quote stands twice', 'ferry', '2 times'],
    ['the quotes stand on no two sides', 'A ferry carries cars', 'no longer stand on two sides']
  ])('reports a ruling as stale and does not apply it when %s', (_, quote, message) => {
    const {output, diagnostics} = run([ruling('prefer', quote, 'Every ferry has')])
    expect(diagnostics).toMatchObject([{code: 'RC0602', severity: 'warning', path: 'decisions.yaml', start: {line: 4}}])
    expect(diagnostics[0]?.message).toContain(message)
    expect(output).toEqual(run().output)
  })

  it('is idempotent: the same ruling twice changes nothing', () => {
    const once = ruling('prefer', 'Not every ferry has', 'Every ferry has')
    expect(run([once, once]).output).toEqual(run([once]).output)
  })
})

interface Alike {
  readonly witnesses?: readonly (readonly string[])[]
  readonly copies?: readonly (readonly [string, string])[] | undefined
}

function run(
  conflicts: readonly ConflictDecision[] = [],
  found: Clash = clash,
  {witnesses = [], copies = []}: Alike = {}
) {
  return reconcile(
    {
      articles: [articleOf(north), articleOf(south)],
      resolution: {terms: [], index: [], statements: [], mentions: new Map(), extractions: []},
      matching: {groups, clashes: [found], copies, questions: [], tables: []}
    },
    {decisions: {...noDecisions, path: 'decisions.yaml', conflicts}, weightOf: () => 1, witnesses}
  )
}

function ruling(kind: ConflictDecision['ruling'], south: string, north: string): ConflictDecision {
  return {
    at: {line: 4, column: 5, offset: 40},
    sides: [
      {source: 'south', quote: south},
      {source: 'north', quote: north}
    ],
    ruling: kind
  }
}

function group(id: string, statements: readonly [Statement, ...Statement[]]): StatementGroup {
  return {id, kind: 'general', statements, reasons: []}
}

function articleOf(text: SourceText): Article {
  return {
    source: {id: text.id, path: `${text.id}.txt`, format: 'text', text, digest: '', bodyStart: 0, frontMatter: []},
    metadata: {authors: []},
    blocks: [
      {
        index: 0,
        kind: 'paragraph',
        start: {line: 1, column: 1, offset: 0},
        end: {line: 1, column: text.text.length + 1, offset: text.text.length},
        prose: literalProse(text, 0, text.text.length)
      }
    ],
    sentences: [],
    language: 'en'
  }
}
