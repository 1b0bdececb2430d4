/** The unit that stands behind a number: “kilometres per hour”, “°C”, “square metres”. */
import type {Token} from '../model/statement.ts'
import {type Unit, unitNamed, unitOf} from './units.ts'

export interface Named {
  readonly unit: Unit
  readonly end: number
}

/** One unit, “per second” and “a second” included: “kilometres per hour”, “°C”. */
export function unitAfter(tokens: readonly Token[], from: number): Named | undefined {
  const text = tokens[from]?.text ?? ''
  if (text === '°') {
    const letter = tokens[from + 1]?.text ?? ''
    const whole = unitOf(`°${letter}`)
    return whole ? {unit: whole, end: from + 2} : withUnit(unitOf('°'), from + 1)
  }
  if (/^per$/i.test(text) && /^cent$/i.test(tokens[from + 1]?.text ?? '')) return withUnit(unitOf('%'), from + 2)
  const powered = /^(?:square|cubic)$/i.test(text)
    ? poweredUnit(text.toLowerCase(), tokens[from + 1]?.text ?? '')
    : undefined
  if (powered) return {unit: powered, end: from + 2}
  const scale = /^degrees?$/i.test(text)
    ? /^(?:celsius|fahrenheit)$/i.exec(tokens[from + 1]?.text ?? '')?.[0]
    : undefined
  if (scale !== undefined) return withUnit(unitOf(scale), from + 2)
  const slashed = tokens[from + 1]?.text === '/' ? unitOf(`${text}/${tokens[from + 2]?.text ?? ''}`) : undefined
  if (slashed) return {unit: slashed, end: from + 3}
  const first = unitOf(text)
  if (!first) return undefined
  const per = /^(?:per|an?)$/i.test(tokens[from + 1]?.text ?? '') ? unitOf(tokens[from + 2]?.text ?? '') : undefined
  if (!per) return {unit: first, end: from + 1}
  const composed = composedUnit(first, per)
  return composed ? {unit: composed, end: from + 3} : {unit: first, end: from + 1}
}

/** “Square metres”, “cubic centimetres”. */
function poweredUnit(power: string, name: string): Unit | undefined {
  const unit = unitOf(name)
  if (unit?.dimension !== 'length') return undefined
  return (
    unitNamed(`${power}-${unit.name}`) ??
    (power === 'square'
      ? {name: `square-${unit.name}`, dimension: 'area', factor: unit.factor ** 2}
      : {name: `cubic-${unit.name}`, dimension: 'volume', factor: 1000 * unit.factor ** 3})
  )
}

function composedUnit(first: Unit, per: Unit): Unit | undefined {
  if (per.dimension !== 'time') return undefined
  if (first.dimension === 'length')
    return {name: `${first.name}-per-${per.name}`, dimension: 'speed', factor: first.factor / per.factor}
  if (first.dimension === 'bits')
    return {name: `${first.name}-per-${per.name}`, dimension: 'rate', factor: first.factor / per.factor}
  return undefined
}

function withUnit(unit: Unit | undefined, end: number): Named | undefined {
  return unit && {unit, end}
}
