/** “A mill grinds …”, “With a lock, boats …”: what a kind of thing does or serves for, said of the kind; a definition by its effect. */
import {irregularVerbs} from '../../../language/irregular-verbs.ts'
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {byIntroduction} from './by-introduction.ts'
import {definitionCandidate} from './candidate.ts'
import {isOwned} from './is-owned.ts'
import {namesATerm} from './names-a-term.ts'

export function genericDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (view.sentence.column !== undefined) return []
  return [...byPurpose(view), ...bySubject(view), ...byContrast(view), ...byIntroduction(view)]
}

/** “A mole's purpose is to …”, “The job of a mole is to …” say what a mole is for. */
function byPurpose(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const is = tokens.findIndex(({text}, index) => /^is$/i.test(text) && /^to$/i.test(tokens[index + 1]?.text ?? ''))
  if (is < 3 || is > 9 || tokens[is + 2]?.tag !== 'VERB') return []
  const owned = /^['’]s$/.test(tokens[is - 2]?.text ?? '') && purposes.test(tokens[is - 1]?.text ?? '')
  const first = tokens[0]?.tag === 'DET' ? 1 : 0
  const of = purposes.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'of'
  if (!owned && !of) return []
  const start = owned ? first : tokens[first + 2]?.tag === 'DET' ? first + 3 : first + 2
  const end = owned ? is - 2 : is
  if (!namesATerm(tokens.slice(start, end))) return []
  return [definitionCandidate(view, {name: [start, end], pattern: 'purpose', role: 'definition', score: 0.9})]
}

const purposes = /^(?:purpose|aim|goal|job|role|function|task)$/i

/** “…, while a tender carries men and mail”: what is set against another thing is told as well. */
function byContrast(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens, sentence} = view
  if (!sentence.text.includes(', while ') && !sentence.text.includes(', whereas ')) return []
  const link = tokens.findIndex(
    ({text}, at) => at > 3 && tokens[at - 1]?.text === ',' && /^(?:whereas|while)$/.test(text)
  )
  return link > 0 && /^an?$/.test(tokens[link + 1]?.text ?? '') ? bySubject(view, link + 1) : []
}

/** Of the clause that starts at token `from`. */
function bySubject(view: SentenceView, from = 0): readonly DefinitionCandidate[] {
  const tokens = from > 0 ? view.tokens.slice(from) : view.tokens
  const clause = mainClause(tokens)
  if (!clause) return []
  const verb = tokens[clause.verb]
  const opener = tokens[clause.subjectStart]
  if (!verb || !opener || isOwned(opener) || isPast(verb) || minds.test(verb.text)) return []
  // “Pilots use them” does not say what
  if (/^(?:it|them)$/i.test(tokens[clause.verb + 1]?.text ?? '') || isDoneTo(tokens, clause.verb)) return []
  const names = subjectsOf(tokens, clause.nameStart, clause.nameEnd, verb)
  if (names.length === 0) return []
  const determiner = clause.nameStart > clause.subjectStart ? opener.text : ''
  const score = worth(tokens, clause.verb, determiner, names.length) - (isCircumstance(tokens[0]) ? 0.05 : 0)
  return names.map(name =>
    definitionCandidate(view, {
      name: [name[0] + from, name[1] + from],
      pattern: 'generic',
      role: 'partial',
      score: score + lengthWorth(name[1] - name[0])
    })
  )
}

/** “A crane can lift them.” */
function isDoneTo(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.tag === 'AUX' && /^(?:it|them)$/i.test(tokens[verb + 2]?.text ?? '') && tokens.length < verb + 5
}

/** “If the tide is low, the lock …” tells of a case. */
function isCircumstance(first: Token | undefined): boolean {
  return /^(?:if|when|while|after|before|once|until|unless|because|since|although|with|by)$/i.test(first?.text ?? '')
}

/** A compound is more likely a term than one word is; a long phrase is a description. */
function lengthWorth(size: number): number {
  return size === 1 ? -0.04 : size > 3 ? -0.08 : 0.06
}

/** One name, or the names of a list: “The otter, the heron and the swan eat …”. */
function subjectsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: Token
): readonly (readonly [number, number])[] {
  const own = tokens.slice(start, end)
  const joined = own.some(token => token.tag === 'CCONJ') && !/s$/i.test(verb.text)
  if (!joined && namesATerm(own)) return [[start, end]]
  const signs = own.filter(token => /^(?:\/|and|or|,|&)$/.test(token.text)).length
  if (signs === 0) return []
  return nounPhrases(tokens)
    .filter(phrase => phrase.start >= start && phrase.end <= end)
    .filter(phrase => namesATerm(tokens.slice(phrase.start, phrase.end)))
    .map(phrase => [phrase.start, phrase.end] as const)
}

function isPast(verb: Token): boolean {
  const told = pasts.test(verb.text) || (irregularVerbs.has(verb.stem) && !/s$/.test(verb.text))
  return told || /ed$/.test(verb.text)
}

const pasts = /^(?:was|were|had|did|could|would|came|went|took|got|left|made|put)$/i

/** What only people do: the sentence tells a story of somebody, not what a kind of thing does. */
const minds =
  /^(?:ask|tr(?:y|ie)|want|expect|hope|think|believe|know|feel|wish|prefer|like|love|worry|worrie|complain|argue|claim|say|report|agree|assume)s?$/i

const weak =
  /^(?:has|have|had|can|may|might|should|must|will|would|does|do|remains?|becomes?|seems?|appears?|makes?|gets?|needs?|matters?|comes?|goes|takes?|costs?|'s|’s)$/i

function worth(tokens: readonly Token[], verb: number, determiner: string, names: number): number {
  const text = tokens[verb]?.text ?? ''
  const negated = tokens.slice(verb, verb + 3).some(token => /^(?:not|n['’]t|never|no)$/i.test(token.text))
  const copula = /^(?:is|are)$/i.test(text)
  const passive = copula && /(?:ed|en|wn|lt|ld|de|nt)$/.test(tokens[verb + 1]?.text ?? '')
  const numbers = tokens
    .slice(verb)
    .some(({tag, text}, at) => (tag === 'NUM' && !(at === 1 && few.test(text))) || /^\d/.test(text))
  return (
    0.46 +
    (copula && serves.test(following(tokens, verb + 1)) ? 0.15 : 0) +
    (/^an?$/i.test(determiner) ? 0.08 : /^the$/i.test(determiner) ? -0.02 : 0) +
    (states(tokens, verb) ? 0.06 : 0) -
    (weak.test(text) && !isPlaced(tokens, verb) ? 0.12 : 0) -
    (isBare(tokens, verb) ? 0.2 : 0) -
    (copula && !passive ? 0.12 : 0) -
    (passive && !tells(following(tokens, verb + 1)) ? 0.06 : 0) -
    (negated ? 0.2 : 0) -
    (isCourse(tokens, verb) ? 0.25 : 0) -
    (numbers ? 0.1 : 0) -
    (names > 1 ? 0.06 : 0) -
    (tokens.length > 45 ? 0.1 : 0)
  )
}

/** “joins two ropes” tells of any such thing, “holds forty men” of one. */
const few = /^(?:one|two|three)$/i

/** “remains on the mast”: where it is. */
function isPlaced(tokens: readonly Token[], verb: number): boolean {
  return /^remains?$/i.test(tokens[verb]?.text ?? '') && tokens[verb + 1]?.tag === 'ADP'
}

/** “works differently”: nothing but how. */
function isBare(tokens: readonly Token[], verb: number): boolean {
  const after = tokens.slice(verb + 1)
  return after.some(({tag}) => tag === 'ADV') && after.every(({tag}) => tag === 'ADV' || tag === 'PUNCT')
}

/** “still sells”, “no longer sells”, “has since sold”, “has become dear”: how it goes on, not what it does. */
function isCourse(tokens: readonly Token[], verb: number): boolean {
  if (/^(?:has|have) (?:\w+ )?(?:become|been|grown|gotten|gone|come) /i.test(following(tokens, verb))) return true
  return tokens
    .slice(Math.max(0, verb - 2), verb + 2)
    .some(({text}) => /^(?:still|longer|currently|now|already|since)$/i.test(text))
}

/** “defines a …”, “provides a way to …”, “ensures that …”: what it is there for. */
function states(tokens: readonly Token[], verb: number): boolean {
  const [first, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? '']
  return (
    /^(?:defines?|provides?|represents?|describes?|specif(?:y|ies)|ensures?|guarantees?)$/i.test(first) &&
    /^(?:an?|that)$/.test(next)
  )
}

/** “is used to …”, “are meant for …”, “is designed to be used as …”: what it is for. */
const serves = /^(?:used|intended|designed|meant|built|made) (?:to be used )?(?:to|for|as|in) /i

/** “is built by …” tells whose it is; another passive tells what is done to it. */
function tells(predicate: string): boolean {
  return serves.test(predicate) || /^\w+ by /i.test(predicate)
}

function following(tokens: readonly Token[], from: number): string {
  return `${tokens
    .slice(from, from + 6)
    .map(token => token.text)
    .join(' ')} `
}
