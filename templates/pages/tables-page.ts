/** The comparison tables, with the sources of every cell. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {cellStanding} from '../../pipeline/model/cell-standing.ts'
import type {EditionCell, EditionHead, EditionTable} from '../../pipeline/model/edition.ts'
import type {AlignedCell} from '../../pipeline/model/matching.ts'
import {type ShownValue, shownValues} from '../../pipeline/model/shown-values.ts'
import {anchor} from '../partials/anchor.ts'
import {bothSides} from '../partials/both-sides.ts'
import {icon} from '../partials/icon.ts'
import {passage} from '../partials/passage.ts'
import type {Page, Site} from '../site.ts'
import {counted} from '../words.ts'

export function tablesPage(site: Site): Page {
  const {tables} = site.edition
  return {
    path: 'tables/index.html',
    title: 'Comparison tables',
    section: 'tables',
    description: `${counted(tables.length, 'comparison table')}, aligned from the tables of the sources.`,
    content: [
      h('h1', 'Comparison tables'),
      h(
        'p',
        {className: ['lede', 'voice']},
        tables.length === 0
          ? 'No source compares things in a table.'
          : 'Aligned from the tables of the sources. Each cell names its sources; several values in one cell add to each other, unless it is marked.'
      ),
      ...(tables.length > 0 ? [legend()] : []),
      ...(tables.length > 1 ? [contents(tables)] : []),
      ...tables.map(table => comparison(site, table))
    ]
  }
}

const marked = {agree: 'Sources agree', disagree: 'Sources disagree'} as const

type Marked = keyof typeof marked

function mark(standing: Marked): ElementContent[] {
  return [icon(standing), {type: 'text', value: ` ${marked[standing]}`}]
}

function isMarked(standing: string): standing is Marked {
  return standing in marked
}

function legend(): Element {
  return h(
    'ul',
    {className: ['legend', 'voice']},
    (['agree', 'disagree'] as const).map(standing => h('li', {className: [standing]}, mark(standing)))
  )
}

function contents(tables: readonly EditionTable[]): Element {
  return h('nav', {className: ['contents', 'voice'], ariaLabel: 'Tables on this page'}, [
    h(
      'ul',
      tables.map(table => h('li', h('a', {href: `#${anchor('table', table.id)}`}, table.title)))
    )
  ])
}

function comparison(site: Site, table: EditionTable): Element {
  const id = anchor('table', table.id)
  const cells = new Map(table.cells.map(cell => [key(cell.subject, cell.attribute), cell]))
  return h('section', {className: ['comparison']}, [
    h('h2', {id}, table.title),
    h('div', {className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: `${table.title}, scrollable`}, [
      h('table', [
        h('thead', [
          h('tr', [
            h('td', {className: ['corner']}),
            table.attributes.map(head => h('th', {scope: 'col'}, headWords(site, head)))
          ])
        ]),
        h(
          'tbody',
          table.subjects.map(subject =>
            h('tr', [
              h('th', {scope: 'row'}, headWords(site, subject)),
              table.attributes.map(attribute => cellOf(site, cells.get(key(subject.label, attribute.label))))
            ])
          )
        )
      ])
    ])
  ])
}

function key(subject: string, attribute: string): string {
  return JSON.stringify([subject, attribute])
}

function headWords(site: Site, head: EditionHead): ElementContent {
  const known = head.term !== undefined && site.termOf(head.term) ? site.termPath(head.term) : undefined
  return known === undefined ? {type: 'text', value: head.label} : h('a', {href: known}, head.label)
}

/** What sources agree on in a table may be contested elsewhere: then the cell says so. */
function cellOf(site: Site, cell: EditionCell | undefined): Element {
  if (!cell || cell.values.length === 0)
    return h('td', {className: ['empty', 'voice']}, h('span', {className: ['none']}, 'not stated'))
  const standing = cellStanding(cell, site.edition.conflicts)
  return h('td', {className: standing === 'disputed' ? [] : [standing]}, [
    ...(isMarked(standing) ? [h('p', {className: ['voice', 'agreement']}, mark(standing))] : []),
    ...valuesOf(site, cell),
    ...contested(cell, standing === 'disputed' ? 'Disputed: ' : '')
  ])
}

function contested({conflicts}: EditionCell, words: string): ElementContent[] {
  return conflicts.length > 0 ? [h('p', {className: ['voice', 'contested']}, [words, ...bothSides(conflicts)])] : []
}

function valuesOf(site: Site, cell: AlignedCell): ElementContent[] {
  const {shown, further} = shownValues(cell)
  const [only, ...others] = shown
  if (only && others.length === 0) return shownValue(site, only)
  return [
    listed(site, shown),
    ...(further.length > 0
      ? [h('details', [h('summary', {className: ['voice']}, `${further.length} more`), listed(site, further)])]
      : [])
  ]
}

function listed(site: Site, values: readonly ShownValue[]): Element {
  return h(
    'ul',
    values.map(value => h('li', shownValue(site, value)))
  )
}

/** The other wordings are folded under it. */
function shownValue(site: Site, {value, others}: ShownValue): ElementContent[] {
  const first = passage(site, withoutHeads(value))
  if (others.length === 0) return first
  return [
    ...first,
    h('details', [
      h('summary', {className: ['voice']}, counted(others.length, 'other wording')),
      h(
        'ul',
        others.map(other => h('li', passage(site, withoutHeads(other))))
      )
    ])
  ]
}

/** The heads of row and column, which a cell needs as context, stand in the table itself. */
function withoutHeads(value: AlignedCell['values'][number]): AlignedCell['values'][number] {
  if (value.antecedent) return value
  const {context: _, ...rest} = value
  return rest
}
