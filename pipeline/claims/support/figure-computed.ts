/** Whether a figure of one statement follows from the figures of the other: “twenty crates of six” are 120, “half of 14” is seven. */
import {remembered} from '../../language/remembered.ts'
import type {Reading} from './reading.ts'

/** By a sum, a difference, a product or a quotient of two of them. `value` is in the unit that it is written in, of a date the year. */
export function figureComputed(value: number, reading: Reading): boolean {
  const {counted, multiples} = figuresIn(reading)
  const times = [...multiples, ...counted.filter(factor => factor > 1)]
  return counted.some((one, at) => {
    const others = counted.filter((_, next) => next !== at)
    return (
      others.some(other => equal(one + other, value) || equal(one - other, value)) ||
      times.some(factor => factor !== one && (equal(one * factor, value) || equal(one / factor, value)))
    )
  })
}

/** Plain figures and years, and what “half” and “twice” multiply by; the number of a name is none. */
const figuresIn = remembered(({quantities, dates, tokens}: Reading) => ({
  counted: [
    ...quantities.flatMap(({low, high}) => (low !== undefined && low === high && low > 0 ? [low] : [])),
    ...dates.flatMap(({from}) => (/^\d{4}/.test(from) ? [Number(from.slice(0, 4))] : []))
  ],
  multiples: tokens.flatMap(({text}) => factors.get(text.toLowerCase()) ?? [])
}))

const factors: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['twice', 2],
  ['double', 2],
  ['third', 3],
  ['thrice', 3],
  ['triple', 3],
  ['quarter', 4],
  ['fourfold', 4]
])

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b)
}
