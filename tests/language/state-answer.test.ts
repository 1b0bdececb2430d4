import {describe, expect, it} from 'vitest'
import {stateAnswer} from '../../pipeline/language/state-answer.ts'

describe('stating an answer', () => {
  it.each([
    ['Is every ferry a ship?', 'Not necessarily.', 'Not every ferry is a ship.'],
    ['Is every ferry a ship?', 'Yes.', 'every ferry is a ship.'],
    ['Are ferries ships?', 'No, they are not.', 'ferries are not ships.'],
    ['Are all ferries ships?', 'No.', 'Not all ferries are ships.'],
    ['Is the Wren kettle still made in Holm?', 'No.', 'the Wren kettle is no longer made in Holm.'],
    ['Can the Tern carry lorries?', 'No.', 'the Tern can not carry lorries.'],
    ['Does the pilot remember earlier voyages?', 'Yes.', 'the pilot does remember earlier voyages.']
  ])('“%s” “%s” says “%s”', (question, answer, said) => {
    expect(stateAnswer(question, answer)).toBe(said)
  })

  it.each([
    ['Is the Tern a ferry or a ship?', 'Yes.'],
    ['How long is the pier?', 'No.'],
    ['Is the pier long?', 'Not in winter.'],
    ['Is the pier long?', 'No, the pier is short.']
  ])('“%s” “%s” is not stated', (question, answer) => {
    expect(stateAnswer(question, answer)).toBeUndefined()
  })
})

describe('the subject of a question', () => {
  it.each([
    ['Is tar poisonous?', 'tar is not poisonous.'],
    ['Is tar oil?', 'tar is not oil.'],
    ['Are eels fish?', 'eels are not fish.'],
    ['Can a hen duck?', 'a hen can not duck.'],
    ['Is smoking allowed on deck?', 'smoking is not allowed on deck.']
  ])('is read whatever the tag of its words: %s', (question, said) => {
    expect(stateAnswer(question, 'No, not at all.')).toBe(said)
  })
})
