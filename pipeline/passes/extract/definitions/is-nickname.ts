/** Whether a noun praises in place of a class: “a superstar of the kitchen”, “the kings of coastal trade”; not “a ruler”, “the king of Norway”. */
import type {Token} from '../../../model/statement.ts'

export function isNickname(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]?.text.toLowerCase() ?? ''
  if (praise.test(word)) return true
  const of =
    tokens[head + 1]?.text === 'of' ? tokens.slice(head + 2, head + 4).find(({tag}) => tag !== 'DET') : undefined
  return /^(?:kings?|queens?|stars?|heroe?s?|champions?|masters?)$/.test(word) && /^\p{Ll}/u.test(of?.text ?? '')
}

const praise =
  /^(?:superstars?|rockstars?|workhorses?|powerhouses?|darlings?|heavyweights?|game-?changers?|showstoppers?|lifeblood|backbone)$/
