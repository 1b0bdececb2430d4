import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Edition, EditionTable} from '../../../pipeline/model/edition.ts'
import {compilationOf} from '../../support/compilation-of.ts'

const boats = `# Boats of the harbour

| Boat | Built | Hull | Cost |
|---|---|---|---|
| Punt | 1931 | oak | €400 |
| Sculler | 1947 | steel | €900 |
`

/** The same table with its rows and columns exchanged. */
const turned = `# The boats again

| | Punt | Sculler |
|---|---|---|
| Built | 1931 | 1947 |
| Hull | oak | steel |
| Cost | €400 | €900 |
`

describe('tables of several sources', () => {
  it('merges a table with itself turned, to the same cells', () => {
    const table = onlyTable(editionOf({'a.md': boats, 'b.md': turned}))
    expect(cellsOf(table)).toEqual(cellsOf(onlyTable(editionOf({'a.md': boats}))))
    expect(table.cells.every(cell => cell.agreement === 'agree')).toBe(true)
    expect(table.cells.every(cell => cell.values.every(value => value.evidence.length === 2))).toBe(true)
  })

  it('calls two figures of one unit that lie apart a disagreement', () => {
    const table = onlyTable(editionOf({'a.md': boats, 'b.md': turned.replace('€900', '€2,400')}))
    expect(cellOf(table, 'Sculler', 'Cost')?.agreement).toBe('disagree')
  })

  it.each([
    ['figures that are near but not the same', '€900', '€950', 'disagree'],
    ['years', '€900', '1947', 'complement'],
    ['a figure within a range', '€900', '€800 to €1,000', 'complement'],
    ['a rounded figure', '€900', 'about €950', 'agree']
  ])('reads %s for what they are', (_, one, other, agreement) => {
    const table = onlyTable(editionOf({'a.md': boats.replace('€900', one), 'b.md': turned.replace('€900', other)}))
    expect(cellOf(table, 'Sculler', 'Cost')?.agreement).toBe(agreement)
  })

  it('calls two years a disagreement', () => {
    const table = onlyTable(editionOf({'a.md': boats, 'b.md': turned.replace('1947', '1948')}))
    expect(cellOf(table, 'Sculler', 'Built')?.agreement).toBe('disagree')
  })

  it('aligns attributes whose headers ask for the same, and says why', () => {
    const other = boats.replace('| Cost |', '| Price |').replace('# Boats of the harbour', '# Prices')
    const {edition, records} = compilationOf({'a.md': boats, 'b.md': other})
    expect(onlyTable(edition).attributes.map(head => head.label)).toHaveLength(3)
    expect(records.matching.tables[0]?.reasons.join('\n')).toContain('the headers ask for the same')
  })

  it('merges a table whose names leave out the noun that all things of another share', () => {
    const tents = '# Tents\n\n| Tent | Weight |\n|---|---|\n| Dome tent | 2.5 kg |\n| Tunnel tent | 2 kg |\n'
    const trial =
      '# Trial\n\n| | Dome | Tunnel |\n|---|---|---|\n| Mass | 2.6 kg | 1.9 kg |\n| Best for | weekends | bikes |\n'
    const table = onlyTable(editionOf({'a.md': tents, 'b.md': trial}))
    expect(table.subjects).toHaveLength(2)
    expect(table.attributes).toHaveLength(2)
  })

  it('aligns no columns because both say yes and no', () => {
    const one = '# Locks\n\n| Lock | Lit |\n|---|---|\n| East lock | Yes |\n| West lock | No |\n'
    const other =
      '# More locks\n\n| Lock | Guarded | Deep |\n|---|---|---|\n| East lock | Yes | Yes |\n| West lock | No | No |\n'
    const attributes = editionOf({'a.md': one, 'b.md': other}).tables.flatMap(table => table.attributes)
    expect(attributes.map(head => head.label).sort()).toEqual(['Deep', 'Guarded', 'Lit'])
  })

  it('keeps tables about other things apart', () => {
    const other =
      '# Knots\n\n| Knot | Use | Untied |\n|---|---|---|\n| Bowline | loops | easily |\n| Reef | sails | easily |\n'
    expect(editionOf({'a.md': boats, 'b.md': other}).tables).toHaveLength(2)
  })

  it('leaves a cell empty that no source fills', () => {
    const table = onlyTable(editionOf({'a.md': boats.replace('| oak |', '| – |')}))
    expect(cellOf(table, 'Punt', 'Hull')).toBeUndefined()
  })

  it('names a table by its corner, as several', () => {
    expect(onlyTable(editionOf({'a.md': boats})).title).toBe('Boats compared')
  })
})

describe('laws of tables', () => {
  const sources = {
    'a.md': boats,
    'b.md': turned,
    'c.md': '# On the punt\n\nThe punt is a flat boat built by Arne Holm.\n',
    'd.md': '# Prices\n\n| Boat | Price |\n|---|---|\n| Sculler | €950 |\n| Punt | €410 |\n'
  }

  it('names lines with arrows by the nearest heading that is no order', () => {
    const lines = '### Name your load first.\n\n- Is it hay? -> The flat barge.\n- Is it coal? -> The deep barge.\n'
    const table = onlyTable(editionOf({'a.md': `# Barges\n\n## Barges for every load\n\n${lines}`}))
    expect(table.title).toBe('Barges for every load')
    expect(onlyTable(editionOf({'a.md': `# Barges\n\n### Loads\n\n${lines.slice(4)}`})).title).toBe('Loads')
  })

  it('adds no column that prose fills for a few of many rows', () => {
    const told = 'Alder is a carrier that a winch draws. Birch is a carrier that a horse draws.'
    const rows = (names: readonly string[]) => names.map(name => `| ${name} | 1931 |`).join('\n')
    const attributes = (names: readonly string[]) =>
      onlyTable(
        editionOf({
          'a.md': `# Barges\n\n| Barge | Built |\n|---|---|\n${rows(names)}\n\n${told}\n`,
          'b.md': `# Carriers\n\n${told}\n`
        })
      ).attributes.map(({label}) => label)
    expect(attributes(['Alder', 'Birch', 'Cedar'])).toEqual(['Built', 'What it is'])
    expect(attributes(['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder'])).toEqual(['Built'])
  })

  it('gives the same tables whatever the order of the sources', () => {
    const forward = editionOf(sources).tables
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(sources), {minLength: 4}), names => {
        const shuffled = Object.fromEntries(names.map(name => [name, sources[name as keyof typeof sources]]))
        expect(editionOf(shuffled).tables).toEqual(forward)
      }),
      {numRuns: 4}
    )
  })

  it('has no value that no source states', () => {
    const texts = new Map(Object.entries(sources).map(([path, text]) => [path.replace('.md', ''), text]))
    for (const {cells} of editionOf(sources).tables) {
      for (const {evidence, text} of cells.flatMap(cell => cell.values)) {
        expect(evidence.every(span => texts.get(span.source)?.includes(span.exact))).toBe(true)
        expect(evidence[0]?.exact).toContain(text.replace(/^\[.*\] /, '').replace(/\.$/, ''))
      }
    }
  })
})

describe('cells filled from prose', () => {
  const about = (text: string): EditionTable => onlyTable(editionOf({'a.md': boats, 'b.md': `# Of boats\n\n${text}\n`}))

  it('takes the words that answer the header', () => {
    const table = about('The punt costs €450 in spring.')
    expect(textsOf(table, 'Punt', 'Cost')).toEqual(['€400', '€450'])
  })

  it('takes the year in which a thing came, where the header asks for it', () => {
    const launched = boats.replace('| Built |', '| Year launched |').replace('1931', '–')
    const table = onlyTable(
      editionOf({
        'a.md': launched,
        'b.md': '# Of boats\n\nThe punt is a flat boat that was first launched in 1932 by Arne Holm.\n'
      })
    )
    expect(textsOf(table, 'Punt', 'Year launched')).toEqual(['launched in 1932'])
  })

  it('takes a sum of money where the prices are bare numbers', () => {
    const bare = boats.replace('€400', '400').replace('€900', '900')
    const table = onlyTable(editionOf({'a.md': bare, 'b.md': '# Of boats\n\nThe punt costs 450 euros in spring.\n'}))
    expect(textsOf(table, 'Punt', 'Cost').join()).toContain('450 euros')
  })

  it('takes nothing of another thing that only shares a word', () => {
    const table = about('A punt pole costs €60. Punting costs nothing on Sundays, and €5 on other days.')
    expect(textsOf(table, 'Punt', 'Cost')).toEqual(['€400'])
  })

  it('takes how long a thing takes for nothing that it needs', () => {
    const needed = boats.replace('| Built |', '| Space needed |').replace('1931', 'One shed')
    const of = (text: string) =>
      textsOf(onlyTable(editionOf({'a.md': needed, 'b.md': `# Of boats\n\n${text}\n`})), 'Punt', 'Space needed')
    expect(of('The punt takes two weeks in the shed.')).toEqual(['One shed'])
    expect(of('The punt takes a berth of ten metres.').length).toBe(2)
  })

  it('takes nothing of what some of them are', () => {
    const table = about('Some punts were built in 1890.')
    expect(textsOf(table, 'Punt', 'Built')).toEqual(['1931'])
  })
})

describe('tables that only prose implies', () => {
  const first =
    '# Pumps\n\n## The wind pump\n\nA wind pump is a mill that lifts water. The wind pump was built by Nils Aaker.\n\nA hand pump is a lever with a piston. The hand pump was built by Mary Stone.\n'
  const second =
    '# More on pumps\n\nThe wind pump costs €900. The wind pump is used for drainage.\n\nThe hand pump costs €90. The hand pump is used for wells.\n'

  it('composes one of kinds of one thing, with two rows and two columns that two sources support', () => {
    const tables = editionOf({'a.md': first, 'b.md': second}).tables
    expect(tables.map(table => table.title)).toEqual(['Kinds of pump'])
    expect(tables[0]?.subjects.map(head => head.label.toLowerCase()).sort()).toEqual(['hand pump', 'wind pump'])
    expect(tables[0] && textsOf(tables[0], tables[0].subjects[0]?.label ?? '', 'Cost')).toHaveLength(1)
  })

  it('composes none where only one row is told of', () => {
    expect(
      editionOf({'a.md': first.replace(/A hand pump .*\n/, ''), 'b.md': second.replace(/The hand pump .*\n/, '')})
        .tables
    ).toEqual([])
  })
})

describe('rulings on tables', () => {
  const ruled = (ruling: string): Edition =>
    editionOf({'a.md': boats}, `version: 1\ntables:\n  - table: {source: a, quote: "oak"}\n    ${ruling}\n`)

  it.each([
    ['title: Our boats', (table: EditionTable) => table.title, 'Our boats'],
    ['hideRows: [Punt]', (table: EditionTable) => table.subjects.map(head => head.label), ['Sculler']],
    ['hideColumns: [Built, Cost]', (table: EditionTable) => table.attributes.map(head => head.label), ['Hull']],
    [
      'rename: {Hull: Made of}',
      (table: EditionTable) => table.attributes.map(head => head.label),
      ['Built', 'Made of', 'Cost']
    ],
    [
      'order: [Sculler, Cost]',
      (table: EditionTable) => [table.subjects[0]?.label, table.attributes[0]?.label],
      ['Sculler', 'Cost']
    ]
  ])('applies “%s”', (ruling, read, expected) => {
    expect(read(onlyTable(ruled(ruling)))).toEqual(expected)
  })

  it('hides a table', () => {
    expect(ruled('hide: true').tables).toEqual([])
  })
})

function editionOf(texts: Readonly<Record<string, string>>, decisions?: string): Edition {
  return compilationOf(texts, decisions).edition
}

function onlyTable({tables}: Edition): EditionTable {
  const [table, other] = tables
  if (!table || other)
    throw new RangeError(`Expected one table, got ${tables.map(each => each.title).join(', ') || 'none'}`)
  return table
}

function cellOf(table: EditionTable, subject: string, attribute: string) {
  return table.cells.find(cell => cell.subject === subject && cell.attribute === attribute)
}

function textsOf(table: EditionTable, subject: string, attribute: string): readonly string[] {
  return cellOf(table, subject, attribute)?.values.map(value => value.text) ?? []
}

function cellsOf(table: EditionTable): readonly string[] {
  return table.cells.map(
    cell => `${cell.subject}/${cell.attribute}: ${cell.values.map(value => value.text).join(' | ')}`
  )
}
