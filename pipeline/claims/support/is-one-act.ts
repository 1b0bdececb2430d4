/** Whether two acts are one: one verb and one object, of which one side may say more. */
import {areAlike} from '../../language/are-alike.ts'
import {type Act, anyVerb} from './acts-in.ts'
import {isSameVerb} from './is-same-verb.ts'

export function isOneAct(one: Act, other: Act): boolean {
  return (
    isSameWork(one, other) &&
    areAlike(one.object, other.object) &&
    (one.modifiers.every(stem => other.modifiers.includes(stem)) ||
      other.modifiers.every(stem => one.modifiers.includes(stem)))
  )
}

/** Of an act whose verb is not told, all that is known is the object: it must be told of nothing narrower. */
function isSameWork(one: Act, other: Act): boolean {
  if (one.verb === anyVerb || other.verb === anyVerb)
    return one.verb !== other.verb && one.modifiers.length === 0 && other.modifiers.length === 0
  return isSameVerb(one.verb, other.verb)
}
