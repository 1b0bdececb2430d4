/** Headings and lines above lists that put a question without asking it. */
import {expect, it} from 'vitest'
import {headQuestion} from '../../pipeline/language/head-question.ts'
import {readQuestion} from '../../pipeline/language/read-question.ts'
import {sameFrame} from '../../pipeline/language/same-frame.ts'

it.each([
  ['What you wear:', 'What should I wear?'],
  ['How to Coil a Rope', 'What is the best way to coil rope?'],
  ['3. Coiling the Rope', 'How do I coil a rope?'],
  ['When to tar the hull', 'When should I tar the hull?'],
  ['Where You Can Moor', 'What is the best place to moor?']
])('“%s” puts “%s”', (head, question) => {
  const [put, asked] = [headQuestion(head) ?? '', question].map(text => readQuestion(text).frame)
  expect(put && asked && sameFrame(put, asked)).toBe(true)
})

it.each([
  'What a harbour is',
  'Rope and Tar',
  'Mooring is not for everybody',
  'What you wear decides. The rest is luck.'
])('“%s” puts none', head => {
  expect(headQuestion(head)).toBeUndefined()
})
