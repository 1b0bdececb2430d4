/** Tests of plain text of spans and of the names that outputs give to passages. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import {plainTextOf} from '../../pipeline/model/plain-text.ts'
import {proseSpan} from '../../pipeline/model/prose.ts'
import {spanAt} from '../../pipeline/model/span.ts'
import {sampleArticles} from '../support/sample-articles.ts'

function article(id: string) {
  const found = sampleArticles.find(candidate => candidate.source.id === id)
  if (!found) throw new Error(`No sample ${id}`)
  const {text} = found.source
  const plain = plainTextOf(found)
  return {found, text, plain, read: (start: number, end: number) => plain(spanAt(text, start, end))}
}

describe('plainTextOf', () => {
  it('gives every sentence, heading and cell its own text, markup removed', () => {
    for (const found of sampleArticles) {
      const plain = plainTextOf(found)
      for (const sentence of found.sentences) expect(plain(sentence.span)).toBe(sentence.text)
    }
  })

  it('gives the words of any part of a block', () => {
    const {found, plain} = article('island/ferry-notes')
    const prose = found.blocks[1]?.prose
    if (!prose) throw new Error('No paragraph')
    fc.assert(
      fc.property(fc.nat(prose.text.length - 1), fc.nat(prose.text.length), (start, length) => {
        const words = prose.text.slice(start, start + length + 1)
        fc.pre(words.trim() !== '')
        expect(plain(proseSpan(prose, start, start + words.length))).toBe(words.trim())
      })
    )
  })

  it('gives nothing for a span across blocks, in front matter or of another source', () => {
    const notes = article('island/ferry-notes')
    expect(notes.read(0, 20)).toBe('')
    expect(notes.read(notes.text.text.indexOf('# Notes'), notes.text.text.indexOf('Every'))).toBe('')
    const cells = notes.text.text.indexOf('Galley kettle |')
    expect(notes.read(cells, cells + 20)).toBe('')
    expect(notes.read(cells, cells + 13)).toBe('Galley kettle')
    expect(article('deck').plain(spanAt(notes.text, cells, cells + 13))).toBe('')
  })
})

describe('passageReference', () => {
  const at = (source: string, start: number, end: number) => ({source, start: {offset: start}, end: {offset: end}})

  it('names source, places, form and antecedent', () => {
    expect(passageReference({form: 'sentence', cut: [at('guide/kettles', 3, 9)]})).toBe('guide/kettles@3-9;sentence')
    expect(
      passageReference({
        form: 'fragment',
        cut: [at('a', 1, 2), at('a', 4, 8)],
        context: [at('a', 0, 1)],
        antecedent: true
      })
    ).toBe('a@1-2 a@4-8;fragment;antecedent=a@0-1')
  })

  it('differs for any two cuts that differ', () => {
    const place = fc.record({
      source: fc.constantFrom('a', 'a b', 'a@1-2', 'a;x', 'a%20b'),
      start: fc.nat(3),
      end: fc.nat(3)
    })
    const cut = fc.array(place, {minLength: 1, maxLength: 2})
    fc.assert(
      fc.property(cut, cut, (one, other) => {
        const named = [one, other].map(places =>
          passageReference({form: 'fragment', cut: places.map(({source, start, end}) => at(source, start, end))})
        )
        expect(named[0] === named[1]).toBe(JSON.stringify(one) === JSON.stringify(other))
      })
    )
  })
})
