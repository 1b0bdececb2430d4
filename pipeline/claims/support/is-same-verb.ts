/** Whether two verbs, told of the work of a thing, are one: said of what it does, and not of the words alone. */
import {stemOf} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'

/** Stems, of verbs or of nouns of action: “classification” is what “classifies” tells. */
export function isSameVerb(one: string, other: string): boolean {
  return (
    /^(?:same|synonym|family)$/.test(wordRelation(one, other) ?? '') ||
    works.some(work => work.has(one) && work.has(other))
  )
}

/** What a thing puts out, it makes; what it puts into kinds, it sorts. */
const works: readonly ReadonlySet<string>[] = [
  'output generate produce yield create write compose',
  'classify classification categorize categorise categorization categorisation sort label tag'
].map(words => new Set(words.split(' ').map(stemOf)))
