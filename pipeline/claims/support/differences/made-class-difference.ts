/** “Boats that break ice are not tugs” against “tugs can break ice”: those that do a thing are kept out of a class, and the class does it. */
import {isContent} from '../../../language/content-words.ts'
import {stemOf, tagSentence} from '../../../language/tag-sentence.ts'
import type {Statement, Token} from '../../../model/statement.ts'
import {actsOf} from '../acts-of.ts'
import {headPhrase} from '../head-phrase.ts'
import {isOneAct} from '../is-one-act.ts'
import {keptOut} from '../kept-out.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function madeClassDifference({a, b}: StatementPair): Difference | undefined {
  const turned = keptOut(a) === undefined
  const [denying, telling] = turned ? [b, a] : [a, b]
  const denied = keptOut(denying)
  const about = denied && !keptOut(telling) ? classIn(telling, denied.stems) : undefined
  if (!denied || about === undefined) return undefined
  const act = denied.acts.find(one => actsOf(telling).some(other => isOneAct(one, other)))
  if (!act) return undefined
  return {
    relation: 'conflict',
    kind: 'classification',
    strength: denying.hedged || telling.hedged || (denying.generality ?? 6) < 6 ? 'soft' : 'hard',
    reason: `One source keeps out of “${denied.text}” what does so, the other says it of “${about}”.`
  }
}

/** What it calls its subject, if that is the class itself or a kind of it: “harbour tugs with a crane” are tugs. */
function classIn({subject}: Statement, stems: readonly string[]): string | undefined {
  const tokens = tagSentence(subject?.text ?? '')
  const head = headPhrase(tokens, 0, tokens.length)
  const words = head ? tokens.slice(head.start, head.end) : []
  const own = stemsOf(words).slice(-stems.length)
  const meets = stems.length > 0 && own.length === stems.length && own.every((stem, at) => stem === stems[at])
  return meets ? words.map(({text}) => text).join(' ') : undefined
}

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isContent).map(({text}) => stemOf(text))
}
