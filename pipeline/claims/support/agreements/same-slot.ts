/** Two statements that fill one slot of one subject with one value: the same claim in whatever words. */
import {areAlike} from '../../../language/are-alike.ts'
import {isContent} from '../../../language/content-words.ts'
import {kindOfThing} from '../../../language/kind-of-thing.ts'
import {stemOf, tagSentence} from '../../../language/tag-sentence.ts'
import type {Phrase, Statement} from '../../../model/statement.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not. A class or a maker is compared, a whole clause never. */
export function sameSlot({a, b}: Pick<StatementPair, 'a' | 'b'>): Agreement | undefined {
  if (!sameRelation(a.relation, b.relation) || a.polarity !== b.polarity) return undefined
  if (!sameThing(a.subject, b.subject) && !isOneOf(a.subject, b.subject) && !isOneOf(b.subject, a.subject))
    return undefined
  const value = a.objects.find(one =>
    b.objects.some(
      other => sameThing(one, other) || (a.relation === 'is-a' && (sameKind(one, other) || takesIn(one, a, other, b)))
    )
  )
  return (
    value && {
      reason: `both say ${typed.has(a.relation) ? a.relation : b.relation} “${value.text}” of “${a.subject?.text ?? ''}”`,
      score: 0.8
    }
  )
}

const typed: ReadonlySet<string> = new Set([
  'is-a',
  'maker',
  'place',
  'material',
  'basis',
  'language',
  'source',
  'namesake',
  'owner'
])

/** A column “Developer” asks for the maker. */
function sameRelation(a: string, b: string): boolean {
  if (a === b) return typed.has(a)
  return (typed.has(a) || typed.has(b)) && areAlike(stemOf(a.toLowerCase()), stemOf(b.toLowerCase()))
}

/** One term, or the same content words, plural and synonyms allowed. */
function sameThing(a: Phrase | undefined, b: Phrase | undefined): boolean {
  if (!a || !b) return false
  if (a.term !== undefined && b.term !== undefined) return a.term === b.term
  const one = stemsIn(a.text)
  const other = stemsIn(b.text)
  return one.length > 0 && one.length === other.length && one.every(stem => other.some(each => areAlike(stem, each)))
}

/** “Milk frother systems” and “milk frothers”, each an entry of its own. */
function sameKind({term: one}: Phrase, {term: other}: Phrase): boolean {
  return one !== undefined && other !== undefined && areAlike(`#${one}`, `#${other}`)
}

/** What “the Otter, the Wren and the Tern” are, the Wren is. */
function isOneOf(one: Phrase | undefined, several: Phrase | undefined): boolean {
  if (!one || !several || !/,|\band\b/.test(several.text)) return false
  const items = several.text.split(/,|\band\b/).map(item => stemsIn(item).join(' '))
  return items.length > 1 && items.includes(stemsIn(one.text).join(' '))
}

/** A “steel crane” is a crane, and a “steam engine product” a product of the steam engine: the one class tells the other. */
function takesIn(one: Phrase, a: Statement, other: Phrase, b: Statement): boolean {
  const known = [...namesOf(one, a), ...namesOf(other, b)]
  const [less, more] = [keysIn(one, a, known), keysIn(other, b, known)].sort((x, y) => x.length - y.length)
  if (
    !less ||
    !more ||
    less.length === 0 ||
    isNumbered(one.text) ||
    isNumbered(other.text) ||
    !less.every(key => more.includes(key))
  )
    return false
  const head = more[more.length - 1] ?? ''
  return less.includes(head) || kindOfThing(head) !== undefined
}

/** “The ninth planet” is one of several. */
function isNumbered(text: string): boolean {
  return tagSentence(text).some(
    ({tag, text: word}) => tag === 'NUM' || /^(?:first|second|third|\p{L}+th)$/iu.test(word)
  )
}

type Name = NonNullable<Statement['names']>[number]

function namesOf({text, term}: Phrase, {names = []}: Statement): readonly Name[] {
  return term === undefined ? names : [{text, term}, ...names]
}

/** Stems of a phrase in order; the name of a term is one key, also where “a product built on NAME” tells it behind the noun. */
function keysIn({text, term}: Phrase, {text: said}: Statement, known: readonly Name[]): readonly string[] {
  if (term !== undefined) return [`#${term}`]
  const [lower, basis] = [text.toLowerCase(), basisIn(said.slice(said.indexOf(text) + text.length))]
  const name =
    known.find(each => lower.includes(each.text.toLowerCase())) ??
    known.find(each => basis?.startsWith(each.text.toLowerCase()))
  return name ? [...stemsIn(lower.replace(name.text.toLowerCase(), ' ')), `#${name.term}`] : stemsIn(text)
}

/** What follows “built on top of”, in lower case. */
function basisIn(rest: string): string | undefined {
  return /^ (?:that is |which is )?(?:built|based|founded) (?:up)?on (?:top of )?(?:the )?(.*)/s
    .exec(rest)?.[1]
    ?.toLowerCase()
}

function stemsIn(text: string): readonly string[] {
  return tagSentence(text)
    .filter(token => isContent(token) && !pointing.test(token.text))
    .map(token => stemOf(token.text))
}

/** “One specific product” is a product. */
const pointing = /^(?:specific|particular|single|individual|certain)$/i
