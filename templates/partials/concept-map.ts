/** The concept map: which terms are kinds of which, and which are told of together, drawn at build time. */
import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {EditionTerm} from '../../pipeline/model/edition.ts'
import {compareForReaders, compareText} from '../../pipeline/model/order.ts'
import type {Site} from '../site.ts'
import {counted} from '../words.ts'
import {type GraphEdge, type GraphNode, graphInDot, readPlainLayout} from './graph-layout.ts'
import {shortened} from './shortened.ts'
import {termLink, termLinks} from './term-link.ts'

/** Nothing without a layout library, or where no two terms hang together. */
export function conceptMap(site: Site): ElementContent[] {
  const edges = edgesOf(site)
  if (!site.layOut || edges.length === 0) return []
  const ids = new Set(edges.flatMap(({from, to}) => [from, to]))
  const terms = [...site.edition.terms].filter(({id}) => ids.has(id)).sort(byLabel)
  const kinds = edges.filter(({property}) => property === undefined).length
  const left = site.edition.terms.length - terms.length
  return [
    h('p', {className: ['voice', 'lede']}, [
      'An arrow leads from a term to its kinds',
      kinds < edges.length ? '; a dashed line leads to it from its maker, material or place.' : '.',
      left > 0 ? ` ${counted(left, 'term')} that no source joins to another ${left === 1 ? 'is' : 'are'} left out.` : ''
    ]),
    h('div', {className: ['scroller', 'map'], role: 'group', tabIndex: 0, ariaLabel: 'Map of the terms, scrollable'}, [
      drawing(site, terms, edges, site.layOut)
    ]),
    inWords(site, terms, edges)
  ]
}

interface MapEdge extends GraphEdge {
  /** What the one is of the other (“maker”); absent for a kind. */
  readonly property?: string
}

/** Whether there is a map to lead to. */
export function hasMap(site: Site): boolean {
  return site.layOut !== undefined && edgesOf(site).length > 0
}

/** Every pair once: a kind wins over a maker or a material. */
function edgesOf(site: Site): readonly MapEdge[] {
  const pairs = new Map<string, MapEdge>()
  const add = (edge: MapEdge) => {
    const pair = [edge.from, edge.to].sort(compareText).join(' ')
    if (edge.from === edge.to || pairs.has(pair) || !site.termOf(edge.from) || !site.termOf(edge.to)) return
    pairs.set(pair, edge)
  }
  for (const {id, broader} of site.edition.terms) for (const from of broader) add({from, to: id, arrow: true})
  for (const {subject, property, polarity, rank} of site.edition.claims) {
    if (subject === undefined || property?.term === undefined) continue
    if (polarity === 'affirmed' && rank !== 'deprecated')
      add({from: property.term, to: subject, arrow: false, property: property.name})
  }
  return [...pairs.values()]
}

function byLabel(a: EditionTerm, b: EditionTerm): number {
  return compareForReaders(a.label, b.label) || compareText(a.id, b.id)
}

const nodeHeight = 30
const margin = 6

function drawing(
  site: Site,
  terms: readonly EditionTerm[],
  edges: readonly MapEdge[],
  layOut: NonNullable<Site['layOut']>
): Element {
  const names = new Map(terms.map(({id}, index) => [id, `n${index}`]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const nodes = terms.map(
    (term): GraphNode => ({name: nameOf(term.id), width: widthOf(site, term), height: nodeHeight})
  )
  const named = edges.map(edge => ({...edge, from: nameOf(edge.from), to: nameOf(edge.to)}))
  const layout = readPlainLayout(layOut(graphInDot(nodes, named)))
  const dashed = new Set(named.filter(edge => !edge.arrow).map(edge => `${edge.from} ${edge.to}`))
  const width = Math.ceil(layout.width) + 2 * margin
  const height = Math.ceil(layout.height) + 2 * margin
  return s('svg', {className: ['graph'], viewBox: `${-margin} ${-margin} ${width} ${height}`, width, height}, [
    ...layout.edges.map(({from, to, path}) => edgeDrawing(path, dashed.has(`${from} ${to}`))),
    ...terms.map(term => nodeDrawing(site, term, layout.nodes.get(nameOf(term.id)) ?? {x: 0, y: 0}))
  ])
}

/** The letters of the voice face are at most so wide, on average, at 13 pixels. */
function widthOf(site: Site, term: EditionTerm): number {
  return Math.round(Array.from(labelOf(site, term)).length * 7.4) + 22
}

function labelOf(site: Site, {id, label}: EditionTerm): string {
  return shortened(label, 30) + (site.conflictsOfTerm(id).length > 0 ? ' ⇄' : '')
}

function edgeDrawing(path: string, dashed: boolean): Element {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers.slice(-4)
  const line = s('path', {className: [dashed ? 'relation' : 'kind-of'], d: path})
  return dashed ? line : s('g', [line, s('path', {className: ['head'], d: arrowHead(x0, y0, x1, y1)})])
}

/** Graphviz ends a spline where its own arrow head would start. */
function arrowHead(x0: number, y0: number, x1: number, y1: number): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length]
  const at = (along: number, across: number) =>
    `${tenths(x1 + along * dx - across * dy)},${tenths(y1 + along * dy + across * dx)}`
  return `M${at(8, 0)}L${at(0, 4)}L${at(0, -4)}Z`
}

function nodeDrawing(site: Site, term: EditionTerm, {x, y}: {readonly x: number; readonly y: number}): Element {
  const width = widthOf(site, term)
  const disputed = site.conflictsOfTerm(term.id).length > 0
  const box = {x: tenths(x - width / 2), y: tenths(y - nodeHeight / 2), width, height: nodeHeight, rx: 6}
  return s('a', {href: site.termPath(term.id)}, [
    s('rect', {className: disputed ? ['node', 'contested'] : ['node'], ...box}),
    s('text', {x: tenths(x), y: tenths(y + 4.5), textAnchor: 'middle'}, labelOf(site, term))
  ])
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function inWords(site: Site, terms: readonly EditionTerm[], edges: readonly MapEdge[]): Element {
  const rows = terms.flatMap(term => {
    const from = edges.filter(edge => edge.from === term.id)
    const kinds = from.flatMap(edge => (edge.property === undefined ? [edge.to] : []))
    const facts = from.flatMap(({to, property}) =>
      property === undefined ? [] : [[` ${property} of `, termLink(site, to)]]
    )
    const parts = [...(kinds.length > 0 ? [[' kinds are ', ...termLinks(site, kinds)]] : []), ...facts]
    if (parts.length === 0) return []
    return [
      h('li', [termLink(site, term.id), ':', ...parts.flatMap((part, index) => (index === 0 ? part : [';', ...part]))])
    ]
  })
  return h('details', {className: ['voice', 'in-words']}, [h('summary', 'The map in words'), h('ul', rows)])
}
