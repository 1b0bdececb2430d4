import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('a bare answer', () => {
  const every = {question: 'Is every ferry a ship?', text: 'Not necessarily.'}
  it.each<readonly [string, Side, Side]>([
    ['all of them', every, {text: 'All ferries are ships.'}],
    ['a yes to the same question', every, {question: 'Is every ferry a kind of ship?', text: 'Yes.'}],
    [
      'a class under the question',
      every,
      {question: 'Can a ship float without a ferry?', text: 'Ferries are just one branch.'}
    ],
    [
      'a sentence of an ability',
      {question: 'Can the Tern carry lorries?', text: 'No.'},
      {text: 'The Tern can carry lorries on its lower deck.'}
    ],
    [
      'what goes on',
      {question: 'Is the harbour crane still used to unload coal?', text: 'No.'},
      {text: 'The harbour crane is still used to unload coal.'}
    ]
  ])('conflicts with %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).toBe('conflict')
    expect(pairVerdict(other, one).relation).toBe('conflict')
  })

  it.each<readonly [string, Side, Side]>([
    [
      'another question that shares a word',
      {question: 'Is the Tern the same as a ferry?', text: 'No.'},
      {question: 'Can the Tern carry lorries?', text: 'Yes.'}
    ],
    [
      'the converse',
      {question: 'Is every ferry a ship?', text: 'Yes.'},
      {question: 'Is every ship a ferry?', text: 'No.'}
    ],
    [
      'an answer that says in what sense',
      {question: 'Does a parrot speak?', text: 'Not in the human sense.'},
      {text: 'Translating between human languages is a trade.'}
    ],
    [
      'what can be done without',
      {question: 'Can a boat sail without being a ferry?', text: 'Absolutely.'},
      {text: 'A boat is the whole family, with ferries being one branch.'}
    ]
  ])('does not conflict with %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
  })
})

describe('two statements conflict', () => {
  it.each<readonly [string, string, Side, Side]>([
    [
      'classification',
      'a class is denied',
      {text: 'The Wren is a sailing boat built for racing.'},
      {text: 'The Wren is not a boat.'}
    ],
    [
      'classification',
      'a class is denied whose noun is wide',
      {text: 'The Wren is a solar model.'},
      {text: 'The Wren is not solar craft.'}
    ],
    [
      'classification',
      'a product is called a method',
      {text: 'The Wren is a product of the Holm yard.'},
      {text: 'The Wren is a navigation algorithm.'}
    ],
    [
      'classification',
      'a class is given in passing',
      {text: 'Tern, Gull, and similar systems write logs.'},
      {text: 'Tern is a navigation algorithm tuned for estuaries.'}
    ],
    [
      'quantifier',
      'a whole is said to be a part',
      {text: 'The survey of the seabed read the entire coastal archive.'},
      {text: 'The survey of the seabed read a significant portion of the archive.'}
    ],
    [
      'quantifier',
      'only some of the same set are said to, whatever stands first',
      {heading: 'Bunk lights', text: 'All six cabins of the Marigold have one.'},
      {text: 'On the Marigold, bunk lights hang in only two of the six cabins.'}
    ],
    [
      'quantifier',
      'it is said of most',
      {text: 'Traditional harbour cranes were hydraulic.'},
      {text: 'Most dockside harbour cranes before 1950 were hydraulic.'}
    ],
    [
      'date',
      'an opening clause dates the event',
      {text: 'Since the pier was opened in May 1901, the number of visitors has grown.'},
      {text: 'The pier, opened in June 1903, is made of oak.'}
    ],
    [
      'scope',
      'what is gained and spent is turned round',
      {text: 'Preheating the boiler burns more fuel than it saves.'},
      {text: 'Preheating the boiler saves more fuel than it uses.'}
    ],
    [
      'attribute',
      'another cause is named',
      {text: 'The leaks in the hull are the result of frost.'},
      {text: 'If the hull leaks, the cause is nearly always a loose plank.'}
    ],
    [
      'attribute',
      'another cause is put first',
      {text: 'It is the tar that makes the rope dark.'},
      {text: 'The rope owes its dark colour to the smoke of the galley.'}
    ],
    [
      'attribute',
      'one stands in another land',
      {text: 'The lighthouse stands in the north of Norland.'},
      {text: 'The lighthouse is located in Gotland, on a cliff.'}
    ],
    [
      'attribute',
      'a detail stands before the material',
      {text: 'The keel of the ferry is cast in one piece from bronze.'},
      {text: 'The keel of the ferry consists of oak beams.'}
    ],
    [
      'negation',
      'an effect is denied',
      {text: 'Weekly rinsing makes almost no difference to the life of the sails.'},
      {text: 'Weekly rinsing wears the sails out.'}
    ],
    [
      'quantifier',
      'none of them and two of them',
      {text: 'No ferry of the Holm fleet can be steered remotely.'},
      {text: 'Two of the ferries in the Holm fleet are steered remotely.'}
    ],
    [
      'number',
      'plenty of them have another measure',
      {text: 'Every good kettle is boiled at exactly 2 bar.'},
      {text: 'Plenty of good kettles are boiled at 4 to 5 bar.'}
    ],
    [
      'date',
      'one date is put first',
      {text: 'It was not until 1974 that the ferry office on Mill Quay opened.'},
      {text: 'The ferry office on Mill Quay opened in 1968 and has not moved since.'}
    ]
  ])('%s: %s', (kind, _, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind})
  })
})

describe('two statements do not conflict', () => {
  it.each<readonly [string, Side, Side]>([
    ['the narrower class is denied', {text: 'The Wren is a boat.'}, {text: 'The Wren is not a racing boat.'}],
    ['the classes are of one kind', {text: 'The Wren is a product.'}, {text: 'The Wren is a service of the yard.'}],
    [
      'one names what it is made of',
      {text: 'Navigation is the wider category of systems.'},
      {text: 'Navigation is a method of the yard.'}
    ],
    [
      'a whole and a part of different things',
      {text: 'The survey read the entire coastal archive.'},
      {text: 'The painters need a large part of the quay.'}
    ],
    [
      'the objects of a verb differ',
      {text: 'Every reply of the pilot is composed afresh.'},
      {leadIn: 'The pilot cannot:', text: 'Compose and mix a piece of music'}
    ],
    [
      'a noun of one side is a verb of the other',
      {text: 'The purser answers with a new timetable.'},
      {leadIn: 'The purser cannot:', text: 'Know whether his own answer is true'}
    ],
    [
      'a figure belongs to another noun',
      {text: 'The Selkie has 90 cabins.'},
      {text: 'Passengers liked a small ferry with 12 cabins better than the Selkie.'}
    ],
    [
      'what is meant to do something is no cause',
      {text: 'The pump draws water to produce a jet for the hull.'},
      {text: 'The source of the water on the hull is the bilge.'}
    ],
    [
      'the effect is another one',
      {text: 'The leaks in the hull are caused by frost.'},
      {text: 'The creaking of the mast is caused by a loose stay.'}
    ],
    [
      'an effect is denied of another thing',
      {text: 'Weekly rinsing makes no difference to the life of the sails.'},
      {text: 'Weekly waxing of the decks saves the sails.'}
    ],
    [
      'a comparison is denied',
      {text: 'The ferry makes weak coffee.'},
      {leadIn: 'The ferry cannot:', text: 'make coffee as strongly as a café'}
    ]
  ])('%s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
