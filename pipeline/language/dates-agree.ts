/** Whether two dates can be one. */
import type {ReadDate} from './read-dates.ts'

/** Dates agree as far as both are stated: “1999” and “11 August 1999”; a day without a year with the same day of a year. */
export function datesAgree(a: ReadDate, b: ReadDate): boolean {
  if (a.from.startsWith('---') || b.from.startsWith('---')) return a.from.slice(-2) === b.from.slice(-2)
  if (a.from.startsWith('-') || b.from.startsWith('-')) return shorter(dayOfYear(a.from), dayOfYear(b.from))
  if (a.relation === 'after' && b.relation === 'at') return a.from <= b.to
  if (b.relation === 'after' && a.relation === 'at') return b.from <= a.to
  if (a.relation === 'before' || a.relation === 'until') return b.from <= a.to || shorter(a.to, b.to)
  if (b.relation === 'before' || b.relation === 'until') return a.from <= b.to || shorter(a.to, b.to)
  return (
    a.from.slice(0, b.to.length) <= b.to.slice(0, a.from.length) &&
    b.from.slice(0, a.to.length) <= a.to.slice(0, b.from.length)
  )
}

/** Of “1999-08-11” and “--08-11” the “08-11”; empty where only a year is stated. */
function dayOfYear(date: string): string {
  return date.startsWith('--') ? date.slice(2) : date.slice(5)
}

function shorter(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
