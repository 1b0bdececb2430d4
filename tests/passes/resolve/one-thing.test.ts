import {describe, expect, it} from 'vitest'
import {resolved, termNamed} from '../../support/terms-of.ts'

const entry = (articles: Record<string, string>, name: string) => termNamed(resolved(articles).output, name)

describe('a bare head and its compound', () => {
  const hoist = 'A hoist, or lifting gear, is a hand-turned drum that pulls up sails. The hoist is greased.'
  const deckHoist = 'A deck hoist is a heavy drum mounted on the planks that winds a rope. The deck hoist is red.'

  it('are one where two sources define them as one specific thing', () => {
    expect(entry({quay: hoist, pier: deckHoist}, 'Hoist')).toBeDefined()
    expect(entry({quay: hoist, pier: deckHoist}, 'Hoist')).toEqual(entry({quay: hoist, pier: deckHoist}, 'Deck hoist'))
  })

  it('stay apart where another compound ends in the head', () => {
    const articles = {quay: hoist, pier: deckHoist, yard: 'A cargo hoist stands on the pier. The cargo hoist is new.'}
    expect(entry(articles, 'Hoist')?.aliases).toEqual(['Lifting gear'])
  })

  it('stay apart where one source defines both', () => {
    expect(entry({quay: `${hoist}\n\n${deckHoist}`}, 'Hoist')?.aliases).toEqual(['Lifting gear'])
  })

  it('stay apart where they are different things', () => {
    const draught = 'A draught is the depth of a keel below the water. The draught is painted on the bow.'
    const airDraught = 'An air draught is the height of a mast above the water. The air draught is in the book.'
    expect(entry({quay: draught, pier: airDraught}, 'Draught')?.aliases).toEqual([])
    expect(entry({quay: draught, pier: airDraught}, 'Air draught')).toBeDefined()
  })

  it('stay apart where one is a kind of the other', () => {
    const knot = 'A lashing is a turn of rope that holds a spar. The lashing is tight.'
    const deckKnot = 'A deck lashing is a lashing of rope that holds a boat. The deck lashing is wet.'
    expect(entry({quay: knot, pier: deckKnot}, 'Lashing')?.aliases).toEqual([])
  })

  it('stay apart where both are only said to be devices', () => {
    const pump = 'A pelorus is a device that shows a bearing. The pelorus is of brass.'
    const deckPump = 'A deck pelorus is a device that stands by the rail. The deck pelorus is old.'
    expect(entry({quay: pump, pier: deckPump}, 'Pelorus')?.aliases).toEqual([])
  })
})

describe('a name and the class behind it', () => {
  const classed =
    'The Tern and the Gannet are fast AUVs. The Tern is an AUV that maps wrecks. An AUV is a boat that steers itself.'

  it('are one name where no source writes it both ways', () => {
    const articles = {
      quay: classed,
      pier: 'We watched Selko and Gannet dive. Selko dives at night.',
      yard: 'Tools such as Tern, Selko AUV and Gannet dive.'
    }
    expect(entry(articles, 'Selko AUV')).toBeDefined()
    expect(entry(articles, 'Selko AUV')).toEqual(entry(articles, 'Selko'))
  })

  it('are a maker and what it makes where the name owns something', () => {
    const articles = {quay: `${classed} Selko’s Tern dives.`, pier: 'Boats such as Selko AUV and Gannet dive.'}
    expect(entry(articles, 'Selko')?.aliases ?? []).not.toContain('Selko AUV')
    expect(entry(articles, 'Selko AUV')?.aliases ?? []).not.toContain('Selko')
  })

  it('are one where the long form is said to be of that class', () => {
    const articles = {
      quay: 'Tide-based docking password (TDP), a six-letter code that changes with the tide, is shouted at the gate.',
      pier: 'A TDP code is shouted at the gate. Each TDP code is written down.'
    }
    expect(entry(articles, 'TDP code')).toBeDefined()
    expect(entry(articles, 'TDP code')).toEqual(entry(articles, 'TDP'))
  })
})

describe('another name that a later sentence gives', () => {
  it.each([
    [
      'Oakum is a rope fibre that seals planks. It swells when it is wet. It is also called caulkstuff.',
      'Oakum',
      'Caulkstuff'
    ],
    [
      'Most yards begin with coppering. Also called sheathing, it keeps worms out. Coppering is a way of covering a hull.',
      'Coppering',
      'Sheathing'
    ],
    [
      'Lay the plank in steam and bend it. This is called steam bending, or tent moulding. Steam bending takes an hour.',
      'Steam bending',
      'Tent moulding'
    ],
    [
      'A hull then enters weathering, also known as greying, and lies still. Weathering is a rest of a year.',
      'Weathering',
      'Greying'
    ],
    [
      'A mast chair, or crow seat as some crews call it, still hangs from the mast. A crow seat is a plank.',
      'Mast chair',
      'Crow seat'
    ],
    [
      'A roll-on hybrid (RHTV) has two decks. A roll-on hybrid is a ferry that carries trains.',
      'Roll-on hybrid',
      'RHTV'
    ]
  ])('joins the two: %s', (text, name, other) => {
    const {output} = resolved({yard: text})
    expect(termNamed(output, name)).toBeDefined()
    expect(termNamed(output, other)).toBe(termNamed(output, name))
  })

  it.each([
    [
      'A scow is a boat that carries stone. Old hands call it the mule of the river. Scows are slow.',
      'Scow',
      'Mule of the river'
    ],
    ['Rime is the crust that spray leaves on ropes. Crews call it salt bark. Rime is hard.', 'Rime', 'Salt bark']
  ])('is a nickname of what the sentence before defines: %s', (text, name, other) => {
    const term = termNamed(resolved({yard: text}).output, name)
    expect(term?.label).toBe(name)
    expect(term?.aliases).toEqual([other])
  })

  it('is none where it is what some think of it', () => {
    const {output} = resolved({yard: 'A scow is a boat that carries stone. Critics call it a danger. Scows are slow.'})
    expect(termNamed(output, 'Scow')?.aliases).toEqual([])
  })

  it('is not one of what is only in it', () => {
    const {output} = resolved({yard: 'A hull is a body of planks. The hull must lie in what is commonly called trim.'})
    expect(termNamed(output, 'Hull')?.aliases).toEqual([])
  })

  it('is not one of what another paragraph speaks of', () => {
    const {output} = resolved({yard: 'Oakum is a rope fibre that seals planks.\n\nIt is also called caulkstuff.'})
    expect(termNamed(output, 'Oakum')?.aliases).toEqual([])
  })
})
