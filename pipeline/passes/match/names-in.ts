/** Which subjects of a table a stretch of tokens names. */
import type {Token} from '../../model/statement.ts'
import type {SubjectAt} from './subject-names.ts'

/** Ids of the names in a stretch of tokens. */
export function namesIn(tokens: readonly Token[], subjectAt: SubjectAt): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const name = subjectAt(tokens, at)
    if (name?.id !== undefined && !name.part) ids.add(name.id)
    at += name?.length ?? 1
  }
  return ids
}
