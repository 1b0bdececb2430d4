/** The unit of a currency sign. */
import {type Unit, unitOf} from './units.ts'

export function unitSign(text: string | undefined): Unit | undefined {
  return text !== undefined && /^[$€£]$/.test(text) ? unitOf(text) : undefined
}
