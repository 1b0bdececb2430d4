/** The names by which prose speaks of the subjects of a table: labels, brackets, aliases, and what sets one apart from its neighbours. */
import {rememberedText} from '../../language/remembered-text.ts'
import {singular} from '../../language/singular.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Resolution} from '../../model/term.ts'
import type {Head} from './grid.ts'
import {isWideNoun} from './is-wide-noun.ts'

interface Rows {
  readonly subjects: readonly (readonly Head[])[]
}

/**
 * Id and length in tokens of the longest name that starts at a token; `id` is undefined where that name is no subject's.
 * A `part` names its subject only before a noun that other subjects' parts stand before too: “flat boats”, “round boats”.
 */
export type SubjectAt = (
  tokens: readonly {readonly text: string}[],
  at: number
) => {readonly id: string | undefined; readonly length: number; readonly part?: true} | undefined

/**
 * The ids are the places of the subjects in the table, as text. Words count as written, in the singular: a “steam
 * generator” is no “steam generation”. A longer name of another term hides a shorter one inside it: of the rows “Tea”
 * and “Cocoa”, “tea ceremony” names neither.
 */
export function subjectNames(
  {subjects}: Rows,
  {terms}: Pick<Resolution, 'terms'>,
  over: ReadonlySet<string>
): SubjectAt {
  const byFirst = new Map<string, Name[]>()
  const add = (name: string, id: string | undefined, part = false): void => {
    const words = wordsOf(name)
    const [first] = words
    if (first === undefined) return
    const list = byFirst.get(first) ?? []
    if (!list.some(entry => entry.words.join(' ') === words.join(' '))) byFirst.set(first, [...list, {words, id, part}])
  }
  subjects.forEach((heads, index) => {
    for (const name of namesOfRow(heads, terms)) add(name, String(index))
  })
  subjects.forEach((_, index) => {
    for (const name of apart(subjects, index)) add(name, String(index))
  })
  const known = new Map([...byFirst.values()].flat().map(({words, id}) => [words.join(' '), id]))
  const longer = terms.flatMap(({label, aliases}) => [label, ...aliases]).map(name => ({name, words: wordsOf(name)}))
  const shared = sharedEndings(longer, known)
  const parts = modifiers(subjects)
  for (const {name, words} of longer) {
    const end = words[words.length - 1] ?? ''
    if (words.length === 2 && parts.some(([part]) => part === words[0])) continue
    add(
      name,
      isWideNoun(end) || (shared.has(end) && over.has(end)) ? known.get(words.slice(0, -1).join(' ')) : undefined
    )
  }
  for (const [part, id] of parts) add(part, id, true)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const hit = byFirst
      .get(wordOf(tokens[at]))
      ?.find(({words}) => words.every((word, index) => wordOf(tokens[at + index]) === word))
    return hit && {id: hit.id, length: hit.words.length, ...(hit.part ? {part: true as const} : {})}
  }
}

interface Name {
  readonly words: readonly string[]
  readonly id: string | undefined
  readonly part: boolean
}

/** Of “flat boat” and “round boat”, subjects of one last word: flat and round. */
function modifiers(subjects: readonly (readonly Head[])[]): readonly (readonly [string, string])[] {
  const pairs = subjects.flatMap((heads, index) =>
    heads.flatMap(({label}) => {
      const [modifier, noun, more] = wordsOf(label)
      return modifier && noun && more === undefined ? [{modifier, noun, id: String(index)}] : []
    })
  )
  return pairs
    .filter(({noun, id}) => pairs.some(other => other.noun === noun && other.id !== id))
    .map(({modifier, id}) => [modifier, id] as const)
}

/** Last words of terms that are names of two subjects and a word more: of “oak board” and “ash board”, board. */
function sharedEndings(
  terms: readonly {readonly words: readonly string[]}[],
  known: ReadonlyMap<string, string | undefined>
): ReadonlySet<string> {
  const ids = new Map<string, Set<string>>()
  for (const {words} of terms) {
    const id = known.get(words.slice(0, -1).join(' '))
    const end = words[words.length - 1]
    if (id !== undefined && end !== undefined) ids.set(end, (ids.get(end) ?? new Set<string>()).add(id))
  }
  return new Set([...ids].filter(([, own]) => own.size >= 2).map(([end]) => end))
}

/** The names of all terms are read for every table. */
const wordsOf = rememberedText(
  (name): readonly string[] => tokenize(name).map(({text}) => singular(text.toLowerCase())),
  5000
)

function wordOf(token: {readonly text: string} | undefined): string {
  return token ? singularOf(token.text) : ''
}

/** Each word is looked up for every table. */
const singularOf = rememberedText(text => singular(text.toLowerCase()), 20_000)

function namesOfRow(heads: readonly Head[], terms: Resolution['terms']): readonly string[] {
  const term = terms.find(each => heads.some(head => head.term === each.id))
  return [...heads.flatMap(head => variants(head.label)), ...(term ? [term.label, ...term.aliases] : [])]
}

/** “Heat pump (HP)” is also “Heat pump” and “HP”; what is true of “portable tools” is told of portability. */
function variants(label: string): readonly string[] {
  const inside = /[([](.+?)[)\]]/u.exec(label)?.[1]
  const plain = label.replace(/\s*[([].*?[)\]]\s*/gu, ' ').trim()
  return [
    plain,
    label,
    ...(inside ? [inside] : []),
    plain.replace(/-/g, ' '),
    plain.replace(/ /g, '-'),
    ...qualityOf(plain)
  ].filter(Boolean)
}

/** The noun of the adjective before a noun as wide as “tool”. */
function qualityOf(label: string): readonly string[] {
  const [adjective = '', noun = '', more] = label.split(' ')
  if (more !== undefined || !isWideNoun(noun)) return []
  if (/(?:al|ic|ive)$/.test(adjective)) return [`${adjective.replace(/e$/, '')}ity`]
  return /[ai]ble$/.test(adjective) ? [adjective.replace(/ble$/, 'bility')] : []
}

/** Of labels that are one compound each (“wood-to-steam”, “gas-to-steam”) the one word that sets each apart. */
function apart(subjects: readonly (readonly Head[])[], index: number): readonly string[] {
  const own = compoundWords(subjects[index]?.[0]?.label ?? '')
  const others = subjects.flatMap(([head], at) => {
    const words = at === index ? [] : compoundWords(head?.label ?? '')
    return words.length > 0 ? [words] : []
  })
  const differing = own.flatMap((word, at) => (others.every(other => other[at] === word) ? [] : [at]))
  const [place = -1] = differing
  const name = own[place]
  return others.length > 0 &&
    differing.length === 1 &&
    name !== undefined &&
    name.length >= 3 &&
    others.every(other => other.length === own.length && other[place] !== name)
    ? [name]
    : []
}

function compoundWords(label: string): readonly string[] {
  return /^\S+-\S+$/u.test(label) ? wordsOf(label.replace(/-(?:to|in|on|and|or|by)-/giu, ' ').replace(/-/g, ' ')) : []
}
