/** Tests of finding names in running text. */
import {describe, expect, it} from 'vitest'
import {formFinder} from '../../pipeline/language/find-forms.ts'

const find = formFinder(
  ['kettle', 'kettles', 'galley kettle', 'Pilot', 'GPU', 'tie-up', 'C++', 'C'].map(form => [form, form] as const)
)

function found(text: string): readonly string[] {
  return find(text).map(({start, end}) => text.slice(start, end))
}

describe('formFinder', () => {
  it.each([
    ['Kettles boil. A kettle sings.', ['Kettles', 'kettle']],
    ['The galley\nkettle is a Galley Kettle.', ['galley\nkettle', 'Galley Kettle']],
    ['The pilot of the Pilot.', ['Pilot']],
    ['A gpu, a GPU’s fan', ['GPU']],
    ['(kettle), “kettle”: kettle.', ['kettle', 'kettle', 'kettle']],
    ['C++ and C, not C#', ['C++', 'C']],
    ['The tie-up of a tie.', ['tie-up']]
  ])('finds the names in “%s”', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it.each([
    'kettle-maker',
    'tea-kettle',
    'kettle.example',
    'a/kettle/b',
    'kettle_id',
    'kettledrum',
    '@kettle',
    '--kettle',
    'kettle(s)',
    'KETTLE',
    'kettle=1',
    'v1.kettle'
  ])('leaves “%s” alone', text => {
    expect(found(`see ${text} there`)).toEqual([])
  })

  it('reads long text in a time that grows with its length', () => {
    const text = 'galley galley kettle '.repeat(20_000)
    expect(found(text)).toHaveLength(20_000)
  })
})
