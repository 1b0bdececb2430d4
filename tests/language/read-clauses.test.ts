import {describe, expect, it} from 'vitest'
import {readClauses} from '../../pipeline/language/read-clauses.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

describe('the subject of a clause', () => {
  it.each([
    [
      'opens with “most” where the comma only brings a detail',
      'Most river ferries are built on oak ribs, especially ash ribs, given a small yard.',
      'Most river ferries'
    ],
    ['comes behind an introduction', 'Officially, the river ferries are built on oak ribs.', 'the river ferries'],
    ['comes behind “only” and a time', 'Only after the war, the ferries ran again.', 'the ferries'],
    ['comes behind a participle', 'Built entirely of oak, the pier has stood for a century.', 'the pier'],
    ['comes behind an adjective', 'Famous for its cranes, the port draws painters.', 'the port'],
    ['comes behind a year', 'Until 2019 riders paid two euros.', 'riders'],
    ['comes behind what is contrary', 'Contrary to popular belief, the bird sleeps at night.', 'the bird'],
    [
      'comes behind an introduction with a list in it',
      'Unlike boats that carry sand, gravel, or coal, the open barge is towed.',
      'the open barge'
    ],
    [
      'is a list behind an introduction',
      'In Norland, ferries, skiffs, and barges are common.',
      'ferries, skiffs, and barges'
    ],
    ['is a pronoun, of which no participle tells which', 'It moored in Holm and the mate on the quay was glad.', 'It'],
    [
      'comes behind a time that goes on introducing',
      'When the pier opened, in 1911, the toll was a crown.',
      'the toll'
    ],
    [
      'stands before a condition at the end',
      'With less than two oars a crew of four is slow, especially if it rains.',
      'a crew of four'
    ],
    ['is no verb before “is”', 'Wool felt is made without weaving.', 'Wool felt'],
    ['stands before a verb behind “must”', 'By law, shops must close on Sundays.', 'shops'],
    ['stands behind a name in the genitive', 'Today’s ferry calls at two islands.', 'Today’s ferry'],
    [
      'is an act where a reason follows',
      'Mooring by the bow is quicker, since you stay on board.',
      'Mooring by the bow'
    ],
    ['comes behind “however”', 'As the wind turns, however, a loose sail takes the boat along.', 'a loose sail'],
    ['comes behind “not unusual for”', 'It is not unusual for a first sail to tear.', 'a first sail'],
    ['is “it” where that is seldom so', 'It is unusual for a first sail to tear.', 'It'],
    ['stands before a step that follows', 'In a storm your mate steers the boat, then rests.', 'your mate'],
    ['is whom the preposition names where no comma does', 'With hard you need more oil than with soft.', 'you'],
    ['may be picked out by what we do with it', 'The first knot we teach is the bowline.', 'The first knot we teach']
  ])('%s', (_, text, subject) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    expect(text.slice(tokens[clause?.subjectStart ?? 0]?.start, tokens[(clause?.subjectEnd ?? 0) - 1]?.end)).toBe(
      subject
    )
  })
})

describe('the verb of a clause', () => {
  it.each([
    [
      'comes behind what a participle tells in passing',
      'The archive, once housed in the castle, moved here in 1975.',
      'moved'
    ],
    ['comes behind what is said aside', 'The wherry, despite what the guides say, is a barge.', 'is'],
    ['comes behind a condition between commas', 'Gulls, if you feed them, will come every day.', 'come'],
    [
      'is not that of what picks out its subject',
      'A lamp fixed to masts that you already have does not qualify.',
      'qualify'
    ],
    ['is a verb behind “do not”', 'Do not clean the lamps yourself.', 'clean'],
    ['comes behind “then” in a step', 'Then close the hatch of the hold.', 'close'],
    [
      'stands before a particle',
      'The Otter 2 picks up everything in a price cut unless the mate has been told.',
      'picks'
    ],
    ['is behind “must”, whatever else it may be', 'By law, shops must close on Sundays.', 'close'],
    ['is found before that of another clause', 'The brass hook picks up only what was spilled.', 'picks'],
    ['is found before a purpose', 'Alder ties several logs together so that the raft holds.', 'ties'],
    ['is found before a number', 'Tern House costs 90 crowns a night and is the oldest.', 'costs'],
    ['is found after a plural', 'Several river firms demand a fee when you land.', 'demand'],
    ['is a command behind an introduction', 'For the rope, twist the yarn until it bites.', 'twist'],
    ['is a command behind how often', 'Every second hour, turn the hay and leave it.', 'turn']
  ])('%s', (_, text, verb) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    expect(tokens[clause?.head ?? 0]?.text).toBe(verb)
  })
})

describe('a sentence of two clauses', () => {
  it.each([
    [
      'is cut at a colon before a command',
      'The test is simple: throw a rope over the rail.',
      ['The test is simple', 'throw a rope over the rail.']
    ],
    [
      'is cut at a colon before an introduction',
      'The way back is long: when the tide has turned, a boat in the bay needs an hour.',
      ['The way back is long', 'when the tide has turned, a boat in the bay needs an hour.']
    ],
    [
      'is cut at a semicolon behind a fragment',
      'A brass lamp; quay 16 is the one for ferries.',
      ['A brass lamp', 'quay 16 is the one for ferries.']
    ],
    [
      'is cut before what is advised against',
      'A first net often sinks, so do not lose heart.',
      ['A first net often sinks', 'do not lose heart.']
    ],
    [
      'is whole where the first tells what is meant by “them”',
      'Planks are best young: use them within a year.',
      ['Planks are best young: use them within a year.']
    ],
    [
      'is whole where the second tells half of a figure of the first',
      'A seat costs 30 crowns, and pupils pay half the price.',
      ['A seat costs 30 crowns, and pupils pay half the price.']
    ]
  ])('%s', (_, text, clauses) => {
    const tokens = tagSentence(text)
    expect(readClauses(tokens).map(({start, end}) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))).toEqual(
      clauses
    )
  })
})
