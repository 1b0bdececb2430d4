/** Dates as front matter writes them, to ISO 8601 as precise as stated. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `2026-05-13T08:00:00Z`, `2026/5/13`, `13 May 2026`, `May 13, 2026`, `May 2026`, `2026`; `undefined` for anything else, `03/04/2026` included. */
export function isoDate(written: string): string | undefined {
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/.exec(written.trim())
  if (numbers) return dateOf(numbers[1], numbers[2], numbers[3])
  const words = written.replace(/,/g, ' ').trim().split(/\s+/)
  const name = words.findIndex(word => monthOf(word) > 0)
  const month = monthOf(words[name] ?? '')
  const year = words.find(word => /^\d{4}$/.test(word))
  const day = words.find(word => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
  if (month === 0 || year === undefined || words.length !== (day === undefined ? 2 : 3)) return undefined
  return dateOf(year, String(month), day?.replace(/\D+$/, ''))
}

function monthOf(word: string): number {
  return /^[A-Za-z]{3,9}\.?$/.test(word) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const start = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return start
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${start}-${day.padStart(2, '0')}`
}
