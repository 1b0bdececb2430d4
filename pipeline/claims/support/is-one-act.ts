/** Whether two acts are one: one verb and one object, of which one side may say more. */
import {stemOf} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import {type Act, anyVerb} from './acts-in.ts'

export function isOneAct(one: Act, other: Act): boolean {
  return (
    isSameVerb(one, other) &&
    alike(one.object, other.object) &&
    (one.modifiers.every(stem => other.modifiers.includes(stem)) ||
      other.modifiers.every(stem => one.modifiers.includes(stem)))
  )
}

/** Of an act whose verb is not told, all that is known is the object: it must be told of nothing narrower. */
function isSameVerb(one: Act, other: Act): boolean {
  if (one.verb === anyVerb || other.verb === anyVerb)
    return one.verb !== other.verb && one.modifiers.length === 0 && other.modifiers.length === 0
  return alike(one.verb, other.verb) || (making.has(one.verb) && making.has(other.verb))
}

/** What a thing puts out, it makes: said of a thing’s work, and not of the word alone. */
const making: ReadonlySet<string> = new Set(
  ['output', 'generate', 'produce', 'yield', 'create', 'write', 'compose'].map(stemOf)
)

function alike(a: string, b: string): boolean {
  const relation = wordRelation(a, b)
  return relation === 'same' || relation === 'synonym'
}
