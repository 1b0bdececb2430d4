/** “Tickets are valid only on the ferry that was booked” against “tickets are valid on whichever ferry you like”: a limit, and what goes beyond it. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function exclusiveDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right, alignment} = pair
  const turned = limitIn(left) === undefined
  const limit = limitIn(turned ? right : left)
  const [other, own] = turned ? [left, alignment.onlyB] : [right, alignment.onlyA]
  if (!limit || limitIn(other) || a.polarity !== b.polarity) return undefined
  const said = alignment.pairs
    .filter(({relation}) => relation !== 'opposite')
    .map(each => (turned ? {limited: each.b, free: each.a} : {limited: each.a, free: each.b}))
  const noun = said.find(each => limit.includes(each.limited) && !each.limited.modifier && opensWide(other, each.free))
  const beyond = limit.some(word => own.includes(word)) || (noun && lacks(other, noun.free))
  if (!noun || !beyond) return undefined
  const topic = said.filter(each => each !== noun && !limit.includes(each.limited) && each.free.role !== 'context')
  if (topic.reduce((sum, {free}) => sum + free.weight, 0) < 0.8 || pair.most < 0.4) return undefined
  const apart = apartBy(pair, true)
  if (apart) return {relation: 'unrelated', reason: `one names a limit, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: `One source limits it to “${limit.map(({text}) => text).join(' ')}”, the other goes beyond that.`
  }
}

/** The words that “only” limits it to: up to the verb where it opens the clause, else to the next comma. */
const limitIn: (reading: Reading) => readonly Word[] | undefined = remembered(read)

function read({tokens, words, clauses: [clause], lower}: Reading): readonly Word[] | undefined {
  const at = tokens.findIndex(
    ({text}, index) =>
      /^(?:only|solely|exclusively)$/i.test(text) && !/^(?:not|the|an?|is|are)$/i.test(tokens[index - 1]?.text ?? '')
  )
  if (at < 0 || /^(?:if|when|until|after|once|because|one|two|a|\d+)$/i.test(tokens[at + 1]?.text ?? ''))
    return undefined
  if (/ (?:not|n't|never|no) /.test(lower)) return undefined
  const comma = tokens.findIndex(({text}, index) => index > at && /^[,;:—–(]$/.test(text))
  const auxiliary = at === 0 ? tokens.findIndex(({tag}) => tag === 'AUX') : -1
  const verb = auxiliary > at ? auxiliary : clause?.verb !== undefined && clause.verb > at ? clause.verb : tokens.length
  const end = Math.min(verb, comma < 0 ? tokens.length : comma)
  const limit = words.filter(word => word.role !== 'context' && word.at > at && word.at < end)
  return limit.length > 1 ? limit : undefined
}

/** “Even small ferries”, “whichever ferry”, “without a ticket”. */
function opensWide({tokens}: Reading, {at, text, role, tag}: Word): boolean {
  if (role === 'context' || tag !== 'NOUN' || !text.endsWith(tokens[at]?.text.toLowerCase() ?? ' ')) return false
  return tokens.slice(Math.max(0, at - 3), at).some(token => /^(?:even|whichever|whatever|without)$/i.test(token.text))
}

function lacks({tokens}: Reading, {at}: Word): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(token => /^without$/i.test(token.text))
}
