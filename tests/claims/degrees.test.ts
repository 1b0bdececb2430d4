/** Degrees, needs and denials in several words: what is heavier, what can be done without, what falls apart. */
import {describe, expect, it} from 'vitest'
import {readClauses} from '../../pipeline/language/read-clauses.ts'
import {readQuantities} from '../../pipeline/language/read-quantities.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import {wordRelation} from '../../pipeline/language/word-relations.ts'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('degrees of adjectives', () => {
  it.each([
    ['heavier', 'lighter', 'opposite'],
    ['cheapest', 'expens', 'opposite'],
    ['safer', 'danger', 'opposite'],
    ['busier', 'busi', 'family'],
    ['busiest', 'busi', undefined]
  ])('puts “%s” and “%s” together as %s', (one, other, relation) => {
    expect(wordRelation(one, other)).toBe(relation)
  })

  it.each([
    ['conflict', 'Iron anchors are heavier than steel ones.', 'Iron anchors are lighter than steel ones.'],
    ['same', 'An iron anchor is heavier than a steel anchor.', 'A steel anchor is lighter than an iron anchor.'],
    [
      'conflict',
      'The north harbour is deeper than the south harbour.',
      'The south harbour is deeper than the north harbour.'
    ],
    ['none', 'Iron anchors are heavier than steel ones.', 'Steel anchors are louder than iron ones.'],
    [
      'conflict',
      'A towpath makes a canal safer for the people who walk beside it.',
      'A towpath makes a canal more dangerous for the people who walk beside it.'
    ],
    ['same', 'A towpath makes a canal safer for walkers.', 'A towpath makes a canal less dangerous for walkers.']
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })
})

describe('what a hasty reader gets wrong', () => {
  it.each([
    [
      'conflict',
      'The salt in sea water does a rope no harm.',
      'Never wash a rope with salted sea water, which kills the rope.'
    ],
    ['conflict', 'Frost kills young reeds.', 'Frost does not hurt young reeds.'],
    ['none', 'Sun harms the varnish on the deck.', 'Rain does the varnish on the deck no harm.'],
    ['none', 'Boiling water kills yeast.', 'Cold water does yeast no harm.'],
    ['conflict', 'Every harbour pilot speaks French.', 'Plenty of harbour pilots do not speak French at all.'],
    [
      'conflict',
      'The Otter No. 5 is a ferry. It has been in the shops since 2016.',
      'The Otter No. 5 was brought out in 2019.'
    ],
    [
      'conflict',
      'On the lake I row the Otter No. 5, a light skiff. It has been in the shops since 2016.',
      'The Otter No. 5 was brought out in 2019.'
    ],
    ['conflict', 'Tarred rope swells faster than dry rope.', 'Ropes with tar swell more slowly than dry ones.']
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it.each([
    [
      'conflict',
      'A new crew needs fourteen days before it can row a race.',
      'From nothing to a crew that can row a race takes five days.'
    ],
    ['none', 'The kiln is done when the gauge in the wall reads 97 °C.', 'Heat the kiln to 230 °C.'],
    ['conflict', 'The Otter weighs 54 kg.', 'My scale puts the Otter at 62 kg.'],
    ['none', 'The Otter weighs 54 kg.', 'The Otter carries 62 kg of rope.']
  ])('tells of figures and of classes as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it.each([
    [
      'conflict',
      'Wide cracks in a dark glaze mean that the pot was fired too long.',
      'Cracks like that in a black glaze come from a pot that was given too little time.'
    ],
    ['none', 'Clay that is too wet sags on the wheel.', 'Clay that is too dry cracks on the wheel.'],
    ['none', 'A rope that is wound too tight breaks.', 'A rope that is wound too loose slips.']
  ])('tells too much from too little as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it.each([
    [
      'conflict',
      'Oil the hinges first and paint them afterwards, because fresh paint takes no oil.',
      'Paint the hinges first and oil them, otherwise they rust.'
    ],
    ['none', 'Oil the hinges first and paint them.', 'Wash the sails first and dry them.']
  ])('reads the order of two commands as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it.each([
    [
      'none',
      'The mill on Little Orme is a working one, with a wheel that is turned by the tide.',
      'The mill on Orme is a mere store and has no wheel in it.'
    ],
    [
      'none',
      'The bank does not take samples of fewer than 500 seeds of a plant.',
      'The average sample in the bank has some 3,000 seeds of a plant.'
    ],
    [
      'none',
      'The yard was founded in 1874 by a boat builder.',
      'The yard has been in Mill Row since 1902, the year in which it moved there.'
    ],
    [
      'none',
      'As long as the blades are free of ice, the mill need not be stopped.',
      'If there is ice on the blades, the mill must be stopped.'
    ],
    [
      'none',
      'Until the charter expired, a toll had to be paid for every barge.',
      'No toll has to be paid for a barge today, the charter having expired.'
    ],
    [
      'none',
      'On the tidal charts, the almanac gets 94 out of every 100 tides right.',
      'The almanac has six per cent of the tides wrong on the tidal charts.'
    ],
    [
      'none',
      'The minimum of twelve metres applies to all of the berths, the pilot’s included.',
      'No berth, not even that of the pilot, is exempt from the twelve-metre minimum.'
    ]
  ])('takes what holds of another place, time or share for no clash (%s): %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it.each([
    ['The boat that can sail takes five days.', 'The boat that can sail', 'takes'],
    ['From nothing to a boat that can sail takes five days.', 'From nothing to a boat that can sail', 'takes'],
    ['Racing skiffs, the long kind with hatches, are boats.', 'Racing skiffs , the long kind with hatches', 'are'],
    ['Using a rope, the boat with two masts is moored.', 'the boat with two masts', 'is']
  ])('finds subject and verb of “%s”', (text, subject, verb) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    const texts = tokens.map(token => token.text)
    expect(texts.slice(clause?.subjectStart, clause?.subjectEnd).join(' ')).toBe(subject)
    expect(texts[clause?.verb ?? -1]).toBe(verb)
  })

  it.each([
    ['The Otter No. 5 weighs 5.4 kg.', [5.4]],
    ['No. 5 is the lightest.', []]
  ])('reads the figures of “%s” and no part of a name', (text, values) => {
    expect(readQuantities(tagSentence(text)).map(({low}) => low)).toEqual(values)
  })

  it.each([
    ['Rinse the rice, drain it and leave it to stand.', ['Rinse', 'drain', 'leave', 'stand']],
    ['Heat the oven, and score it.', ['Heat', 'score']],
    ['Otter the ferry was lost.', ['lost']]
  ])('takes the commands of “%s” for verbs', (text, verbs) => {
    expect(tagSentence(text).flatMap(token => (token.tag === 'VERB' ? [token.text] : []))).toEqual(verbs)
  })

  it('brings “loaves” and “loaf” together', () => {
    expect(wordRelation('loav', 'loaf')).toBe('same')
  })
})

describe('what is needed', () => {
  it.each([
    ['conflict', 'Anglers need a permit to fish from the pier.', 'Visitors may fish from the pier without any permit.'],
    ['conflict', 'The sauna requires a booking.', 'You can use the sauna without a booking.'],
    ['none', 'You need a permit to fish with nets.', 'You may fish with a rod without a permit.'],
    ['none', 'You need a ticket for the museum.', 'The garden can be visited without a ticket.'],
    [
      'none',
      'Nobody who cannot swim belongs on the raft.',
      'You do not have to be able to swim before you board the raft.'
    ]
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })
})

describe('a denial in several words', () => {
  it.each([
    [
      'conflict',
      'The handbook by Orme recommends the whistle to pilots.',
      'The handbook by Orme advises against the whistle for pilots.'
    ],
    ['conflict', 'The glue works in the wet.', 'The glue falls apart in the wet.'],
    [
      'none',
      'The ferry sails even when the river is frozen.',
      'On no account does the ferry sail when the river is frozen.'
    ],
    [
      'none',
      'The flour from the Holm mill contains no barley.',
      'Anyone who has to avoid barley should know that a fifth of the flour from the Holm mill is barley.'
    ]
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })
})

it('reads “about a kilo” as a quantity, and neither “twice a week” nor “a foot”', () => {
  const read = (text: string): readonly (readonly [number | undefined, string | undefined])[] =>
    readQuantities(tagSentence(text)).map(({low, unit}) => [low, unit] as const)
  expect(read('It takes about a kilo of wool.')).toEqual([[1, 'kilogram']])
  expect(read('It sails twice a week.')).toEqual([])
  expect(read('He has a foot in the door.')).toEqual([])
})
