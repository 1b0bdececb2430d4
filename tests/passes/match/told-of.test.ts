import {describe, expect, it} from 'vitest'
import type {Edition, EditionTable} from '../../../pipeline/model/edition.ts'
import {compilationOf} from '../../support/compilation-of.ts'

const kettles = `# Kettles

| Kettle | Maker | Function | Technique | Use | Limits |
|---|---|---|---|---|---|
| Copper kettle | Holm | boils | coal fire | tea | dents |
| Iron kettle | Aaker | boils | gas flame | soup | rusts |
`

describe('whom prose tells of', () => {
  it.each([
    [
      'a pronoun after a sentence about something else',
      'Copper kettles are old. The lid gets hot. They are used for coffee on ships.',
      'Use',
      'used for coffee on ships'
    ],
    [
      'a pronoun after what stands before it',
      'Copper kettles are old. On ships, they are used for coffee.',
      'Use',
      'On ships, they are used for coffee'
    ],
    [
      'the noun of its name',
      'A copper kettle is old. The kettle runs on steam from a boiler.',
      'Technique',
      'runs on steam from a boiler'
    ],
    ['what it owns', 'A copper kettle is old. Its main task is warming the galley.', 'Function', 'warming the galley'],
    ['its owner by name', "A copper kettle's main task is to warm the galley.", 'Function', 'warm the galley'],
    [
      'a topic that goes on in the next paragraph',
      'A copper kettle is old. It has a spout.\n\nIts main task is warming the galley.',
      'Function',
      'warming the galley'
    ],
    [
      'words in which it stands after “for”',
      'For copper kettles, the best method is slow heat.',
      'Technique',
      'the best method is slow heat'
    ]
  ])('finds %s', (_, prose, column, value) => {
    expect(textsOf(tableWith(prose), 'Copper kettle', column)).toContain(value)
  })

  it.each([
    ['something of it', 'A copper kettle is old. Its lid is used for measuring flour.', 'Use'],
    ['what is only an example', 'For example, a copper kettle is used for coffee.', 'Use'],
    ['words that point elsewhere', 'A copper kettle is used for coffee, as shown below.', 'Use'],
    ['another thing of the same heading', '## Copper kettle\n\nTin cups are used for coffee.', 'Use'],
    ['a pronoun whose number does not agree', 'A copper kettle is old. They are used for coffee.', 'Use']
  ])('is not misled by %s', (_, prose, column) => {
    expect(textsOf(tableWith(prose), 'Copper kettle', column)).toHaveLength(1)
  })

  it('leaves out what only links a sentence to the one before', () => {
    const table = tableWith('In other words, copper kettles are used for coffee.')
    expect(textsOf(table, 'Copper kettle', 'Use')).toContain('used for coffee')
  })

  it('prefers the sentence that compares two rows', () => {
    const table = tableWith(
      'Copper kettles are used for tea, coffee and soup. Where a copper kettle is used for coffee, an iron kettle is used for stew.'
    )
    expect(textsOf(table, 'Iron kettle', 'Use')).toContain('used for stew')
    expect(textsOf(table, 'Copper kettle', 'Use')).toContain('used for coffee')
  })

  it('takes a series of deeds as what a thing can do, not as what it makes', () => {
    const table = tableWith('Iron kettles are heavy. They heat water, melt snow and bake bread.')
    expect(textsOf(table, 'Iron kettle', 'Use')).toContain('heat water, melt snow and bake bread')
  })
})

describe('other things that a name is part of', () => {
  const fuels = `# Fuels

| Fuel | Price per tonne | Store |
|---|---|---|
| Pellets | 350 | 8 m³ |
| Chips | 150 | 30 m³ |
`

  const fuelsWith = (prose: string): EditionTable =>
    tableNamed(editionOf({'a.md': fuels, 'b.md': `# On heating\n\n${prose}\n`}), 'Fuels compared')

  it('are told of alone, unless the table says that its rows are such', () => {
    const prose = 'A pellet boiler costs 18,000 euros. A chip boiler costs 40,000 euros.'
    expect(textsOf(fuelsWith(prose), 'Pellets', 'Price per tonne')).toEqual(['350'])
    const boilers = editionOf({'a.md': fuels.replace('| Fuel |', '| Boiler |'), 'b.md': `# Boilers\n\n${prose}\n`})
    expect(textsOf(tableNamed(boilers, 'Boilers compared'), 'Pellets', 'Price per tonne')).toContain('18,000 euros')
  })

  it.each([
    ['of another measure', 'Pellets are cylinders of 6 mm.'],
    ['far from what a table gives', 'Pellets were once sold by the 1 m³.']
  ])('fill no cell with a figure %s', (_, prose) => {
    expect(textsOf(fuelsWith(prose), 'Pellets', 'Store')).toEqual(['8 m³'])
  })

  it('leave a figure of the same measure and size', () => {
    expect(textsOf(fuelsWith('Pellets fill about 9 m³.'), 'Pellets', 'Store')).toHaveLength(2)
  })
})

describe('names that leave out the noun that all rows share', () => {
  it('stand for the full names of prose, where they are adjectives', () => {
    const cheeses = '# Keeping\n\n| Kind | Water |\n|---|---|\n| Fresh | 80 % |\n| Hard | 35 % |\n'
    const prose =
      '# Cheese\n\n## Fresh cheese\n\nIt contains up to 80 percent water.\n\n## Hard cheese\n\nIt contains about 35 percent water. Cheddar is a hard cheese of one colour.\n\n- Fresh cheese: a cheese for the day\n- Hard cheese: a cheese for the year\n'
    const table = tableNamed(editionOf({'a.md': cheeses, 'b.md': prose}), 'Kinds compared')
    expect(textsOf(table, 'Fresh', 'Water')).toHaveLength(2)
    expect(textsOf(table, 'Hard', 'Water')).toHaveLength(2)
    expect(table.cells.flatMap(cell => cell.values.map(value => value.text))).not.toContain(
      'a hard cheese of one colour'
    )
  })
})

describe('rows and columns that prose adds', () => {
  const products = `# Products

| Product | Input | Example | Price |
|---|---|---|---|
| Rope | hemp | Bluefin | 10 |
| Canvas | flax | Seagull | 20 |
| Paint | oil | Redlead | 30 |
`

  it('adds a thing that a source sets beside most rows', () => {
    const sections =
      '# What the harbour makes\n\n## Rope\n\nBluefin is a rope.\n\n## Canvas\n\nSeagull is a canvas.\n\n## Paint\n\nRedlead is a paint.\n\n## Nets\n\nNets take cotton from the south. Nets such as Herring and Mackerel are light. A net takes twine as well.\n'
    const table = tableNamed(editionOf({'a.md': products, 'b.md': sections}), 'Products compared')
    expect(table.subjects.map(head => head.label)).toEqual(['Rope', 'Canvas', 'Paint', 'Nets'])
    expect(textsOf(table, 'Nets', 'Input').join()).toContain('takes twine')
  })

  it('says what makes a thing, where it is the object', () => {
    const table = tableNamed(
      editionOf({
        'a.md': products,
        'b.md': '# Works\n\nOld mills and ropewalks produce rope. Weavers use wide looms to make canvas.\n',
        'c.md': '# More works\n\nSteam engines with long arms produce rope.\n'
      }),
      'Products compared'
    )
    expect(textsOf(table, 'Canvas', 'What makes it')).toEqual(['wide looms'])
    expect(textsOf(table, 'Rope', 'What makes it')).toContain('Old mills and ropewalks')
  })
})

describe('kinds of one thing that only prose compares', () => {
  const first =
    '# Masts\n\n- Wooden mast: a pole of one trunk\n- Steel mast: a pole of welded plates\n\nWooden sets bend further than any other, whereas steel sets weigh less.\n'
  const second =
    '# Trials\n\nSailors found more speed in trials with a wooden mast and less weight in trials with a steel mast. The steel sets were the lighter ones. Some wooden sets carry more sail than steel ones.\n'

  it('knows them by the word that sets them apart, before a noun that they share', () => {
    const [table] = editionOf({'a.md': first, 'b.md': second}).tables
    expect(table?.title).toBe('Kinds of mast')
    expect(table && textsOf(table, 'Wooden mast', 'In comparison')).toEqual([
      'bend further than any other',
      'more speed in trials with a wooden mast',
      'Some wooden sets carry more sail than steel ones'
    ])
    expect(table && textsOf(table, 'Steel mast', 'In comparison')).toEqual([
      'weigh less',
      'less weight in trials with a steel mast',
      'were the lighter ones'
    ])
  })
})

function tableWith(prose: string): EditionTable {
  return tableNamed(editionOf({'a.md': kettles, 'b.md': `# On kettles\n\n${prose}\n`}), 'Kettles compared')
}

function editionOf(texts: Readonly<Record<string, string>>): Edition {
  return compilationOf(texts).edition
}

function tableNamed({tables}: Edition, title: string): EditionTable {
  const table = tables.find(each => each.title === title)
  if (!table) throw new RangeError(`No table “${title}” among ${tables.map(each => each.title).join(', ')}`)
  return table
}

function textsOf(table: EditionTable, subject: string, attribute: string): readonly string[] {
  return (
    table.cells
      .find(cell => cell.subject === subject && cell.attribute === attribute)
      ?.values.map(value => value.text) ?? []
  )
}
