/** “It is not unusual for a first sail to tear”: what is said is said of the sail, and that it is so often. */
import type {Token} from '../model/statement.ts'

/** Token numbers: the subject, `end` exclusive, and its verb behind “to”. */
export interface UsualFrame {
  readonly subjectStart: number
  readonly subjectEnd: number
  readonly verb: number
}

/** Undefined where the clause opens otherwise, or says that it is seldom so. */
export function usualFrame(tokens: readonly Token[], start: number, end: number): UsualFrame | undefined {
  if (!/^it$/i.test(tokens[start]?.text ?? '') || !/^(?:is|was|['’]s)$/.test(tokens[start + 1]?.text ?? ''))
    return undefined
  const on = tokens.findIndex(({text}, at) => at > start + 1 && at < Math.min(end, start + 6) && text === 'for')
  if (
    on < 0 ||
    !often.test(
      tokens
        .slice(start + 2, on)
        .map(({text}) => text.toLowerCase())
        .join(' ')
    )
  )
    return undefined
  const to = tokens.findIndex(({text, tag}, at) => at > on + 1 && at < end && text === 'to' && tag === 'PART')
  const verb = tokens[to + 1]
  if (to < 0 || (verb?.tag !== 'VERB' && verb?.tag !== 'AUX')) return undefined
  return {subjectStart: on + 1, subjectEnd: to, verb: to + 1}
}

const often =
  /^(?:not (?:at all )?(?:un(?:usual|common)|rare)|(?:quite |very |fairly )?(?:common|usual|normal|typical))$/
