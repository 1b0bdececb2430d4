import {describe, expect, it} from 'vitest'
import {resolved, termNamed} from '../../support/terms-of.ts'

const labels = (text: Record<string, string>) => resolved(text).output.terms.map(term => term.label)

describe('one concept with many names', () => {
  it('joins an acronym and its long form, and prefers the long form', () => {
    const {output} = resolved({
      tugs: 'A remotely operated valve (ROV) is a valve that is worked from the bridge. The ROV shuts in two seconds.'
    })
    expect(termNamed(output, 'ROV')?.label).toBe('Remotely operated valve')
    expect(termNamed(output, 'ROV')?.mentions).toHaveLength(3)
  })

  it('takes all of a long form in brackets, where a part of it would do', () => {
    const {output} = resolved({
      tugs: 'The hull is of Holm’s SPT (Seaworthy Pre-tarred Timber). The SPT lasts for twenty years.'
    })
    expect(termNamed(output, 'SPT')?.label).toBe('Seaworthy Pre-tarred Timber')
    expect(termNamed(output, 'SPT')?.mentions).toHaveLength(3)
  })

  it('joins an abbreviation that everybody knows and its long form, which no article joins', () => {
    const {output} = resolved({
      quay: 'Alternating current is a flow that turns round many times a second. A quay needs alternating current.',
      pier: 'The pier has an AC outlet. AC is what a winch runs on. An AC system hums, as every AC system does.'
    })
    expect(termNamed(output, 'AC')?.label).toBe('Alternating current')
    expect(termNamed(output, 'AC system')?.label).toBe('Alternating current')
  })

  it('does not choose between two long forms that the articles use', () => {
    const {output} = resolved({
      quay: 'A metric ton is a mass of a thousand kilograms. A metric ton of rope is a year of rope.',
      pier: 'Machine translation is the translation of a text by a program. Machine translation is cheap. MT is what a port needs. The MT is dear.'
    })
    expect(termNamed(output, 'Metric ton')?.aliases).toEqual([])
    expect(termNamed(output, 'Machine translation')?.aliases).toEqual([])
  })

  it('joins a name and the same name with the abbreviation in it written out', () => {
    const {output} = resolved({
      quay: 'A harbour signal lamp (HSL) is a lamp that is lit by day. A harbour signal lamp panel is a board that shows every lamp.',
      pier: 'The HSL panel is a board of lamps. Every HSL panel is red.'
    })
    expect(termNamed(output, 'HSL panel')?.aliases).toContain('Harbour signal lamp panel')
  })

  it('reads a digit as the word it sounds like', () => {
    const {output} = resolved({
      piers: 'Ship-to-shore (S2S) is the supply of fuel from a hull to a pier. Most piers have S2S.'
    })
    expect(termNamed(output, 'S2S')?.label).toBe('Ship-to-shore')
  })

  it('reads a digit as the letter before it, so many times', () => {
    const {output} = resolved({
      piers: 'The Whole Wharf Workers Club (W3C) is a club of pilots. Most piers know the W3C.'
    })
    expect(termNamed(output, 'W3C')?.label).toBe('Whole Wharf Workers Club')
  })

  it('joins two spellings of one word, and keeps a name with a colon whole', () => {
    const {output} = resolved({
      one: 'Wharf mould is a growth that blackens ropes. Wharf mould needs damp.',
      two: 'Wharf mold is a growth that eats ropes. The R:T ratio is the share of rope in a tackle.'
    })
    expect(termNamed(output, 'Wharf mould')).toBeDefined()
    expect(termNamed(output, 'Wharf mould')).toBe(termNamed(output, 'Wharf mold'))
    expect(termNamed(output, 'R:T ratio')).toBeDefined()
  })

  it('joins plural, case, hyphen and spelling variants', () => {
    const {output} = resolved({
      one: 'A cut-off valve is a valve that stops the flow at once. Every boiler has cut-off valves.',
      two: 'Cutoff valves need grease. The organisation of a cutoff valve is simple. The CUT-OFF VALVE is red.'
    })
    expect(output.terms.filter(term => /cut-?off valve/i.test(term.label))).toHaveLength(1)
    expect(output.terms.find(term => /^cut-?off valve$/i.test(term.label))?.mentions).toHaveLength(5)
  })

  it('joins “X, also called Y”', () => {
    const {output} = resolved({
      ropes: 'A bowline, also called a king knot, is a loop that holds under load. The king knot never slips.'
    })
    expect(termNamed(output, 'King knot')?.label).toBe(termNamed(output, 'Bowline')?.label)
    expect(termNamed(output, 'Bowline')).toBeDefined()
  })

  it('joins “X (or Y)”', () => {
    const {output} = resolved({
      ropes: 'A marlinspike (or fid) is a pointed tool that opens the strands of a rope. A marlinspike is kept dry.'
    })
    expect(termNamed(output, 'Fid')?.label).toBe('Marlinspike')
  })

  it.each([
    ['A bilge tank (sump) is a basin that gathers water. Each sump is emptied.', 'Sump', 'Bilge tank'],
    [
      'NavLight (Navigation Light System) is a lamp that tells ships the way. The Navigation Light System is old.',
      'NavLight',
      'Navigation Light System'
    ],
    ['Bilge tanks (sumps) are basins that gather water. The sumps are emptied.', 'Sump', 'Bilge tank'],
    ['Hull cladding is properly known as wainscot. Wainscot is a skin of planks.', 'Wainscot', 'Hull cladding'],
    ['Two-keel sailing, 2KS for short, is a way of sailing that needs two keels.', '2KS', 'Two-keel sailing'],
    ['Two-keel sailing (2KS) asks for a second keel. Two-keel sailing is a sport.', '2KS', 'Two-keel sailing'],
    [
      'A harbour guide (or pilot) is a person who brings in ships. A harbour pilot is on call at night.',
      'Harbour pilot',
      'Harbour guide'
    ]
  ])('joins what a sentence gives two names: %s', (text, name, other) => {
    const {output} = resolved({yard: text})
    expect(termNamed(output, name)).toBeDefined()
    expect(termNamed(output, name)?.label).toBe(termNamed(output, other)?.label)
  })

  it.each([
    'A trawler (Selkie) is a ship that drags a net. The Selkie is a ship of oak.',
    'Otter (canoe) is a boat that carries two. A canoe is a boat with a paddle.'
  ])('does not join a thing and what kind it is: %s', text => {
    const {output} = resolved({yard: text})
    expect(output.terms.length).toBeGreaterThan(0)
    expect(output.terms.flatMap(term => term.aliases)).toEqual([])
  })

  it.each([
    [
      'opened in 1903 and since renamed',
      'The Kelp Bridge, opened in 1903 and since renamed the Ferry Bridge, spans the sound.'
    ],
    ['was renamed in a year', 'The Kelp Bridge was renamed the Ferry Bridge in 1990. The Kelp Bridge is of iron.']
  ])('joins what “%s”', (_, text) => {
    const {output} = resolved({bridges: text})
    expect(termNamed(output, 'Kelp Bridge')).toBeDefined()
    expect(termNamed(output, 'Ferry Bridge')?.label).toBe(termNamed(output, 'Kelp Bridge')?.label)
  })

  it.each([
    'The Holm Yard, a builder of boats, renamed the Tern. The Tern is a ketch. The Holm Yard is a yard.',
    'The Holm Yard later renamed the Tern. The Tern is a ketch. The Holm Yard is a yard.'
  ])('does not join who renames with what is renamed: “%s”', text => {
    const {output} = resolved({boats: text})
    expect(termNamed(output, 'Tern')?.aliases).toEqual([])
    expect(termNamed(output, 'Holm Yard')?.aliases).toEqual([])
  })

  it('does not join what a bracket only gives as an instance', () => {
    const {output} = resolved({
      mills:
        'They run on another motor (often gas turbines) that is built abroad. A gas turbine is a motor that burns gas in a stream of air.'
    })
    expect(termNamed(output, 'Gas turbine')?.aliases).toEqual([])
  })

  it('knows the short form of a name in one article', () => {
    const {output} = resolved({
      ferries:
        'Last year we sailed with a ferry, the Northern Petrel, from the pier. We liked how the Petrel kept its time, and we saw the Petrel again.'
    })
    expect(termNamed(output, 'Petrel')?.label).toBe('Northern Petrel')
  })
})

describe('different things', () => {
  it('keeps C, C++ and C# apart', () => {
    const {output} = resolved({
      codes:
        'C is a language for small machines. C++ is a language that adds classes. C# is a language for large offices.'
    })
    expect(output.terms.map(term => term.id)).toEqual(expect.arrayContaining(['c', 'c-plus-plus', 'c-sharp']))
  })

  it('keeps a family and its versions apart', () => {
    const {output} = resolved({
      pumps:
        'Torrent is a family of pumps that lift brine. Torrent-4 is a pump that lifts forty litres a second. We sold Torrent-3 in May.'
    })
    expect(termNamed(output, 'Torrent')?.id).toBe('torrent')
    expect(termNamed(output, 'Torrent-4')?.id).toBe('torrent-4')
    expect(termNamed(output, 'Torrent-3')?.id).toBe('torrent-3')
  })

  it('keeps a product and its maker apart', () => {
    const {output} = resolved({
      pumps:
        'The Torrent is a pump built by Halvorsen. We asked Halvorsen for a Torrent in spring, and Halvorsen’s Torrent came in June.'
    })
    expect(termNamed(output, 'Torrent')?.id).not.toBe(termNamed(output, 'Halvorsen')?.id)
    expect(termNamed(output, 'Halvorsen')?.kind).toBe('organisation')
  })

  it('gives a homonym the sense of its own article', () => {
    const {output} = resolved({
      hulls: 'A ballast control panel (BCP) is a panel that shows the trim of a hull. The BCP beeps.',
      ports: 'A berth clearance permit (BCP) is a permit that lets a ship moor. The BCP is blue.'
    })
    const senses = output.terms.filter(term => term.aliases.includes('BCP'))
    expect(senses.map(term => term.label)).toEqual(['Ballast control panel', 'Berth clearance permit'])
    for (const sense of senses) expect(new Set(sense.mentions.map(mention => mention.source)).size).toBe(1)
  })
})

describe('two things', () => {
  const together = (text: string, one: string, other: string) => {
    const {terms} = resolved({port: text}).output
    const namesOf = (term: (typeof terms)[number]) => [term.label, ...term.aliases].map(name => name.toLowerCase())
    return terms.some(term => [one, other].every(name => namesOf(term).includes(name)))
  }

  it('are not joined by “or any other”', () => {
    const text =
      'A hoist is a machine that lifts freight. A derrick is a mast with a boom. No ship has a hoist (or any derrick) as its sign.'
    expect(together(text, 'hoist', 'derrick')).toBe(false)
    expect(together(text.replace('any derrick', 'a derrick'), 'hoist', 'derrick')).toBe(true)
  })

  it('are not joined by “for just”', () => {
    const text =
      'A ledger is a book that lists freight. A bill is a note that names a price. They bought a ledger for just bills.'
    expect(together(text, 'ledger', 'bills')).toBe(false)
  })

  it('are a kind and one of the kind that is also named something', () => {
    const text = 'A tender is a boat that serves a ship. They post it to a tender also named Elsebet. Elsebet is old.'
    expect(together(text, 'tender', 'elsebet')).toBe(false)
  })
})

describe('labels', () => {
  it('are no fragments, verb phrases or places in the article', () => {
    const found = labels({
      tips:
        '# Seven Ways to Keep a Kettle\n\nKnowing that a kettle is clean saves time. All kettles are vessels. None of these are pots. Step 2: rinse it.\n\n' +
        'The ability to pour well takes practice. A kettle is a vessel in which water is boiled.'
    })
    expect(found).toEqual(['Kettle'])
  })

  it('are one for a short second part in the plural', () => {
    const {output} = resolved({
      tickets: 'An add-on is an extra that a ticket may carry. Add-ons are dear. Most addons are lounges.'
    })
    expect(termNamed(output, 'Add-on')?.mentions).toHaveLength(3)
  })

  it('are no heads of columns that tell what the rows do', () => {
    const found = labels({
      boats:
        '# Boats\n\n| Boat | Holds cargo | Deck area |\n|---|---|---|\n| Punt | Yes | Ten |\n| Skiff | No | Two |\n'
    })
    expect(found).not.toContain('Holds cargo')
  })

  it('stay plural where the singular is an act or a quality', () => {
    const found = labels({
      yard: 'Peelings are chips that a plane leaves. We burn peelings. Greens are planks that are still wet. We stack greens.',
      quay: 'Davits are cranes that lift boats. We paint davits.'
    })
    expect(found).toEqual(expect.arrayContaining(['Peelings', 'Greens', 'Davit']))
  })

  it('are no names of code', () => {
    const found = labels({
      pumps:
        'Set `maxFlow` to nine. If `maxFlow` is low, `maxFlow` is raised. An impeller is a wheel that throws water outwards.'
    })
    expect(found).toEqual(['Impeller'])
  })
})
