import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

/** Subject of the statement with this text, in an article of its own. */
function subjectOf(article: string, text: string): string | undefined {
  const statements = matchTexts({a: article}).output.groups.flatMap(group => group.statements)
  const statement = statements.find(each => each.text === text)
  expect(statement, `no statement “${text}” in “${article}”`).toBeDefined()
  return statement?.subject?.text
}

describe('a pronoun that opens a later clause', () => {
  it.each([
    ['A winch is a small hoist, and it is found on ferries.', 'it is found on ferries.', 'A winch'],
    [
      'A winch, short for anchor winch, is a small hoist, and it is found on ferries.',
      'it is found on ferries.',
      'A winch'
    ],
    ['Wherries carry barley, but they leak badly.', 'they leak badly.', 'Wherries'],
    ['A steam tug is worth buying, too: it pulls without sails.', 'it pulls without sails.', 'A steam tug'],
    ['Steam cranes are loud; they shake the quay.', 'they shake the quay.', 'Steam cranes'],
    ['Calling the Otter a "ship" is wrong — it is a ferry.', 'it is a ferry.', 'the Otter'],
    [
      'This is the one trait that separates a steam tug from older boats: it needs no horse to move.',
      'it needs no horse to move.',
      'a steam tug'
    ]
  ])('stands for the subject before it where nothing else can be meant: %s', (article, text, subject) => {
    expect(subjectOf(article, text)).toBe(subject)
  })

  it.each([
    ['another thing of its number is named', 'The winch pulls the anchor, and it rusts quickly.', 'it rusts quickly.'],
    [
      'what is called wrong is several',
      'Calling the cranes a "gang" is wrong — it hides the men.',
      'it hides the men.'
    ],
    ['it has what the subject is', 'Coal is its great weakness: it needs a lot.', 'it needs a lot.'],
    ['the number differs', 'The winches are new, but it rains often.', 'it rains often.']
  ])('is left alone where %s', (_, article, text) => {
    expect(subjectOf(article, text)).toBeUndefined()
  })

  it('finds what one clause limits and another source goes beyond', () => {
    const {clashes} = matchTexts({
      a: 'An EPIRB is a distress beacon, and it is found only on expensive ferries.',
      b: 'Even entry-level ferries now come with an EPIRB.'
    }).output
    expect(clashes.map(({kind}) => kind)).toEqual(['scope'])
  })
})
