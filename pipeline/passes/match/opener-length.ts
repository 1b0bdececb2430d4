/** What stands before the subject of a clause: “In winter,”, “Given a key,”, “For oak,”. */
import type {Token} from '../../model/statement.ts'
import {isVerb} from './is-verb.ts'

const longest = 14

/** Tokens up to and with the comma that ends a preposition's or a participle's phrase, where a subject and a verb follow it; else 0. */
export function openerLength(tokens: readonly Token[]): number {
  const [first] = tokens
  if (!first || !(first.tag === 'ADP' || /^(?:given|using|\p{L}{3,}ing)$/iu.test(first.text))) return 0
  const comma = commaOutsideBrackets(tokens)
  const rest = tokens.slice(comma + 1)
  const verb = rest.findIndex(isVerb)
  const subject = rest.slice(0, Math.max(0, verb))
  const opens = /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(subject[0]?.tag ?? '')
  return comma > 0 &&
    opens &&
    !subject.some(({text}) => text === ',') &&
    !tokens.slice(1, comma).some(({tag}) => tag === 'AUX')
    ? comma + 1
    : 0
}

function commaOutsideBrackets(tokens: readonly Token[]): number {
  let depth = 0
  return tokens.slice(0, longest).findIndex(({text}) => {
    if (text === '(') depth++
    if (text === ')') depth--
    return text === ',' && depth === 0
  })
}
