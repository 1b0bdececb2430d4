/** What the rules on main content look at: the text of a draft, its share of links, and the elements around it. */
import type {Element} from 'hast'
import type {Draft} from './draft-blocks.ts'

export interface DraftView {
  readonly draft: Draft
  readonly text: string
  readonly words: number
  /** Share of the characters that stand in links to other pages, and in links to places on this page. */
  readonly linked: number
  readonly linkedHere: number
  /** The innermost element that holds all of its text. */
  readonly element: Element
}

export function draftView(draft: Draft): DraftView {
  const text = draft.pieces.map(piece => piece.text || ' ').join('')
  const length = Math.max(1, solid(text))
  let [away, here] = [0, 0]
  for (const piece of draft.pieces) {
    const href = piece.inline.find(element => element.tagName === 'a')?.properties.href
    if (typeof href !== 'string') continue
    if (href.startsWith('#')) here += solid(piece.text)
    else away += solid(piece.text)
  }
  return {
    draft,
    text: text.replace(/\s+/g, ' ').trim(),
    words: text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length,
    linked: away / length,
    linkedHere: here / length,
    element: commonElement(draft)
  }
}

function solid(text: string): number {
  return text.replace(/\s+/g, '').length
}

function commonElement({unit, pieces}: Draft): Element {
  const solidPieces = pieces.filter(piece => piece.text.trim() !== '')
  const first = solidPieces[0]?.inline ?? []
  const differs = first.findIndex((element, depth) => solidPieces.some(piece => piece.inline[depth] !== element))
  return first[differs < 0 ? first.length - 1 : differs - 1] ?? unit.element
}
