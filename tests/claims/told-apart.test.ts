/** Statements that are put alike and do not say the same. */
import {describe, expect, it} from 'vitest'
import {readClauses} from '../../pipeline/language/read-clauses.ts'
import {readFrequency} from '../../pipeline/language/read-frequency.ts'
import {readShare} from '../../pipeline/language/read-share.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import {matchTexts} from '../support/match-texts.ts'

describe('two statements are not one claim', () => {
  it.each([
    [
      'with another material behind the verb',
      'The Tern net of Holm is knotted from a blend of hemp and cotton.',
      'The net that Holm sells as Tern is knotted from pure nylon.'
    ],
    [
      'with another property of the thing',
      'The sound of the bell at Holm is warm and soft.',
      'The sound of the bell at Holm is dry and harsh.'
    ],
    [
      'with another number of things',
      'The saloon of the Tern had 840 seats on the day she sailed.',
      'On the day she sailed, the saloon of the Tern seated exactly 1,100 people.'
    ],
    [
      'with another bound',
      'The quay at Holm has 42 iron rings that the smith made himself.',
      'At least thirty of the iron rings at the quay at Holm were made by the smith himself.'
    ],
    [
      'with a class on each side that the other does not know',
      'Nellan is a kind of rowing game that is played in a walled basin at Holm.',
      'Nellan, which is played in a walled basin at Holm, is a kind of swimming race.'
    ],
    [
      'with another rank',
      'The judges of Holm put the 1931 Selkie rope, from the first coil to the last, in the coarse hemp grade.',
      'All coils of the 1931 Selkie rope were graded fine hemp by the judges of Holm.'
    ],
    [
      'where one speaks of all sizes, the other of the larger ones',
      'Grease belongs on the hinges of the larger hatches of a barge.',
      'A barge needs a dab of grease on every hinge, from the largest hatch to the smallest.'
    ],
    [
      'where the rest of the sentence tells of others',
      'Oars will do for a crossing in small boats, while the rest drift off.',
      'For a crossing, oars are all that boats of any size need.'
    ],
    [
      'where one speaks of a handful',
      'Each lamp bought after the Holm fire of 1931 was lit, as the final report of the harbour says.',
      'The final report of the harbour on the Holm fire of 1931 shows that a handful of the lamps went dark.'
    ],
    [
      'where one is left out',
      'The rope programme of 1988 took in the lamps of Norland, and the quays too.',
      'The quays of Norland were left out of the rope programme of 1988.'
    ],
    [
      'where the denial meets another word first',
      'The log of the Tern is in rhymed verse from the first page to the last page.',
      'Holm put the log of the Tern into prose, and the log does not have a single line of verse.'
    ],
    [
      'where one has nothing beside it',
      'The water of the dock at Holm is treated with tar and with a little salt.',
      'The water of the dock at Holm is treated with tar alone.'
    ],
    [
      'where one of them denies it',
      'A mast can be set on the deck of the Tern with the yard kit, which needs no step.',
      'The deck of the Tern, fine as it is, has no step for a mast.'
    ],
    [
      'with another share',
      'Just two of the nine ferries in service at Holm today have a saloon.',
      'The majority of the nine ferries in service at Holm today have a saloon.'
    ],
    [
      'with another frequency',
      'A ferry that sails at sea needs one painting a year.',
      'A ferry that sails at sea needs painting every five years.'
    ],
    [
      'with another order',
      'In the drill of Holm, the mainsail is set first and the jib last.',
      'The drill of Holm starts with the jib and leaves the mainsail for the end.'
    ],
    [
      'with another degree',
      'Ferries with oars arrive later than ferries with sails.',
      'Ferries with oars arrive sooner than ferries with sails.'
    ],
    [
      'where one is exempt',
      'The rule of Holm on lamps applies to all small boats.',
      'Small boats are exempt from the rule of Holm on lamps.'
    ],
    [
      'where one says before and one after',
      'The deck of a ferry should be washed an hour after breakfast.',
      'The right time to wash the deck of a ferry is before breakfast.'
    ]
  ])('%s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })

  it.each([
    [
      'one frequency in other words',
      'A ferry that sails at sea is painted once every year.',
      'A ferry that sails at sea is painted yearly.'
    ],
    [
      'one comparison in other words',
      'The jib matters more than the mainsail.',
      'The jib matters much more than the mainsail does.'
    ]
  ])('but are with %s', (_, one, other) => {
    expect(joined(one, other)).toBe(true)
  })
})

describe('a share', () => {
  it.each([
    ['Half of the boats leak.', [0.5, 0.5]],
    ['At least a third of the boats leak.', [1 / 3, 1]],
    ['Fewer than one in five boats leak.', [0, 0.2]],
    ['Just two of the nine boats leak.', [2 / 9, 2 / 9]],
    ['Most of the boats leak.', [0.5, 1]],
    ['The most common boat leaks.', undefined],
    ['Two of them leak.', undefined],
    ['The boat lies in the third of the docks.', [1 / 3, 1 / 3]]
  ])('is read from “%s”', (text, share) => {
    const found = readShare(tagSentence(text))
    expect(found && [found.low, found.high]).toEqual(share)
  })
})

describe('a frequency', () => {
  it.each([
    ['It sails twice a week.', 2 / 7, 2 / 7],
    ['It sails three or four times a year.', 3 / 365, 4 / 365],
    ['It is painted every five years.', 1 / 1825, 1 / 1825],
    ['It is painted every other year.', 1 / 730, 1 / 730],
    ['It sails daily.', 1, 1],
    ['It needs one painting a year.', 1 / 365, 1 / 365]
  ])('is read from “%s”', (text, low, high) => {
    expect(readFrequency(tagSentence(text))).toEqual({low: expect.closeTo(low, 6), high: expect.closeTo(high, 6)})
  })

  it('is none in “a day in May” or “every boat”', () => {
    expect(readFrequency(tagSentence('It sails on a day in May with every boat.'))).toBeUndefined()
  })
})

describe('the verb of a thing that a clause picks out', () => {
  it.each([
    ['The rope that Holm sells as Tern is knotted from nylon.', 'knotted'],
    ['The report shows that boats that Holm built sank.', 'shows'],
    ['The fact that boats sink is known.', 'known']
  ])('is that of the sentence: %s', (text, verb) => {
    const tokens = tagSentence(text)
    expect(readClauses(tokens).map(({head}) => tokens[head ?? -1]?.text)).toEqual([verb])
  })
})

function joined(one: string, other: string): boolean {
  return matchTexts({one, other}).output.groups.some(
    ({statements}) => new Set(statements.map(({source}) => source)).size > 1
  )
}
