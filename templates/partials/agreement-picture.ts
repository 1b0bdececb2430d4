/** The picture of agreement: sources against claims, a dot where a source makes a claim, a ring where it contradicts one. */
import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {EditionClaim} from '../../pipeline/model/edition.ts'
import type {Site, SourceView} from '../site.ts'
import {counted, grouped} from '../words.ts'
import {shortened} from './shortened.ts'

/** More columns than these are too fine to see. */
const mostColumns = 60

/** Nothing where no two sources speak of the same. */
export function agreementPicture(site: Site): ElementContent[] {
  const shared = columnsOf(site)
  if (shared.length === 0) return []
  const columns = [...shared].sort(byWidth).slice(0, mostColumns)
  const alone = site.edition.claims.length - shared.length
  return [
    h('section', {className: ['picture', 'voice'], ariaLabelledBy: 'home-agreement'}, [
      h('h2', {id: 'home-agreement'}, 'Who says the same'),
      h('p', [
        `${counted(shared.length, 'claim')} on which two sources or more speak`,
        ...(columns.length < shared.length ? [`, the ${columns.length} most widely made of them drawn`] : []),
        `. Another ${grouped(alone)} ${alone === 1 ? 'is' : 'are'} made by one source alone.`
      ]),
      legend(),
      h('div', {className: ['scroller', 'matrix'], role: 'group', tabIndex: 0, ariaLabel: 'Sources against claims'}, [
        drawing(site, columns)
      ]),
      inWords(site, shared)
    ])
  ]
}

interface Column {
  readonly claim: EditionClaim
  readonly saying: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

/** Claims with two or more sources, or with a side against them. */
function columnsOf(site: Site): readonly Column[] {
  return site.edition.claims.flatMap(claim => {
    const saying = new Set(claim.evidence.map(span => span.source))
    const others = site.conflictsOfClaim(claim.id).flatMap(({sides}) => sides.filter(side => side.claim !== claim.id))
    const against = new Set(others.flatMap(side => side.evidence.map(span => span.source)))
    return saying.size > 1 || against.size > 0 ? [{claim, saying, against}] : []
  })
}

/** The undisputed first, and among them the most widely said; a stable sort keeps the order of the edition. */
function byWidth(a: Column, b: Column): number {
  return Math.sign(a.against.size) - Math.sign(b.against.size) || b.saying.size - a.saying.size
}

const step = 15
const rowHeight = 26
const labelWidth = 190
const headHeight = 30

function drawing(site: Site, columns: readonly Column[]): Element {
  const groups = groupsOf(columns)
  const gaps = groups.map(({start}) => start)
  const xOf = (index: number) =>
    labelWidth + index * step + gaps.filter(start => start > 0 && start <= index).length * 14
  const width = xOf(columns.length - 1) + step + 70
  const height = headHeight + site.sources.length * rowHeight + 6
  const label = `Sources against claims: ${groups.map(({words, count}) => `${words}: ${count}`).join('; ')}`
  return s(
    'svg',
    {className: ['agreement-picture'], viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', ariaLabel: label},
    [
      ...groups.map(({start, words}) => s('text', {className: ['head'], x: xOf(start), y: 14}, words)),
      ...site.sources.flatMap((view, row) => rowDrawing(view, row, columns, xOf, width))
    ]
  )
}

/** Runs of columns of one kind, with the words above them. */
function groupsOf(columns: readonly Column[]) {
  const groups: {start: number; words: string; count: number}[] = []
  for (const [start, {saying, against}] of columns.entries()) {
    const words = against.size > 0 ? 'disputed' : `${saying.size} say it`
    const last = groups.at(-1)
    if (last?.words === words) last.count += 1
    else groups.push({start, words, count: 1})
  }
  return groups
}

function rowDrawing(
  view: SourceView,
  row: number,
  columns: readonly Column[],
  xOf: (index: number) => number,
  width: number
): Element[] {
  const y = headHeight + row * rowHeight + rowHeight / 2
  const id = view.source.id
  return [
    s('path', {className: ['guide'], d: `M${labelWidth - 8},${y}H${width - 60}`}),
    s('text', {className: ['row-siglum'], x: 4, y: y + 4.5}, view.siglum),
    s('text', {className: ['row-name'], x: 28, y: y + 4.5}, shortened(view.name, 22)),
    ...columns.flatMap(({saying, against}, index) => {
      const x = xOf(index) + step / 2
      const contested = against.size > 0
      const says = saying.has(id)
        ? [s('circle', {className: [contested ? 'contested' : 'says'], cx: x, cy: y, r: 4.6})]
        : []
      return against.has(id) && !saying.has(id) ? [s('path', {className: ['denies'], d: diamond(x, y)})] : says
    })
  ]
}

function diamond(x: number, y: number): string {
  return `M${x},${y - 5.2}L${x + 5.2},${y}L${x},${y + 5.2}L${x - 5.2},${y}Z`
}

function legend(): Element {
  const key = (drawn: Element, words: string) =>
    h('li', [s('svg', {className: ['key'], viewBox: '0 0 12 12', ariaHidden: 'true'}, drawn), ' ', words])
  return h('ul', {className: ['legend']}, [
    key(s('circle', {className: ['says'], cx: 6, cy: 6, r: 4.6}), 'makes the claim'),
    key(s('circle', {className: ['contested'], cx: 6, cy: 6, r: 4.6}), 'makes a disputed claim'),
    key(s('path', {className: ['denies'], d: diamond(6, 6)}), 'says otherwise')
  ])
}

function inWords(site: Site, columns: readonly Column[]): Element {
  const count = (fits: (column: Column) => boolean) => h('td', grouped(columns.filter(fits).length))
  return h('details', {className: ['in-words']}, [
    h('summary', 'The picture in figures'),
    h('div', {className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: 'Figures of the picture'}, [
      h('table', {className: ['counts']}, [
        h('thead', [
          h('tr', [
            h('th', {scope: 'col'}, 'Source'),
            h('th', {scope: 'col'}, 'Says with others'),
            h('th', {scope: 'col'}, 'Makes disputed claims'),
            h('th', {scope: 'col'}, 'Says otherwise')
          ])
        ]),
        h(
          'tbody',
          site.sources.map(({source, siglum, name}) =>
            h('tr', [
              h('th', {scope: 'row'}, `${siglum} ${name}`),
              count(({saying}) => saying.size > 1 && saying.has(source.id)),
              count(({saying, against}) => against.size > 0 && saying.has(source.id)),
              count(({saying, against}) => against.has(source.id) && !saying.has(source.id))
            ])
          )
        )
      ])
    ])
  ])
}
