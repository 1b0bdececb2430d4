/** Whether a word or sign leads on to what spells out the words before it: “tasks like …”, “one job: …”. */
import type {Token} from '../../model/statement.ts'

export function leadsOn(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return (
    /^(?:like|including|namely|[:—–])$/i.test(text) ||
    (/^as$/i.test(text) && /^such$/i.test(tokens[at - 1]?.text ?? ''))
  )
}
