/** The figures that a value of a table states, dates among them. */
import {quantityRange} from '../../language/quantity-range.ts'
import {readDates} from '../../language/read-dates.ts'
import {readQuantities} from '../../language/read-quantities.ts'
import {tagSentence} from '../../language/tag-sentence.ts'

export interface Figure {
  readonly low: number
  readonly high: number
  /** What it measures: a dimension, the noun that is counted, `date`, or nothing for a bare number. */
  readonly dimension: string
}

/** In the order of the text; bounds in the base unit of the dimension, those of a date in years. */
export function figuresIn(text: string): readonly Figure[] {
  const tokens = tagSentence(text)
  const dates = readDates(tokens).map(({start, from, to}) => ({
    start,
    low: Number(from.slice(0, 4)),
    high: Number(to.slice(0, 4)),
    dimension: 'date'
  }))
  const quantities = readQuantities(tokens).map(quantity => ({
    start: quantity.start,
    ...quantityRange(quantity),
    dimension: quantity.dimension ?? quantity.unit ?? ''
  }))
  return [...dates, ...quantities].sort((a, b) => a.start - b.start)
}
