/** Finds the names of concepts in running text: the longest match, capitals minded where a name is also an everyday word. */
import {partsOf} from '../../language/name-key.ts'
import {wordCount} from '../../language/word-count.ts'
import type {Token} from '../../model/statement.ts'

export interface IndexedName {
  readonly words: readonly string[]
  readonly concept: number
  /** Only as a capitalised name. */
  readonly capital: boolean
  /** Only in these sources; everywhere if absent. */
  readonly sources?: ReadonlySet<string>
}

/** Token numbers, `end` exclusive. */
export interface Found {
  readonly concept: number
  readonly start: number
  readonly end: number
}

export type FindNames = (tokens: readonly Token[], source: string) => readonly Found[]

export function nameIndex(names: readonly IndexedName[]): FindNames {
  const byFirst = new Map<string, IndexedName[]>()
  for (const name of names) {
    const [first] = name.words
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(name)
    else byFirst.set(first, [name])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || a.concept - b.concept)
  const parts = new Map<string, readonly string[]>()
  const partsFor = (text: string): readonly string[] => {
    const known = parts.get(text)
    if (known) return known
    const made = partsOf(text)
    parts.set(text, made)
    return made
  }
  return (tokens, source) => {
    const words: string[] = []
    const owners: number[] = []
    tokens.forEach((token, index) => {
      // a sign that is no word still parts two words
      const own = /[\p{L}\p{N}]/u.test(token.text) ? partsFor(token.text) : /^['’]s$/.test(token.text) ? [] : ['\u0000']
      for (const part of own) {
        words.push(part)
        owners.push(index)
      }
    })
    const found: Found[] = []
    for (let at = 0; at < words.length; ) {
      const hit = byFirst.get(words[at] ?? '')?.find(name => fits(name, words, owners, at, tokens, source))
      const [start, end] = hit ? [owners[at], owners[at + hit.words.length - 1]] : []
      if (hit && start !== undefined && end !== undefined) found.push({concept: hit.concept, start, end: end + 1})
      at += hit ? hit.words.length : 1
    }
    return found
  }
}

function fits(
  name: IndexedName,
  words: readonly string[],
  owners: readonly number[],
  at: number,
  tokens: readonly Token[],
  source: string
): boolean {
  if (name.sources && !name.sources.has(source)) return false
  for (let index = 1; index < name.words.length; index++) if (words[at + index] !== name.words[index]) return false
  if (!name.capital) return true
  const token = tokens[owners[at] ?? 0]
  return token !== undefined && (/^\p{Lu}/u.test(token.text) || /.\p{Lu}/u.test(token.text))
}

/** Whether a name is told from an everyday word by its capital alone. */
export function needsCapital(words: readonly string[], forms: readonly string[]): boolean {
  const only = words.length === 1 ? words[0] : undefined
  return only !== undefined && forms.length > 0 && forms.every(form => /^\p{Lu}/u.test(form)) && wordCount(only) > 0
}
