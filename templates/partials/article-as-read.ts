/** The text of a source, block by block: every sentence with its anchor, its fate and the way to its claim. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {type BlockKind, droppedKinds} from '../../pipeline/model/block.ts'
import type {EditionBlock, EditionSentence, EditionSource} from '../../pipeline/model/edition.ts'
import type {Site, SourceView} from '../site.ts'
import {counted, droppedWords, fateWords} from '../words.ts'
import {quoted} from './sentence-quote.ts'
import {shownSentences} from './shown-sentences.ts'

/** With `sourcePages: excerpts`, of sentences that the edition does not use only `[…]`. */
export function articleAsRead(site: Site, view: SourceView): ElementContent[] {
  const shown = shownSentences(view.source, site.sourcePages)
  const pieces = piecesOf(view.source)
  const visible = site.sourcePages === 'full' ? pieces : pieces.filter(({sentences}) => sentences.some(isShown))
  const levels = headingLevels(visible.map(({block}) => block))
  return runs(visible).flatMap(run => laidOut(run))

  function isShown({number}: Numbered): boolean {
    return shown.has(number)
  }

  function laidOut(run: readonly Piece[]): ElementContent[] {
    const kind = run[0] && groupOf(run[0].block.kind)
    if (kind === 'dropped') return [dropped(run)]
    if (kind === 'list-item')
      return [
        h(
          'ul',
          run.map(piece => h('li', phrases(piece.sentences)))
        )
      ]
    if (kind === 'table-row') return tableOf(run)
    return run.map(piece => single(piece))
  }

  function single({block, sentences}: Piece): Element {
    if (block.kind === 'heading') return h(`h${levels.get(block) ?? 2}`, phrases(sentences))
    return h('p', block.kind === 'question' ? {className: ['asked-here']} : {}, phrases(sentences))
  }

  /** A separator line is a row without sentences. */
  function tableOf(run: readonly Piece[]): ElementContent[] {
    const rows = run.filter(piece => piece.sentences.length > 0)
    const cells = (piece: Piece) => byCell(piece).map(own => h('td', phrases(own)))
    return [
      h('div', {className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: 'Table of the source, scrollable'}, [
        h('table', [
          h(
            'tbody',
            rows.map(piece => h('tr', cells(piece)))
          )
        ])
      ])
    ]
  }

  function dropped(run: readonly Piece[]): Element {
    const names = [...new Set(run.map(({block}) => droppedWords[block.kind] ?? block.kind))].join(', ')
    const reasons = [...new Set(run.flatMap(({block}) => block.reason ?? []))]
    return h('details', {className: ['dropped']}, [
      h('summary', {className: ['voice']}, `Left out: ${names} (${counted(run.length, 'block')})`),
      ...reasons.map(reason => h('p', {className: ['voice', 'faint']}, reason)),
      run.map(piece => h('p', phrases(piece.sentences)))
    ])
  }

  function phrases(sentences: readonly Numbered[]): ElementContent[] {
    return sentences.flatMap((item, index): ElementContent[] => [
      ...(index === 0 ? [] : [{type: 'text', value: ' '} as const]),
      ...(isShown(item) ? marked(item) : omitted(sentences, index))
    ])
  }

  /** One mark for a run of sentences that are left out. */
  function omitted(sentences: readonly Numbered[], index: number): ElementContent[] {
    const before = sentences[index - 1]
    return before && !isShown(before) ? [] : [h('span', {className: ['voice', 'omitted']}, '[…]')]
  }

  function marked({sentence, number}: Numbered): ElementContent[] {
    const quote = quoted(sentence, {id: `s-${number}`, className: ['sentence', `fate-${sentence.fate}`]})
    const home = sentence.claims.map(site.homeOf).find(href => href !== undefined)
    const {name} = fateWords[sentence.fate]
    if (home === undefined) return [quote]
    return [quote, h('a', {className: ['fate-link'], href: home, ariaLabel: `${name}: see the claim`}, '→')]
  }
}

interface Numbered {
  readonly sentence: EditionSentence
  readonly number: number
}

interface Piece {
  readonly block: EditionBlock
  readonly sentences: readonly Numbered[]
}

function piecesOf(source: EditionSource): readonly Piece[] {
  const byBlock = new Map<number, Numbered[]>()
  for (const [number, sentence] of source.sentences.entries()) {
    const own = byBlock.get(sentence.block)
    if (own) own.push({sentence, number})
    else byBlock.set(sentence.block, [{sentence, number}])
  }
  return source.blocks.map((block, index) => ({block, sentences: byBlock.get(index) ?? []}))
}

function groupOf(kind: BlockKind): BlockKind | 'dropped' {
  return droppedKinds.has(kind) ? 'dropped' : kind
}

/** Neighbours that are laid out as one: the items of a list, the rows of a table, what was left out together. */
function runs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const result: Piece[][] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.[0] && groupOf(last[0].block.kind) === groupOf(piece.block.kind)) last.push(piece)
    else result.push([piece])
  }
  return result
}

/** The title of the page is level 1, so headings start at 2, and none skips a level on the way down. */
function headingLevels(blocks: readonly EditionBlock[]): ReadonlyMap<EditionBlock, number> {
  const levels = new Map<EditionBlock, number>()
  let previous = 1
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    previous = Math.min(Math.max((block.level ?? 1) + 1, 2), previous + 1, 6)
    levels.set(block, previous)
  }
  return levels
}

/** The sentences of a row, cell by cell: a cell holds the next ones for as long as their text is found in it. */
function byCell({block, sentences}: Piece): readonly (readonly Numbered[])[] {
  let next = 0
  return (block.cells ?? []).map(cell => {
    const own: Numbered[] = []
    let rest = flat(cell)
    for (let item = sentences[next]; item && rest.includes(flat(item.sentence.text)); item = sentences[next]) {
      rest = rest.slice(rest.indexOf(flat(item.sentence.text)) + flat(item.sentence.text).length)
      own.push(item)
      next += 1
    }
    return own
  })
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
