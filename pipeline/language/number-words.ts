/** Numbers written as words: `three`, `two hundred`, `dozens of`, `half a`. */

const units: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens: readonly string[] = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9]
])

/** `hundreds of`: at least two of them, and nobody counted. */
export const vagueCounts: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12]
])

const single: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, value) => [word, 10 * value] as const).filter(([word]) => word !== '_'),
  ['dozen', 12] as const
])

/** `twelve`, `twenty-five`; undefined for any other word. */
export function numberWord(word: string): number | undefined {
  const lower = word.toLowerCase()
  const plain = single.get(lower)
  if (plain !== undefined) return plain
  const [ten, unit] = lower.split('-')
  const high = ten === undefined ? undefined : single.get(ten)
  const low = unit === undefined ? undefined : single.get(unit)
  return high !== undefined && low !== undefined && high >= 20 && high % 10 === 0 && low < 10 ? high + low : undefined
}

/** `12,500`, `0.5`; undefined for anything with letters in it. */
export function numeral(text: string): number | undefined {
  if (!/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(text)) return undefined
  return Number(text.replaceAll(',', ''))
}
