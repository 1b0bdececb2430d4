/** What stems speak of: words, and of a name of a term the term alone. */
import type {NameAt} from '../../language/question.ts'
import {remembered} from '../../language/remembered.ts'

/** “Milk frother” is one thing and speaks neither of milk nor of frothers: the longest name counts, and its words do not. */
export function saidIn(stems: readonly string[], nameAt: NameAt): ReadonlySet<string> {
  return readerWith(nameAt)(stems)
}

/** Every passage is held against every point of an answer: each is read once. */
const readerWith = remembered((nameAt: NameAt) => remembered((stems: readonly string[]) => freshlySaid(stems, nameAt)))

function freshlySaid(stems: readonly string[], nameAt: NameAt): ReadonlySet<string> {
  const said = new Set<string>()
  for (let at = 0; at < stems.length; ) {
    const name = nameAt(stems, at)
    said.add(name?.id ?? stems[at] ?? '')
    at += name?.length ?? 1
  }
  return said
}
