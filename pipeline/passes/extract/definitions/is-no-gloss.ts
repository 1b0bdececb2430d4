/** Whether what follows a copula says something of the subject other than what it is. */
import type {Token} from '../../../model/statement.ts'

/** “is not …”, a headline's “Is Its …”, “is exactly like …”, “is still running …”. */
export function isNoGloss(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  const next = first?.tag === 'ADV' ? second : first
  if (/^(?:An?|The|Its|Their|Our|Your)$/.test(first?.text ?? '')) return true
  if (/^(?:not|n['’]t|never|no|nothing|about|as|worth)$/i.test(first?.text ?? '') || /^like$/i.test(next?.text ?? ''))
    return true
  if (leansOn(tokens, at) || isProgressive(tokens, at)) return true
  return /^(?:still|currently|now|already)$/i.test(first?.text ?? '') && /ing$/.test(second?.text ?? '')
}

/** “Tides are wearing this quay away” tells what goes on, “dragonets are perching fish” what they are. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:are|were)$/i.test(tokens[at - 1]?.text ?? '') || !/ing$/.test(tokens[at]?.text ?? '')) return false
  return /^(?:DET|PRON|ADP|PART)$/.test(tokens[at + 1]?.tag ?? '')
}

/** “only one example of it”: of what, another sentence tells. */
function leansOn(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(({text}, index) => index > at && index < at + 6 && text === 'of')
  const end = tokens[of + 2]
  return of > 0 && /^(?:it|them|these|those|this)$/.test(tokens[of + 1]?.text ?? '') && (!end || end.tag === 'PUNCT')
}
