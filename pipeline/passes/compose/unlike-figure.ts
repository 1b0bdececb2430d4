/** Whether a question asks for a measure of which a passage gives none: “two hands” is no length. */
import type {Question} from '../../language/question.ts'
import {unitOf} from '../../language/units.ts'

/** Where a length is asked for, a passage without any figure of one tells none; false for what is not measured so. */
export function unlikeFigure({frame, intent}: Question, text: string): boolean {
  const dimensions = intent === 'frequency' ? undefined : measured.get(frame?.aim ?? '')
  if (dimensions === undefined) return false
  const figures = [
    ...text.matchAll(
      /(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|hundred)\b)[\d.,]*[ -]?(?:an? )?([\p{L}°]+)/giu
    )
  ]
  return !figures.some(([, name = '']) => dimensions.includes(unitOf(name)?.dimension ?? ''))
}

const measured: ReadonlyMap<string, readonly string[]> = new Map([
  ['length', ['length', 'time']],
  ['width', ['length']],
  ['height', ['length']],
  ['depth', ['length']],
  ['thickness', ['length']],
  ['distance', ['length']],
  ['weight', ['mass']],
  ['temperature', ['temperature']],
  ['speed', ['speed']]
])
