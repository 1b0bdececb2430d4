/** “The grant covers a boat that is rented” against “a rented boat does not qualify for the grant”: what one takes in, the other keeps out. */
import {areAlike} from '../../../language/are-alike.ts'
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {isExceptive} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function coverageDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const one = takingIn(left)
  const other = one && takingIn(right)
  if (!one || !other || one.denied === other.denied || a.attributed || b.attributed) return undefined
  if (!isOneWhole(one, other) || !isOnePart(one, other) || isExceptive(left.lower + right.lower)) return undefined
  const apart = apartBy(pair, true)
  const text = one.part.map(word => word.text).join(' ')
  if (apart) return {relation: 'unrelated', reason: `one takes in “${text}”, the other does not, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: a.hedged || b.hedged || a.conditional || b.conditional ? 'soft' : 'hard',
    reason: `One source takes in “${text}”, the other keeps it out.`
  }
}

interface Taking {
  /** Nouns of what takes in or keeps out. */
  readonly whole: readonly Word[]
  /** What it takes in: all its words. */
  readonly part: readonly Word[]
  readonly denied: boolean
}

/** Once a reading: few hold such a form. */
const takingIn = remembered((reading: Reading): Taking | undefined => {
  const {tokens, clauses, lower} = reading
  if (!forms.test(lower)) return undefined
  const clause = clauses.find(({head}) => head !== undefined && verbs.test(tokens[head]?.text ?? ''))
  const head = clause?.head
  if (!clause || head === undefined) return undefined
  const verb = tokens[head]?.text.toLowerCase() ?? ''
  const behind = /^(?:not|never|n['’]t)$/i.test(tokens[head + 1]?.text ?? '') ? head + 2 : head + 1
  const [next = '', passive = ''] = [tokens[behind]?.text.toLowerCase(), tokens[head - 1]?.text.toLowerCase()]
  const turned = converse.test(`${verb} ${next}`)
  if (!turned && (/^(?:is|are|was|were|be|been|not)$/.test(passive) || (/^(?:appl|exten)/.test(verb) && next !== 'to')))
    return undefined
  const negated = tokens.slice(clause.subjectEnd, behind).some(({text}) => /^(?:not|never|cannot|n['’]t)$/i.test(text))
  const subject = reading.words.filter(({role, at}) => role === 'subject' && (at < head || !turned))
  const object = wordsAfter(reading, turned ? behind : head)
  return {
    whole: (turned ? object : subject).filter(isNoun),
    part: turned ? subject : object,
    denied: negated !== /^(?:excluded?|excludes|barred)$/.test(verb)
  }
})

const forms =
  /\b(?:covers?|covered|includes?|included|appl(?:y|ies)|extends?|accepts?|excludes?|qualif(?:y|ies)|eligible|excluded)\b/
const verbs =
  /^(?:covers?|covered|includes?|included|appl(?:y|ies)|extends?|accepts?|excludes?|excluded|qualif(?:y|ies)|is|are)$/i
const converse = /^(?:qualif(?:y|ies) for|covered by|included in|excluded from|(?:is|are) eligible)$/

/** Up to the next sign. */
function wordsAfter({tokens, words}: Reading, from: number): readonly Word[] {
  const stop = tokens.findIndex(({text}, at) => at > from && /^[,;:.—(]$/.test(text))
  return words.filter(({at, role}) => role !== 'context' && role !== 'subject' && at > from && (stop < 0 || at < stop))
}

function isNoun({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

/** Each noun of the side that has fewer is known to the other. */
function isOneWhole({whole: ones}: Taking, {whole: others}: Taking): boolean {
  const [few, many] = ones.length < others.length ? [ones, others] : [others, ones]
  return few.length > 0 && few.every(word => many.some(against => meets(word, against)))
}

/** The noun that it is, and a word that tells which. */
function isOnePart({part: ones}: Taking, {part: others}: Taking): boolean {
  const [one, other] = [ones.find(isNoun), others.find(isNoun)]
  if (!one || !other || !meets(one, other)) return false
  const shared = ones.filter(word => others.some(against => meets(word, against))).length
  return shared >= 2 || (ones.length === 1 && others.length === 1)
}

function meets(a: Word, b: Word): boolean {
  return areAlike(a.stem, b.stem)
}
