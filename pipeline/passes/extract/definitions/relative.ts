/** “the choke, which shuts off the air”, “a painter, which is a short rope”: a relative clause behind a name. */
import type {NounPhrase} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {besideFragment} from './beside-fragment.ts'
import {type Gloss, readGloss} from './genus.ts'
import {tellsOfAnother} from './tells-of-another.ts'

/** Tokens of the words that open a clause about the name: “which”, “in which”; “when” only of a compound, as “the summer, when” tells a time. */
export function relativeOpening(tokens: readonly Token[], phrase: NounPhrase, from: number): number {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (/^(?:which|where|who)$/i.test(first?.text ?? '')) return 1
  if (first?.tag === 'ADP' && second?.text === 'which') return 2
  return first?.text === 'when' && phrase.end - phrase.start > 1 && second?.tag !== 'PRON' ? 1 : 0
}

/** `at` is the token number of the last word that opens the clause, `end` where its comma closes it; past tense, “this choke” and “which means that” tell of one case. */
export function relativeDefinitions(
  view: SentenceView,
  phrase: NounPhrase,
  at: number,
  end: number
): readonly DefinitionCandidate[] {
  const {tokens} = view
  const determiner = tokens[phrase.start - 1]
  if (determiner && /^(?:this|that|these|those|my|our|your|his|her|their|its)$/i.test(determiner.text)) return []
  const whole = tokens.slice(at + 1, end)
  // “the ferry, which a trawler cannot”: what, another sentence tells
  if (/^(?:AUX|PART)$/.test(whole[whole.length - 1]?.tag ?? '') || whole[whole.length - 1]?.text === 'not') return []
  const clause = whole.filter(
    ({text}, index) => index !== 1 || !/^(?:simply|just|basically|essentially|usually)$/i.test(text)
  )
  if (/^is$/i.test(clause[0]?.text ?? '') && /^(?:ADJ|ADV|PART|ADP)$/.test(clause[1]?.tag ?? '')) return []
  if (/^(?:means?|was|were|had|has|have|I|we|you|makes?|can|could|may|might)$/i.test(clause[0]?.text ?? '')) return []
  if (clause.slice(0, 6).some(token => /^(?:was|were|had|did)$/i.test(token.text)) || /ed$/.test(clause[0]?.text ?? ''))
    return []
  const gloss = classTold(tokens, at)
  // “He sold the ferry, which is a shame”
  if (gloss && tellsOfAnother(tokens, gloss)) return []
  const common = tokens.slice(phrase.start, phrase.end).every(token => !/^\p{Lu}/u.test(token.text))
  const defines = (gloss !== undefined || common) && !hangsOnNoun(tokens, phrase)
  const cut = [phrase.start, gloss ? endOfSeries(tokens, end) : end] as const
  // “a shed, where forty men work”: how much of what there is
  const counted = clause.some(({tag, text}) => tag === 'NUM' && !/^(?:one|two|three)$/i.test(text))
  const score = (gloss?.difference ? 0.68 : 0.58) - (!gloss && counted ? 0.1 : 0)
  return [besideFragment(view, phrase, cut, gloss?.genus, 'relative', score, defines ? 'definition' : 'partial')]
}

/** “which is a short rope that …” */
function classTold(tokens: readonly Token[], at: number): Gloss | undefined {
  const [is, article] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? '']
  return /^(?:is|are)$/.test(is) && /^(?:an?|the)$/.test(article) ? readGloss(tokens, at + 2) : undefined
}

/** “a list with its name, the number of its crew and the cargo”: the comma joins nouns, and no clause follows it. */
function endOfSeries(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',') return end
  const stop = tokens.findIndex(({text}, index) => index > end && /^[.;:!?]$/.test(text))
  const rest = tokens.slice(end + 1, stop < 0 ? tokens.length : stop)
  const joint = rest.findIndex(({tag}) => tag === 'CCONJ')
  const nouns = joint > 0 && rest.slice(0, joint + 1).every(({tag}) => /^(?:NOUN|ADJ|DET|ADP|CCONJ|NUM)$/.test(tag))
  return nouns && rest[joint + 1]?.tag !== 'PRON' ? end + 1 + rest.length : end
}

/** “duties of harbour masters, which include …”: the clause may tell of the duties. */
function hangsOnNoun(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const link = tokens.findLastIndex(
    (token, index) => index < phrase.start && token.tag !== 'DET' && token.tag !== 'ADJ'
  )
  return tokens[link]?.tag === 'ADP' && /^(?:NOUN|PROPN)$/.test(tokens[link - 1]?.tag ?? '')
}
