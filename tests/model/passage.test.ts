import {describe, expect, it} from 'vitest'
import {passageText} from '../../pipeline/model/passage.ts'
import {sourceText} from '../../pipeline/model/source-text.ts'
import {type Span, spanAt} from '../../pipeline/model/span.ts'

const source = sourceText('valves', 'the valve opens, and it never  leaks.\niOS controls it')
const cut = (text: string): readonly [Span] => {
  const at = source.text.indexOf(text)
  return [spanAt(source, at, at + text.length)]
}
const plain = (span: Span): string => span.exact

describe('the text of a passage', () => {
  it('gets a capital and a full stop where a sentence was cut', () => {
    expect(passageText({form: 'sentence', cut: cut('the valve opens,')}, plain)).toBe('The valve opens.')
  })

  it('leaves a fragment as it is, white space collapsed', () => {
    expect(passageText({form: 'fragment', cut: cut('never  leaks')}, plain)).toBe('never leaks')
  })

  it('keeps an end mark that is there, and a name that starts small', () => {
    expect(passageText({form: 'sentence', cut: cut('it never  leaks.')}, plain)).toBe('It never leaks.')
    expect(passageText({form: 'sentence', cut: cut('iOS controls it')}, plain)).toBe('iOS controls it.')
  })

  it('marks an omission between two pieces', () => {
    const [first] = cut('the valve opens')
    const [second] = cut('never  leaks.')
    expect(passageText({form: 'sentence', cut: [first, second]}, plain)).toBe('The valve opens […] never leaks.')
  })

  it('opens with a certain antecedent in square brackets', () => {
    const shape = {form: 'sentence', cut: cut('never  leaks.'), context: cut('the valve'), antecedent: true} as const
    expect(passageText(shape, plain)).toBe('[The valve] never leaks.')
  })
})
