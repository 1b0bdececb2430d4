/** Whether words tell somebody to do something: “hoist the sail”, “make it fast”, “press the seam”, “Name your port first”. */
import type {Token} from '../model/statement.ts'
import {verbShare} from './verb-share.ts'

export function isOrder([first, second]: readonly Token[]): boolean {
  if (!first || !second || !/^\p{L}\p{Ll}*$/u.test(first.text) || /(?:[^s]s|ed|ing|en)$/.test(first.text)) return false
  const verb = first.tag === 'VERB' || (/^(?:NOUN|PROPN)$/.test(first.tag) && verbShare(first.text.toLowerCase()) > 0)
  return verb && (second.tag === 'DET' || second.tag === 'PRON')
}
