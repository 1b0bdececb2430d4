/** Tests of citations in running text: found where they are certain, and nowhere else. */
import {describe, expect, it} from 'vitest'
import type {CslData} from '../../pipeline/bibliography/csl-data.ts'
import {citationFinder} from '../../pipeline/bibliography/find-citations.ts'

function work(id: string, families: readonly string[], year: number, more: Partial<CslData> = {}): CslData {
  return {
    id,
    type: 'article-journal',
    author: families.map(family => ({family})),
    issued: {'date-parts': [[year]]},
    ...more
  }
}

const find = citationFinder([
  work('quay2024', ['Quay'], 2024),
  work('pair2023', ['Quay', 'Mole'], 2023, {DOI: '10.1234/Tea.7', URL: 'https://www.harbour.example/tea/'}),
  work('crew2022', ['Björk', 'Mole', 'Spout', 'Anchor'], 2022, {URL: 'https://arxiv.org/abs/2201.00001'}),
  work('twin-a', ['Deck', 'A', 'B', 'C'], 2020),
  work('twin-b', ['Deck', 'D', 'E', 'F'], 2020),
  work('may2020', ['May'], 2020),
  {id: 'almanac', type: 'report', author: [{literal: 'Harbour Almanac'}], issued: {'date-parts': [[2021]]}}
])

function ids(text: string): readonly string[] {
  return find(text).map(({id, known}) => (known ? id : `?${id}`))
}

describe('citationFinder', () => {
  it.each([
    ['Tea boils [@quay2024].', ['quay2024']],
    ['Tea boils [see @quay2024, p. 3; @pair2023].', ['quay2024', 'pair2023']],
    ['As @quay2024 says, tea boils.', ['quay2024']],
    ['Write to crew@quay2024 for tea.', []],
    ['Tea boils [@nobody1999].', ['?nobody1999']],
    ['Ask @nobody1999 about tea.', []],
    ['See doi 10.1234/tea.7.', ['pair2023']],
    ['See https://doi.org/10.1234/TEA.7, or ask.', ['pair2023']],
    ['See http://harbour.example/tea.', ['pair2023']],
    ['See https://harbour.example/teapot.', []],
    ['See https://arxiv.org/pdf/2201.00001v2.pdf.', ['crew2022']],
    ['Quay (2024) says so.', ['quay2024']],
    ['It boils (Quay, 2024).', ['quay2024']],
    ['It boils (see Quay and Mole, 2023; Harbour Almanac, 2021).', ['pair2023', 'almanac']],
    ['Quay & Mole (2023) say so.', ['pair2023']],
    ['Björk et al. (2022) say so, as does Bjork et al., (2022).', ['crew2022', 'crew2022']],
    ['It boils (Björk et al. 2022).', ['crew2022']],
    ['Both Quay (2024) and Björk et al. (2022) say so.', ['quay2024', 'crew2022']]
  ])('reads %j', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it.each([
    ['a year that two works of one name share', 'Deck et al. (2020) say so.'],
    ['a name that is the second of another work', 'Anchor and Quay (2024) say so.'],
    ['a part of a longer name', 'McQuay (2024) and Re-Quay (2024) say so.'],
    ['names without brackets', 'Quay came in 2024.'],
    ['a month that is somebody’s name', 'The ferry left (in May 2020).'],
    ['another year', 'Quay (2023) says so.'],
    ['too few names', 'Björk (2022) says so.']
  ])('leaves alone %s', (_what, text) => {
    expect(ids(text)).toEqual([])
  })

  it('says where each is', () => {
    expect(find('One [@quay2024], two [@pair2023].').map(({at}) => at)).toEqual([5, 22])
  })

  it('takes no more than linear time', () => {
    const text = '[@ [ (Quay, '.repeat(20_000)
    const started = performance.now()
    find(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
