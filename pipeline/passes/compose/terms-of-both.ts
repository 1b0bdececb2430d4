/** The terms that both sides of a disagreement name: two of them tell what it is about. */
import type {NameAt} from '../../language/question.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Conflict} from '../../model/claim.ts'
import type {PlainText} from '../../model/passage.ts'
import {saidIn} from './said-in.ts'

/** Keys as a question's content has them; of one term nothing can be told, as the other side may name the second in words of its own. */
export function termsOfBoth(
  {sides}: Conflict,
  {nameAt, plain}: {readonly nameAt: NameAt; readonly plain: PlainText}
): readonly string[] {
  const [first = new Set<string>(), ...others] = sides.map(({wording}) => saidIn(stemsOf(plain(wording)), nameAt))
  const shared = [...first].filter(key => key.startsWith('term:') && others.every(other => other.has(key)))
  return shared.length < 2 ? [] : shared
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(word => (/[\p{L}\p{N}]/u.test(word.text) ? [stemOf(word.text)] : []))
}
