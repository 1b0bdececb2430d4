/** “X is a Y that …”, “X refers to …”, “X means …”, “X is when …”: a main clause that says what X is. */
import {mainClause} from '../../../language/main-clause.ts'
import {singular} from '../../../language/singular.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Evidence} from '../../../model/span.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {type Gloss, readGloss} from './genus.ts'
import {isNickname} from './is-nickname.ts'
import {isNoGloss} from './is-no-gloss.ts'
import {namesATerm} from './names-a-term.ts'
import {tellsOfAnother} from './tells-of-another.ts'

export function copulaDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const clause = mainClause(tokens)
  if (!clause || !opensLink.has(tokens[clause.verb]?.text.toLowerCase() ?? '')) return []
  const range = nameIn(tokens, clause.nameStart, clause.nameEnd)
  if (isListedBefore(tokens, clause.nameEnd, clause.verb)) return []
  if (
    !namesATerm(tokens.slice(...range), {generic: isGeneric(tokens, clause.subjectStart, clause.verb)}) ||
    isOwned(tokens, clause.subjectStart)
  )
    return []
  const link = linkAt(tokens, clause.verb)
  if (!link || !agrees(tokens, range, clause.verb) || isTwo(tokens, range, clause.verb)) return []
  const gloss = readGloss(tokens, link.gloss)
  if (!gloss || (gloss.clause && !link.clauses) || isQuality(tokens, link.gloss, gloss)) return []
  // “Yard rules are short: the mate …” begins anew
  if (link.pattern === 'is-a' && tokens[link.gloss]?.tag === 'ADJ' && tokens[link.gloss + 1]?.text === ':') return []
  const told = worth(link.pattern, gloss, tokens, clause.subjectStart, clause.nameStart, clause.nameEnd, clause.verb)
  const symptom =
    tellsOfAnother(tokens, gloss) || (link.pattern === 'means' && isConclusion(tokens, clause.subjectStart, link.gloss))
  return [
    definitionCandidate(view, {
      name: range,
      ...afterAnnouncement(view, clause.introEnd),
      genus: gloss.genus,
      pattern: link.pattern,
      ...(symptom ? {role: 'partial' as const, score: told.score - 0.5} : told)
    })
  ]
}

/** “Here is what few sailors know: A kedge is …” is quoted from the colon on; “In law: a wreck is …” says where it holds. */
function afterAnnouncement(view: SentenceView, introduction: number): {readonly cut?: Evidence} {
  const {tokens} = view
  if (tokens[introduction - 1]?.text !== ':' || tokens[0]?.tag === 'ADP') return {}
  return {cut: [tokenSpan(view, introduction, tokens.length)]}
}

/** “Unlike hulls that carry coal, wood, or wool, the Tern’s freight is …”: behind the list another subject stands; “in the law of some ports,” is none. */
function isListedBefore(tokens: readonly Token[], nameEnd: number, verb: number): boolean {
  if (tokens[nameEnd]?.text !== ',' || tokens[nameEnd + 1]?.tag !== 'CCONJ') return false
  const close = tokens.findIndex(({text}, at) => at > nameEnd && at < verb && text === ',')
  return (
    close > 0 &&
    tokens[close + 1]?.tag !== 'ADP' &&
    tokens.slice(close, verb).some(({tag}) => tag === 'NOUN' || tag === 'PROPN')
  )
}

/** “Otter and Heron are canoes” defines neither as a pair. */
function isTwo(tokens: readonly Token[], [from, to]: readonly [number, number], verb: number): boolean {
  return /^(?:are|were)$/i.test(tokens[verb]?.text ?? '') && tokens.slice(from, to).some(({text}) => text === 'and')
}

/** “A winch is two-speed by design”: one word that joins two, without an article, is an adjective. */
function isQuality(tokens: readonly Token[], from: number, {genus}: Gloss): boolean {
  const only = genus && genus[1] - genus[0] === 1 && genus[0] === from ? tokens[from] : undefined
  return only !== undefined && /^\p{Ll}+-\p{Ll}+$/u.test(only.text) && tokens[from + 1]?.tag === 'ADP'
}

/** “A wet bilge means the pump has failed”: from one case of the thing another is concluded. */
function isConclusion(tokens: readonly Token[], subject: number, from: number): boolean {
  if (!/^an?$/i.test(tokens[subject]?.text ?? '') || tokens[from - 1]?.text === 'that') return false
  return mainClause(tokens.slice(from)) !== undefined
}

/** “A role is a set of …”: article, copula and article. */
function isGeneric(tokens: readonly Token[], subject: number, verb: number): boolean {
  return (
    /^an?$/i.test(tokens[subject]?.text ?? '') &&
    tokens[verb]?.text === 'is' &&
    /^an?$/i.test(tokens[verb + 1]?.text ?? '')
  )
}

/** “a column in building”, “the girth of a barrel”: where it is said, and of what in general. */
function isScope({text}: Token, next: Token | undefined): boolean {
  return text === 'in' || (text === 'of' && /^an?$/.test(next?.text ?? ''))
}

/** Without “the term” before it, and without the other names after it: “a bight or bay”, “a bight, bay or cove”. */
function nameIn(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  const announced =
    to - from > 1 && /^(?:term|word|name|expression|phrase|acronym|abbreviation)$/i.test(tokens[from]?.text ?? '')
  let start = announced ? from + 1 : from
  while (start < to - 1 && /^[“"‘',]$/.test(tokens[start]?.text ?? '')) start++
  if (to - start > 1 && /^(?:itself|themselves)$/.test(tokens[to - 1]?.text ?? '')) return [start, to - 1]
  const or = tokens.findIndex((token, index) => index > start && index < to && /^(?:or|,)$/.test(token.text))
  const names = or > 0 && tokens.slice(or + 1, to).some(token => token.tag === 'NOUN' || token.tag === 'PROPN')
  const end = names ? or : to
  const scope = tokens.findIndex(
    (token, index) => index > start && index < end - 1 && isScope(token, tokens[index + 1])
  )
  return [start, scope > 0 ? scope : end]
}

interface Link {
  readonly pattern: string
  readonly gloss: number
  readonly clauses: boolean
}

const verbs: readonly {readonly words: RegExp; readonly pattern: string}[] = [
  {
    words:
      /^(?:(?:can|may|might|could) )?(?:(?:also|sometimes) )?(?:refers?|referred|referring) (?:simply |generally |both |primarily |initially |either )?to$/i,
    pattern: 'refers-to'
  },
  {
    words:
      /^(?:(?:is|are|was)|(?:can|may|might) (?:\w+ )?be) (?:\w+ ){0,2}used (?:in \w+ )?(?:to refer to|to describe|to denote|to mean|to indicate)$/i,
    pattern: 'refers-to'
  },
  {
    words: /^(?:(?:can|may|might|could) )?(?:(?:also|sometimes) )?(?:means?|denotes?|signif(?:y|ies))$/i,
    pattern: 'means'
  },
  {
    words:
      /^(?:(?:is|are|was|were)|can (?:\w+ly )?be) (?:\w+ly )?(?:defined|described|understood) (?:\w+ )?(?:as|to be)$/i,
    pattern: 'defined-as'
  },
  {words: /^(?:consists? (?:either )?of|comprises?)$/i, pattern: 'consists-of'},
  {
    words:
      /^(?:is|are) (?:the |an? )?(?:\w+ )?(?:name|term|word|expression) (?:for|given to|used for|used to describe)$/i,
    pattern: 'name-for'
  },
  {words: /^(?:describes?|designates?|stands? for)$/i, pattern: 'describes'},
  {words: /^(?:is|are|occurs?|happens?) (?:when|where)$/i, pattern: 'is-when'},
  {words: /^(?:is|are|was|were)$/i, pattern: 'is-a'}
]

/** The first words of `verbs`: with most other verbs a clause defines nothing. */
const opensLink: ReadonlySet<string> = new Set(
  (
    'is are was were can may might could also sometimes refer refers referred referring mean means denote denotes signify signifies consist consists ' +
    'comprise comprises describe describes designate designates stand stands occur occurs happen happens'
  ).split(' ')
)

function linkAt(tokens: readonly Token[], verb: number): Link | undefined {
  const openings = openingsOf(tokens, verb)
  for (const {words, pattern} of verbs) {
    for (let size = pattern === 'is-a' ? 1 : 8; size >= 1; size--) {
      const text = openings[size - 1]
      if (text === undefined || !words.test(text)) continue
      const gloss = pastParenthesis(tokens, verb + size)
      if (isNoGloss(tokens, gloss)) return undefined
      return {
        pattern,
        gloss:
          pattern === 'is-when'
            ? gloss - 1
            : /^means?$/i.test(text) && tokens[gloss]?.text === 'that'
              ? gloss + 1
              : gloss,
        clauses: true
      }
    }
  }
  return undefined
}

/** The first word, the first two words, and so on up to eight. */
function openingsOf(tokens: readonly Token[], from: number): readonly string[] {
  const openings: string[] = []
  let text = ''
  for (const token of tokens.slice(from, from + 8)) {
    text = text === '' ? token.text : `${text} ${token.text}`
    openings.push(text)
  }
  return openings
}

/** “is, in the modern sense, a …”. */
function pastParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  const close = tokens.findIndex((token, index) => index > at + 1 && index < at + 12 && token.text === ',')
  return close > 0 && tokens[close + 1]?.tag === 'DET' ? close + 1 : at
}

/** “Quay or dock side cranes are …” speaks of cranes, “the winch describe command shows” of a command. */
function agrees(tokens: readonly Token[], [from, to]: readonly [number, number], verb: number): boolean {
  const text = tokens[verb]?.text ?? ''
  const last = tokens[to - 1]?.text ?? ''
  const one = /^\p{L}+$/u.test(last) && singular(last) === last && !/s$/.test(last)
  if (/^(?:describe|designate|mean|denote|refer|signify|comprise|consist)$/.test(text) && one)
    return tokens.slice(from, verb).some(token => token.tag === 'CCONJ' || token.tag === 'AUX')
  return !(text === 'are' && one && to < verb && tokens[to]?.text === 'or')
}

/** “Our kettle is a …” tells of one kettle. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return /^(?:my|our|your|his|her|its|their|this|these|that|those)$/i.test(tokens[at]?.text ?? '')
}

const base: Readonly<Record<string, number>> = {
  'refers-to': 1.05,
  means: 1.02,
  'defined-as': 1.1,
  'name-for': 0.95,
  describes: 0.75,
  'consists-of': 0.6,
  'is-when': 0.8,
  'is-a': 0.85
}

function worth(
  pattern: string,
  gloss: Gloss,
  tokens: readonly Token[],
  subject: number,
  name: number,
  end: number,
  verb: number
): {readonly role: 'definition' | 'partial'; readonly score: number} {
  const definite = /^the$/i.test(tokens[subject]?.text ?? '') && name > subject
  const past = pattern === 'is-a' && /^(?:was|were)$/i.test(tokens[verb]?.text ?? '')
  const article = tokens[verb + 1]?.tag === 'DET'
  const one = definite && name + 1 === end && /^\p{Ll}/u.test(tokens[name]?.text ?? '')
  const bare = (past || (one && pattern === 'is-a')) && !article
  const oneOf = tokens.slice(verb, verb + 4).some(token => token.text === 'one')
  const clausal = gloss.clause && pattern === 'is-a'
  // “Halvorsen was a hero of the islands” is told of a man
  const nickname = tokens[verb]?.text !== 'was' && gloss.genus !== undefined && isNickname(tokens, gloss.genus[1] - 1)
  const score =
    (base[pattern] ?? 0.8) +
    (gloss.difference ? 0.12 : -0.15) +
    (definite ? -0.06 : 0) +
    (gloss.graded === 'by worth' ? (oneOf ? -0.2 : -0.4) : gloss.graded === 'by size' ? -0.15 : 0) +
    (bare ? -0.4 : past ? -0.2 : 0) +
    (nickname ? -0.4 : 0) +
    (clausal ? -0.05 : 0)
  return {role: score >= 0.65 ? 'definition' : 'partial', score}
}
