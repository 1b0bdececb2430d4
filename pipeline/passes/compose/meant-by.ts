/** Whether a passage of another source speaks of the very thing that a question asks about, not only of a word with the same stem. */
import {nameKey} from '../../language/name-key.ts'
import type {Question} from '../../language/question.ts'
import {singular} from '../../language/singular.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {meet} from '../../model/meet.ts'
import type {Resolution, Term} from '../../model/term.ts'
import type {AnswerUnit} from './answer-units.ts'

export type MeantBy = (question: Question) => (unit: AnswerUnit) => boolean

/**
 * “Weaving” and “weave” are two terms of one stem, an “activator” is nothing “active”, and what a thing is, only its definitions tell.
 * A question of everyday words only (“What happens if I lose it?”) is nothing that words can be found by.
 */
export function meantBy({terms, mentions}: Resolution): MeantBy {
  const byKey = new Map(
    terms.flatMap(term => [term.label, ...term.aliases].map(name => [nameKey(name), term] as const))
  )
  const doubled = doubledStems(terms)
  const speaksOf = ({source, sentences}: AnswerUnit, {id}: Term): boolean =>
    sentences.some(sentence => mentions.get(source)?.[sentence]?.includes(id))
  return question => {
    if (question.content.every(key => !key.startsWith('term:') && stemRarity(key) < everyday)) return () => false
    const tests = question.words.flatMap(({stem, text}): ((unit: AnswerUnit) => boolean)[] => {
      const term = byKey.get(nameKey(text))
      if (term && doubled.has(stemsOf(text))) return [unit => speaksOf(unit, term)]
      const word = singular(text.toLowerCase())
      return agent.test(word) && !(term && stem === `term:${term.id}`)
        ? [unit => unit.text.toLowerCase().includes(word)]
        : []
    })
    const [only, second] = question.words
    const defined = question.intent === 'definition' && only && !second ? byKey.get(nameKey(only.text)) : undefined
    return unit => tests.every(test => test(unit)) && (!defined || defines(defined, unit))
  }
}

/** Below it a stem says nothing of a topic. */
const everyday = 0.4
/** Who or what does a thing, or can be done: no form of the verb. */
const agent = /.{3}(?:[ai]tor|[ts]er|able|ible)$/

function defines({definitions}: Term, {cut}: AnswerUnit): boolean {
  const told = definitions.filter(({role}) => role !== 'mention')
  return told.length === 0 || told.some(({candidate}) => candidate.cut.some(span => cut.some(own => meet(own, span))))
}

/** Stems that name two terms. */
function doubledStems(terms: readonly Term[]): ReadonlySet<string> {
  const owners = new Map<string, string>()
  const doubled = new Set<string>()
  for (const {id, label, aliases} of terms) {
    for (const name of [label, ...aliases]) {
      const stems = stemsOf(name)
      const owner = owners.get(stems)
      if (owner !== undefined && owner !== id) doubled.add(stems)
      owners.set(stems, id)
    }
  }
  return doubled
}

function stemsOf(name: string): string {
  return tokenize(name)
    .map(word => stemOf(word.text))
    .join(' ')
}
