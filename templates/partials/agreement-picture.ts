/** The picture of agreement: sources against claims, a dot where a source makes a claim, a ring where it contradicts one. */
import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {EditionClaim} from '../../pipeline/model/edition.ts'
import type {SourceId} from '../../pipeline/model/source-text.ts'
import type {Site} from '../site.ts'
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
      h('div', {className: ['matrix']}, [
        h(
          'ul',
          {className: ['plain', 'matrix-rows']},
          site.sources.map(view =>
            h('li', [
              h('a', {href: view.path}, [
                h('span', {className: ['siglum']}, view.siglum),
                ' ',
                h('span', {className: ['row-name']}, shortened(view.name, 40))
              ])
            ])
          )
        ),
        h('div', {className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: 'Sources against claims'}, [
          drawing(site, columns)
        ])
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

const step = 12
const gap = 16
const headWidth = 66
/** The style sheet gives the names of the sources the same heights. */
const rowHeight = 26
const headHeight = 26

function drawing(site: Site, columns: readonly Column[]): Element {
  const groups = placed(groupsOf(columns))
  const last = groups.at(-1)
  const width = last ? last.x + last.width : 0
  const height = headHeight + site.sources.length * rowHeight
  const label = `Sources against claims: ${groups.map(({words, own}) => `${words}: ${own.length}`).join('; ')}`
  return s(
    'svg',
    {className: ['agreement-picture'], viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', ariaLabel: label},
    [
      ...groups.map(({x, words}) => s('text', {x, y: 14}, words)),
      ...site.sources.flatMap(({source}, row) => rowDrawing(source.id, row, groups, width))
    ]
  )
}

interface Group {
  readonly words: string
  readonly own: readonly Column[]
}

/** Runs of columns of one kind, with the words above them. */
function groupsOf(columns: readonly Column[]): readonly Group[] {
  const groups: {readonly words: string; readonly own: Column[]}[] = []
  for (const column of columns) {
    const words = column.against.size > 0 ? 'disputed' : `${column.saying.size} say it`
    const last = groups.at(-1)
    if (last?.words === words) last.own.push(column)
    else groups.push({words, own: [column]})
  }
  return groups
}

interface PlacedGroup extends Group {
  readonly x: number
  readonly width: number
}

/** From left to right; a group is never narrower than its words. */
function placed(groups: readonly Group[]): readonly PlacedGroup[] {
  let x = 0
  return groups.map(group => {
    const width = Math.max(group.own.length * step, headWidth)
    const at = x
    x += width + gap
    return {...group, x: at, width}
  })
}

function rowDrawing(id: SourceId, row: number, groups: readonly PlacedGroup[], width: number): Element[] {
  const y = headHeight + row * rowHeight + rowHeight / 2
  return [
    s('path', {className: ['guide'], d: `M0,${y}H${width}`}),
    ...groups.flatMap(({x, own}) =>
      own.flatMap((column, index) => markDrawing(column, id, x + index * step + step / 2, y))
    )
  ]
}

function markDrawing({saying, against}: Column, id: SourceId, x: number, y: number): Element[] {
  if (saying.has(id)) return [s('circle', {className: [against.size > 0 ? 'contested' : 'says'], cx: x, cy: y, r: 4.2})]
  return against.has(id) ? [s('path', {className: ['denies'], d: diamond(x, y)})] : []
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
