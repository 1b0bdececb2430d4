/** Where a term may be marked in other people's texts without being asked for: its definition must say what the name means. */
import {formFinder} from '../../language/find-forms.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {generalCorpusSize, wordCount} from '../../language/word-count.ts'
import type {GlossaryTerm} from './glossary-schema.ts'
import type {WordCases} from './word-cases.ts'

/**
 * The old rules of defining: not in a circle (“zone: the zone it is in”), not by rank (“the default mode”), not cut off before it
 * says anything (“are a good fit if”). An everyday word is read in its everyday sense, so its definition must tell a class
 * (“a pod is a group of containers”), its name must be a noun, and within a longer name it is left alone. One that its
 * sources often write with a capital is a term only so: the capital tells it from the everyday word.
 */
export function markingOf(term: MarkedTerm, cases: WordCases): GlossaryTerm['marked'] {
  const {definition} = term
  if (definition?.role !== 'definition' || empty.test(definition.text)) return 'never'
  const named = namesIn(term)
  const {head, said, sign} = partsOf(definition.text, named)
  const name = isName(term)
  if ((named(head) && named(firstClause(said))) || tellsRank(said, name)) return 'never'
  if (sign === 'apposition' && isClause(said)) return 'never'
  if (sign === 'bracket' && !startsNoun(said)) return 'never'
  if (!isEveryday(term, name))
    return sign === 'gloss' && isAcronym(term.label) && !startsNoun(said) ? 'never' : 'anywhere'
  if (!tellsClass(head, said, sign, named) || !isNoun(term, definition.text)) return 'never'
  return isToldByCapital(term, cases) ? 'capital' : 'alone'
}

type MarkedTerm = Pick<GlossaryTerm, 'label' | 'forms' | 'kind' | 'definition'>

type Named = (text: string) => boolean

function namesIn({forms}: Pick<GlossaryTerm, 'forms'>): Named {
  const find = formFinder(forms.map(form => [form, true] as const))
  return text => find(text).length > 0
}

/** Cut off before it says anything, or of one example that has a name of its own. */
const empty =
  /(?:,\s\p{L}+ly|\b(?:if|to|as|by|because|when|than|typically|usually|generally))[.:…]*$|(?:\.{3}|…)$|\bnamed ["“'‘]/iu

type Sign = 'gloss' | 'apposition' | 'copula' | 'bracket' | undefined

interface Parts {
  /** What stands before the sign: the name, where the definition names it first. */
  readonly head: string
  readonly said: string
  readonly sign: Sign
}

/** In the order of trust: a name and its gloss, “Power, the rate …”, “prompt (an initial sequence)”, a clause. */
const signs = [
  ['gloss', /^(.{1,80}?)(?::|\s[–—-]{1,2})\s/u],
  ['apposition', /^(.{1,80}?),\s(?=(?:an?|the)\s)/u],
  ['bracket', /^([^()]{1,80}?)\s\((?=[^()]*\)?[.]?$)/u],
  ['copula', /^(.{1,160}?)\s(?:is|are|was|were|means?|refers? to)\s/u]
] as const

function partsOf(text: string, named: Named): Parts {
  for (const [sign, pattern] of signs) {
    const [whole, head] = pattern.exec(text) ?? []
    if (whole === undefined || head === undefined) continue
    if (sign !== 'copula' && !isHead(head, named)) continue
    return {head, said: text.slice(whole.length), sign}
  }
  return {head: text, said: '', sign: undefined}
}

/** The name with what may stand around it, such as an article or a short form in brackets: no sentence. */
function isHead(head: string, named: Named): boolean {
  return named(lastWords(head)) && !tagSentence(head).some(({tag}) => /^(?:AUX|PRON|SCONJ)$/.test(tag))
}

/** A name has no more words. */
function lastWords(head: string): string {
  return head
    .replace(/\s\([^()]*\)$/u, '')
    .split(/\s+/u)
    .slice(-5)
    .join(' ')
}

/** “the second one combines several”: no apposition, but the sentence that the name stood before. */
function isClause(said: string): boolean {
  const tokens = tagSentence(said)
  const verb = tokens.findIndex(({tag, text}) => /^(?:VERB|AUX)$/.test(tag) && !/(?:ing|ed)$/u.test(text))
  return verb > 0 && !tokens.slice(0, verb).some(({text}) => /^(?:that|which|who|whose|where|to|,)$/iu.test(text))
}

function firstClause(said: string): string {
  return /^.*?(?=[,;:.!?](?:\s|$)|\s[–—-]{1,2}\s|$)/su.exec(said)?.[0] ?? said
}

/** “the default mode”, “the youngest of them”: which one it is, not what it is. */
function tellsRank(said: string, name: boolean): boolean {
  const tokens = tagSentence(said).slice(0, 6)
  const at = tokens.findIndex(({tag}) => tag !== 'ADV')
  if (tokens[at]?.text.toLowerCase() !== 'the') return false
  return tokens
    .slice(at + 1, at + 3)
    .some(
      ({text, tag}) =>
        choices.has(text.toLowerCase()) ||
        (!name && (ranks.has(text.toLowerCase()) || (tag === 'ADJ' && /est$/u.test(text))))
    )
}

/** Of a name, the second kind may be what it is known for: “the first ship on wings”. */
const choices = new Set(['default', 'recommended', 'preferred'])
const ranks = new Set('only same first last next best most'.split(' '))

function isName({kind}: Pick<GlossaryTerm, 'kind'>): boolean {
  return kind !== undefined && kind !== 'concept'
}

/** One word in small letters that general English has, or that is at least no name. */
function isEveryday({label, forms}: Pick<GlossaryTerm, 'label' | 'forms'>, name: boolean): boolean {
  if (!/^\p{L}\p{Ll}+$/u.test(label)) return false
  return wordCount(label.toLowerCase()) > 0 || (!name && forms.some(form => /^\p{Ll}+$/u.test(form)))
}

function isAcronym(label: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(label)
}

function tellsClass(head: string, said: string, sign: Sign, named: Named): boolean {
  if (!named(head) || (sign === undefined && isFragment(head, named))) return true
  return sign === undefined ? /\b(?:called|known as|termed)\s/u.test(head) : startsNoun(said)
}

/** “An agent that runs on each node”, as it stands under a heading. */
function isFragment(text: string, named: Named): boolean {
  return /^An?\s/u.test(text) && !named(text.split(/\s+/u).slice(0, 4).join(' '))
}

/** “simply the weight of the drink”, “turning pages into one”: neither a verb nor a participle nor a preposition. */
function startsNoun(said: string): boolean {
  const tokens = tagSentence(said.charAt(0).toLowerCase() + said.slice(1)).slice(0, 6)
  const first = tokens.find(({tag}) => tag !== 'ADV')
  return (
    first !== undefined &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(first.tag) ||
      (/ing$/u.test(first.text) && !/^(?:in|ex)cluding$/u.test(first.text)))
  )
}

/** Words that are also adjectives or participles are nouns where the definition says “a secret” or “tokens”. */
function isNoun({label, forms}: Pick<GlossaryTerm, 'label' | 'forms'>, definition: string): boolean {
  const word = label.toLowerCase()
  const [token] = tagSentence(word)
  if (!/^AD[JV]$/u.test(token?.tag ?? '') && !/ed$/u.test(word)) return true
  const lower = definition.toLowerCase()
  return (
    [`a ${word} `, `an ${word} `].some(phrase => lower.includes(phrase)) ||
    forms.some(form => form.toLowerCase() === `${word}s` && lower.startsWith(`${word}s `))
  )
}

/** Share of capitals within sentences, and of very common words, that is of more than ten in a million words of English. */
const often = {capital: 0.3, common: 0.02} as const
const common = (10 * generalCorpusSize) / 1_000_000

function isToldByCapital({forms}: Pick<GlossaryTerm, 'forms'>, cases: WordCases): boolean {
  const words = [...new Set(forms.map(form => form.toLowerCase()))]
  const isCommon = words.reduce((sum, word) => sum + wordCount(word), 0) > common
  const seen = words.flatMap(word => cases.get(word) ?? [])
  const capital = seen.reduce((sum, counts) => sum + counts.capital, 0)
  const all = seen.reduce((sum, counts) => sum + counts.capital + counts.small, 0)
  return capital > 0 && capital >= all * (isCommon ? often.common : often.capital)
}
