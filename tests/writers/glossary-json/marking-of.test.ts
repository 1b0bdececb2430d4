/** Tests of which terms are marked unasked: those whose definition says what their name means. */
import {describe, expect, it} from 'vitest'
import {markingOf} from '../../../pipeline/writers/glossary-json/marking-of.ts'
import {wordCases} from '../../../pipeline/writers/glossary-json/word-cases.ts'

const often = (sentence: string, times: number) => Array.from({length: times}, () => sentence)
const cases = wordCases([
  'Each Berth, a Berth or the berth.',
  'By the Crossing.',
  ...often('By a crossing.', 9),
  'By the Water.',
  ...often('By the water.', 9)
])

function marking(label: string, text: string, {forms = [label.toLowerCase()], kind = 'concept'} = {}): string {
  return markingOf({label, forms, kind, definition: {text, role: 'definition', sources: ['deck']}}, cases)
}

describe('markingOf', () => {
  it('marks a name of more than an everyday word wherever it stands', () => {
    expect(marking('Galley kettle', 'A galley kettle is a kettle that is bolted down.')).toBe('anywhere')
    expect(marking('Hydroline', 'The Hydroline is a ferry on wings.', {forms: ['Hydroline'], kind: 'product'})).toBe(
      'anywhere'
    )
  })

  it.each([
    ['Winch', 'A winch is a drum that hauls rope.'],
    ['Winch', 'Winch: a drum that hauls rope'],
    ['Winch', 'Winch, the drum by which rope is hauled'],
    ['Winch', 'A drum that hauls rope on the deck.'],
    ['Mooring', 'Mooring is simply tying a ship to the shore.'],
    ['Winch', 'A drum that hauls rope is called a winch.'],
    ['Token', 'A token is a coin of the ferry.']
  ])('marks the everyday word “%s” where it stands alone: “%s”', (label, text) => {
    expect(marking(label, text)).toBe('alone')
  })

  it.each([
    ['in a circle', 'Winch', 'winch - The winch this rope is on.'],
    ['by rank', 'Winch', 'Winch is the default tool used where no crane is set.'],
    ['by rank', 'Winch', 'The winch is the heaviest of the tools.'],
    ['by a choice', 'Deck winch', 'A deck winch is the default tool.'],
    ['by a few of a kind', 'Winch', 'winch (including those not oiled)'],
    ['by an aside', 'Deck winch', 'deck winch (which is heavy)'],
    ['of one example', 'Winch', 'A drum, named "Little Anna", which hauls rope.'],
    ['without a class', 'Winch', 'winch, which only involves pulling ropes'],
    ['without a class', 'Winch', 'Winch: pulls all ropes of this deck.'],
    ['of no noun', 'Lively', 'Lively is a state of ships.'],
    ['cut off', 'Galley kettle', 'Typically, galley kettles are a good fit if.'],
    ['cut off', 'Galley kettle', 'For a galley kettle, typically.'],
    ['cut off', 'Galley kettle', 'A galley kettle...'],
    ['that is a clause', 'Deck winch', 'deck winch, the stern winch hauls several heavy ropes.']
  ])('never marks by a definition %s: “%s”, “%s”', (_fault, label, text) => {
    expect(marking(label, text)).toBe('never')
  })

  it('marks a word that its sources often write with a capital only so, of a common word if they sometimes do', () => {
    expect(marking('Berth', 'A Berth is a place for one ship.')).toBe('capital')
    expect(marking('Water', 'Water is a liquid that ships float on.')).toBe('capital')
    expect(marking('Crossing', 'A crossing is a voyage from shore to shore.')).toBe('alone')
  })

  it('never marks what no source defines', () => {
    const definition = {text: 'A winch is a drum.', role: 'partial' as const, sources: ['deck']}
    expect(markingOf({label: 'Winch', forms: ['winch'], definition}, cases)).toBe('never')
    expect(markingOf({label: 'Winch', forms: ['winch']}, cases)).toBe('never')
  })
})
