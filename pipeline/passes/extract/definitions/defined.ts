/** “We define drift as …”, “By drift we mean …”, “a mud berth, meaning …”, “hence the name mud berth”: a writer says that he defines. */
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate, type Finding} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'
import {sentenceBefore} from './sentence-before.ts'

export function definedDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (view.sentence.column !== undefined || !announced.some(each => view.sentence.text.includes(each))) return []
  const found = defining(view.tokens) ?? meant(view.tokens) ?? meaning(view) ?? hence(view)
  if (!found || !namesATerm(view.tokens.slice(...found.name))) return []
  return [definitionCandidate(view, {pattern: 'defined', role: 'definition', ...found})]
}

/** Most sentences hold none of these. */
const announced = ['define', 'mean', 'hence the']

type Found = Pick<Finding, 'cut' | 'form' | 'genus' | 'score'> & {readonly name: readonly [number, number]}

/** “we will define drift as the way …”, “to be the way …”. */
function defining(tokens: readonly Token[]): Found | undefined {
  const define = tokens.findIndex(({text}) => text === 'define')
  const by = tokens.slice(Math.max(0, define - 4), define).some(({text}) => /^(?:we|I|they|some|many)$/i.test(text))
  if (define < 1 || !by) return undefined
  const start = pastArticle(tokens, define + 1)
  const link = tokens.findIndex(({text}, at) => at > start && at < start + 5 && /^(?:as|to)$/.test(text))
  const gloss = tokens[link]?.text === 'as' ? link + 1 : tokens[link + 1]?.text === 'be' ? link + 2 : 0
  if (link < 0 || gloss === 0 || gloss >= tokens.length) return undefined
  return {name: [start, link], genus: readGloss(tokens, gloss)?.genus, score: 0.95}
}

/** “By drift we mean the way …”. */
function meant(tokens: readonly Token[]): Found | undefined {
  if (!/^by$/i.test(tokens[0]?.text ?? '')) return undefined
  const mean = tokens.findIndex(({text}, at) => at > 2 && at < 8 && text === 'mean')
  if (mean < 0 || !/^(?:we|I|they)$/.test(tokens[mean - 1]?.text ?? '')) return undefined
  return {name: [pastArticle(tokens, 1), mean - 1], genus: readGloss(tokens, mean + 1)?.genus, score: 0.95}
}

/** “a mud berth, meaning a berth that …”, “Oakum, meaning old rope …”; behind a whole clause it tells what follows from that: “He came late, meaning that …”. */
function meaning(view: SentenceView): Found | undefined {
  const {tokens} = view
  const at = tokens.findIndex(({text}, index) => text === 'meaning' && tokens[index - 1]?.text === ',')
  if (at < 0) return undefined
  const phrase = nounPhrases(tokens).find(({end}) => end === at - 1)
  const alone = phrase !== undefined && phrase.start <= 1 && readGloss(tokens, at + 1)?.genus !== undefined
  if (!alone && !/^an?$/.test(tokens[at + 1]?.text ?? '')) return undefined
  const stop = tokens.findIndex(({text}, index) => index > at && /^[,.;:!?]$/.test(text))
  const end = stop < 0 ? tokens.length : stop
  if (!phrase || end - at < 4) return undefined
  return {
    name: [phrase.start, phrase.end],
    cut: [tokenSpan(view, phrase.start, end)],
    form: 'fragment',
    genus: readGloss(tokens, at + 1)?.genus,
    score: 0.62
  }
}

/** “It falls dry at low tide, hence the name mud berth.” */
function hence(view: SentenceView): Found | undefined {
  const {tokens} = view
  const at = tokens.findIndex(({text}, index) => index > 4 && text === 'hence')
  if (at < 0 || tokens[at + 1]?.text !== 'the' || !/^(?:name|term|word)$/.test(tokens[at + 2]?.text ?? ''))
    return undefined
  const end = tokens.findIndex(({tag}, index) => index > at + 2 && tag === 'PUNCT')
  const name = [pastArticle(tokens, at + 3), end < 0 ? tokens.length : end] as const
  if (!/^(?:it|they|this|these|he|she)$/i.test(tokens[0]?.text ?? '')) return {name, score: 0.6}
  const before = sentenceBefore(view)
  return before && {name, cut: [before], score: 0.6}
}

function pastArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.tag === 'DET' ? at + 1 : at
}
