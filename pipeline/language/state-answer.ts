/** A bare answer with its question as one statement: “Is every ferry a ship?” “Not necessarily.” says “Not every ferry is a ship”. */
import type {Token} from '../model/statement.ts'
import {tagSentence} from './tag-sentence.ts'
import {verbShare} from './verb-share.ts'

/** Undefined where the answer says more than yes or no, or where the question is none of yes or no. */
export function stateAnswer(question: string, answer: string): string | undefined {
  const reply = replyOf(answer)
  if (!reply) return undefined
  const asked = question
    .replace(/\s+/g, ' ')
    .replace(/^(?:Q\s*[:.]|Q?\d+\s*[.:)])\s*/u, '')
    .replace(/\s*\([^)]*\)\s*(?=\?)/u, '')
    .replace(/\b(?:really|actually|ever|any|even|just) /g, '')
    .replace(/\s*\?.*$/u, '')
  const tokens = tagSentence(asked)
  const [first] = tokens
  if (!first || !auxiliary.test(first.text)) return undefined
  const end = /^(?:is|are|was|were)$/i.test(first.text) ? nominalEnd(tokens) : verbalStart(tokens)
  const rest = tokens[end]
  if (end < 2 || !rest || / or /.test(asked.slice(rest.start))) return undefined
  return stated(asked.slice(first.end, rest.start).trim(), first.text.toLowerCase(), asked.slice(rest.start), reply)
}

type Reply = 'yes' | 'no' | 'not always'

/** “Yes.”, “No, it does not.”, “Not necessarily.” */
function replyOf(answer: string): Reply | undefined {
  if (answer.length > longestReply) return undefined
  const text = answer
    .toLowerCase()
    .replace(/[.!,;:—–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (assent.test(text)) return 'yes'
  if (/^(?:no )?not (?:necessarily|always|all(?: of them)?|every one|in every case)$/.test(text)) return 'not always'
  return denial.test(text) ? 'no' : undefined
}

const longestReply = 60
const assent =
  /^(?:yes|absolutely|certainly|of course|definitely)(?: (?:it|they|he|she) (?:is|are|was|were|does|do|did|can|could|will|has|have)(?: not|n['’]t|not)?)?$/
const denial =
  /^(?:no|no not at all|not at all|by no means|certainly not|of course not|no never|never)(?: (?:it|they|he|she) (?:is|are|was|were|does|do|did|can|could|will|has|have)(?: not|n['’]t|not)?)?$/

const auxiliary = /^(?:is|are|was|were|do|does|did|can|could|will|would|must|may|should|has|have|had)$/i

/** Where what is said of the subject begins: after its last noun, before an article, an adjective, a verb, an adverb or a preposition. */
function nominalEnd(tokens: readonly Token[]): number {
  const noun = tokens.findIndex(
    ({tag, text}, at) =>
      at > 0 &&
      // “is tar flammable?”: behind “is” stands its subject, whatever its tag
      (/^(?:NOUN|PROPN)$/.test(tag) || pronoun.test(text) || (at === 1 && (isPlural(text) || tag === 'VERB')))
  )
  if (noun < 0) return 0
  for (let at = noun + 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]?.text ?? ''
    if (!token || /^of$/i.test(token.text) || /^of$/i.test(before)) continue
    if (!/^(?:NOUN|PROPN|NUM|PART|SYM|PUNCT)$/.test(token.tag)) return at
    if (isPlural(before) && (isPlural(token.text) || at === tokens.length - 1)) return at
  }
  // “is tar oil?”
  return tokens.length === 3 && noun === 1 ? 2 : 0
}

function isPlural(text: string): boolean {
  return /[^siu]s$/i.test(text) && text.length > 3
}

const pronoun = /^(?:it|they|he|she|this|that|these|those)$/i

function verbalStart(tokens: readonly Token[]): number {
  const verb = tokens.findIndex(({tag}, at) => at > 1 && (tag === 'VERB' || tag === 'AUX'))
  if (verb > 0) return tokens[verb - 1]?.tag === 'ADV' ? verb - 1 : verb
  const plural = tokens.findIndex(({text}, at) => at > 0 && isPlural(text))
  // “can a hen duck?”
  const last = tokens[tokens.length - 1]
  const bare = tokens.length > 3 && tokens[tokens.length - 2]?.tag === 'NOUN' && verbShare(last?.text ?? '') > 0
  return plural < 0 && bare ? tokens.length - 1 : plural + 1
}

function stated(subject: string, verb: string, rest: string, reply: Reply): string {
  if (reply === 'yes') return `${subject} ${verb} ${rest}.`
  if (/^(?:every|all|each) /i.test(subject)) return `Not ${subject} ${verb} ${rest}.`
  if (reply === 'not always') return `${subject} ${verb} not necessarily ${rest}.`
  return /^still /i.test(rest) ? `${subject} ${verb} no longer ${rest.slice(6)}.` : `${subject} ${verb} not ${rest}.`
}
