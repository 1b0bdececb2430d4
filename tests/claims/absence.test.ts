import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('what is there', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'is missing by the other source',
      {text: 'Between Holm and the southern end of the pier there is a lamp every 20 metres beside the rail.'},
      {text: 'On the part south of Holm, boats land at the pier without any lamps beside the rail.'}
    ],
    [
      'is not given off',
      {text: 'Deckhands noticed a strong smell of tar coming from the barge in spite of the closed hatch.'},
      {text: 'With its closed hatch, the barge runs without giving off any smell that deckhands could detect.'}
    ],
    [
      'is active where the other has it switched off',
      {text: 'The fog horn of the pier is switched off for as long as the harbour is closed.'},
      {text: 'The fog horn of the pier remains active as long as the harbour is closed.'}
    ],
    [
      'is ignored where the other takes it into account',
      {text: 'When a berth is planned, the draught is ignored by the harbour master.'},
      {text: 'The harbour master takes the draught into account when he plans a berth.'}
    ]
  ])('clashes where it %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'negation'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'negation'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'it is missing elsewhere',
      {text: 'On the coal quay in the west there is a lamp every 20 metres.'},
      {text: 'On the fish market in the east, boats land without any lamps.'}
    ],
    [
      'both have none',
      {text: 'On the pier at Holm, boats land without any lamps beside the rail.'},
      {text: 'On the pier at Holm there is no lamp beside the rail.'}
    ]
  ])('does not clash where %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
