/** Two statements that fill one slot of one subject with one value: the same claim in whatever words. */
import {isContent} from '../../language/content-words.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import type {Phrase, Statement} from '../../model/statement.ts'

/** In words; undefined where they do not. A class or a maker is compared, a whole clause never. */
export function sameSlot(a: Statement, b: Statement): string | undefined {
  if (!sameRelation(a.relation, b.relation) || a.polarity !== b.polarity) return undefined
  if (!sameThing(a.subject, b.subject)) return undefined
  const value = a.objects.find(one => b.objects.some(other => sameThing(one, other)))
  return (
    value && `both say ${typed.has(a.relation) ? a.relation : b.relation} “${value.text}” of “${a.subject?.text ?? ''}”`
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
  return (typed.has(a) || typed.has(b)) && alike(stemOf(a.toLowerCase()), stemOf(b.toLowerCase()))
}

/** One term, or the same content words, plural and synonyms allowed. */
function sameThing(a: Phrase | undefined, b: Phrase | undefined): boolean {
  if (!a || !b) return false
  if (a.term !== undefined && b.term !== undefined) return a.term === b.term
  const one = stemsIn(a.text)
  const other = stemsIn(b.text)
  return one.length > 0 && one.length === other.length && one.every(stem => other.some(each => alike(stem, each)))
}

function stemsIn(text: string): readonly string[] {
  return tagSentence(text)
    .filter(isContent)
    .map(token => stemOf(token.text))
}

function alike(a: string, b: string): boolean {
  const relation = wordRelation(a, b)
  return relation === 'same' || relation === 'synonym'
}
