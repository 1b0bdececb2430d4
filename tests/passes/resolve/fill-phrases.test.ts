import {describe, expect, it} from 'vitest'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {fillPhrases} from '../../../pipeline/passes/resolve/fill-phrases.ts'
import {nameIndex} from '../../../pipeline/passes/resolve/name-index.ts'
import {statementOf} from '../../support/statement-of.ts'

describe('the term of a subject', () => {
  it.each([
    ['stands before its examples', 'Steam ferries like the Otter and the Tern', 'steam-ferry'],
    ['stands before its short form', 'Steam ferries (SF)', 'steam-ferry'],
    ['stands before both', 'Steam ferries (SF) such as the Tern', 'steam-ferry'],
    ['is what the phrase ends with', 'The old Tern', 'tern'],
    ['is no name in the middle of it', 'The Tern of the harbour', undefined]
  ])('%s', (_, text, term) => {
    expect(termOf(text)).toBe(term)
  })
})

const names = [
  {words: ['steam', 'ferry'], concept: 0, capital: false},
  {words: ['tern'], concept: 1, capital: false}
]

function termOf(text: string): string | undefined {
  const source = sourceText('a', `${text} float.`)
  const subject = {text, span: literalSpan(source, text)}
  const [filled] = fillPhrases(
    [statementOf(source, `${text} float.`, {subject})],
    () => undefined,
    nameIndex(names),
    new Map([
      [0, 'steam-ferry'],
      [1, 'tern']
    ])
  )
  return filled?.subject?.term
}

function literalSpan(source: ReturnType<typeof sourceText>, text: string) {
  return statementOf(source, text).span
}
