/** Small drawings that stand beside words, never in their place. */
import type {Element} from 'hast'
import {s} from 'hastscript'

const drawings = {
  agree: 'M3 8.5 6.5 12 13 4.5',
  disagree: 'M2.5 6h9L9 3.5M13.5 10h-9L7 12.5',
  decided: 'M4 13.5v-11h7.5L10 5.5l1.5 3H4'
} as const

type IconName = keyof typeof drawings

export function icon(name: IconName): Element {
  return s('svg', {className: ['icon'], viewBox: '0 0 16 16', ariaHidden: 'true'}, s('path', {d: drawings[name]}))
}
