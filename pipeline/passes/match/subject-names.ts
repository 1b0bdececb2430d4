/** The names by which prose speaks of the subjects of a table: labels, brackets, aliases, and what sets one apart from its neighbours. */
import {type Named, namesOf} from '../../language/names-of.ts'
import type {NameAt} from '../../language/read-question.ts'
import type {Resolution} from '../../model/term.ts'
import type {Head} from './grid.ts'

interface Rows {
  readonly subjects: readonly (readonly Head[])[]
}

/** The ids are the places of the subjects in the table, as text. */
export function subjectNames({subjects}: Rows, resolution: Pick<Resolution, 'terms'>): NameAt {
  const names: readonly Named[] = subjects.map((heads, index) => {
    const term = resolution.terms.find(each => heads.some(head => head.term === each.id))
    const labels = heads.flatMap(head => variants(head.label))
    const own = apart(subjects, index)
    return {
      id: String(index),
      label: labels[0] ?? '',
      aliases: [...labels.slice(1), ...own, ...(term ? [term.label, ...term.aliases] : [])]
    }
  })
  const nameAt = namesOf(names)
  return (stems, at) => {
    const hit = nameAt(stems, at)
    return hit && {length: hit.length, id: hit.id.replace(/^term:/, '')}
  }
}

/** “Heat pump (HP)” is also “Heat pump” and “HP”. */
function variants(label: string): readonly string[] {
  const inside = /[([](.+?)[)\]]/u.exec(label)?.[1]
  const plain = label.replace(/\s*[([].*?[)\]]\s*/gu, ' ').trim()
  return [plain, label, ...(inside ? [inside] : []), plain.replace(/-/g, ' ')].filter(Boolean)
}

/** Of labels built alike (“wood-to-steam”, “gas-to-steam”) the one word that no other has. */
function apart(subjects: readonly (readonly Head[])[], index: number): readonly string[] {
  const own = [...new Set((subjects[index] ?? []).flatMap(head => head.stems))]
  const others = subjects.filter((_, at) => at !== index).map(heads => new Set(heads.flatMap(head => head.stems)))
  const shared = own.filter(stem => others.some(other => other.has(stem)))
  const only = own.filter(stem => !shared.includes(stem))
  const [word] = only
  return shared.length > 0 && only.length === 1 && word !== undefined && word.length >= 3 ? [word] : []
}

