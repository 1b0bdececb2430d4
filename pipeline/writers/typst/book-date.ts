/** The date of the book in words. */
import type {Book} from './book.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** Of ISO 8601, as precise as stated: `2025-03-12` gives “12 March 2025”, `2025-03` “March 2025”. */
export function bookDate(date: string): NonNullable<Book['date']> {
  const [year = 1, month, day] = date.split('-').map(Number)
  const words = [day, month === undefined ? undefined : months[month - 1], year].filter(part => part !== undefined)
  return {
    words: words.join(' '),
    ...(month !== undefined && day !== undefined && {day: [year, month, day] as const})
  }
}
