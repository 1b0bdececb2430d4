/** A bar of parts, drawn to scale, with its figures in words. */
import type {Element} from 'hast'
import {s} from 'hastscript'

export interface BarPart {
  /** A class of the style sheet, which gives the colour. */
  readonly name: string
  readonly words: string
  readonly count: number
}

/** `whole` is the length of the full bar; the parts may fill less of it. */
export function bar(parts: readonly BarPart[], whole: number): Element {
  const drawn = parts.filter(part => part.count > 0)
  let at = 0
  const pieces = drawn.map(part => {
    const piece = s('rect', {
      className: [part.name],
      x: rounded((100 * at) / whole),
      y: 0,
      width: rounded((100 * part.count) / whole),
      height: 4
    })
    at += part.count
    return piece
  })
  const label = drawn.map(part => `${part.words}: ${part.count}`).join(', ') || 'Nothing'
  return s(
    'svg',
    {className: ['bar'], viewBox: '0 0 100 4', preserveAspectRatio: 'none', role: 'img', ariaLabel: label},
    pieces
  )
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
