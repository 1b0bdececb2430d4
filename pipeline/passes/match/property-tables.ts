/** Tables of label and value that stand under different headings with the same labels: each is about the thing that its heading names. */
import type {Article, Block} from '../../model/block.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Grid, Head, HeadOf} from './grid.ts'
import {headingsOver} from './headings-over.ts'

/**
 * The grids of one source with such tables put together, a row for each heading and a column for each label:
 * “Otter” and “Heron”, each with a table of “Length | 4 m”, “Weight | 20 kg”.
 */
export function propertyTables(grids: readonly Grid[], article: Article, head: HeadOf): readonly Grid[] {
  const families: Grid[][] = []
  for (const grid of grids) {
    const home = isOfProperties(grid) ? families.find(([first]) => first && alike(first, grid)) : undefined
    if (home) home.push(grid)
    else families.push([grid])
  }
  return families.flatMap(family => together(family, article, head) ?? family)
}

/** One column of values, each in a row of its own. */
function isOfProperties({table}: Grid): boolean {
  return table.orientation !== 'opposed' && table.columns.length === 1 && table.rows.length >= 2
}

/** Whichever way the table was read. */
function labelsOf({attributes, subjects, table}: Grid): readonly Head[] {
  return table.orientation === 'rows-are-subjects' ? subjects : attributes
}

function valueHead({attributes, subjects, table}: Grid): Head | undefined {
  return table.orientation === 'rows-are-subjects' ? attributes[0] : subjects[0]
}

/** The same header, and at least half of the labels of the smaller. */
function alike(a: Grid, b: Grid): boolean {
  if (!isOfProperties(a) || valueHead(a)?.key !== valueHead(b)?.key) return false
  const keys = new Set(labelsOf(a).map(({key}) => key))
  const shared = labelsOf(b).filter(({key}) => keys.has(key)).length
  return shared >= 2 && shared >= Math.min(a.table.rows.length, b.table.rows.length) / 2
}

function together(family: readonly Grid[], article: Article, head: HeadOf): readonly Grid[] | undefined {
  const [first] = family
  const named = namingHeadings(family, article)
  if (!first || family.length < 2 || !named) return undefined
  const labels: Head[] = []
  for (const label of family.flatMap(labelsOf)) if (!labels.some(({key}) => key === label.key)) labels.push(label)
  const cells = family.flatMap((grid, subject) =>
    grid.cells.map(cell => {
      const row = grid.table.orientation === 'rows-are-subjects' ? cell.subject : cell.attribute
      return {...cell, subject, attribute: labels.findIndex(({key}) => key === labelsOf(grid)[row]?.key)}
    })
  )
  const {corner: _, title: __, ...table} = first.table
  return [
    {
      source: first.source,
      table: {...table, orientation: 'columns-are-subjects'},
      subjects: named.map(block => head(block.prose.text, proseSpan(block.prose))),
      attributes: labels,
      cells
    }
  ]
}

/** The nearest headings over the tables that differ from one another; undefined where two tables stand under one. */
function namingHeadings(family: readonly Grid[], article: Article): readonly Block[] | undefined {
  const chains = family.map(grid => headingsOver(article.blocks[grid.table.rows[0]?.block ?? -1], article))
  const depth = Math.max(0, ...chains.map(chain => chain.length))
  for (let level = 0; level < depth; level += 1) {
    const named = chains.flatMap(chain => chain[level] ?? [])
    const names = new Set(named.map(({prose}) => prose.text.toLowerCase()))
    if (names.size === family.length) return named
  }
  return undefined
}
