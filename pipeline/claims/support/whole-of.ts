/** What a word for a part belongs to where its “of” is left out: “steam ferries are just one branch”, said of boats. */
import {isContent} from '../../language/content-words.ts'
import {readClauses} from '../../language/read-clauses.ts'
import {proseSpan} from '../../model/prose.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {Phrase, Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'

/** `part`: the phrase of the class; `from`: where its determiner may start; `end`: where what is said ends. */
export function isPart(tokens: readonly Token[], from: number, part: Stretch, end: number): boolean {
  const counted = tokens.slice(from, part.start).some(({text}) => /^(?:an?|one|another)$/i.test(text))
  const open = tokens.slice(part.end, end).some(token => token.tag !== 'PUNCT')
  return counted && !open && partitive.test(tokens[part.end - 1]?.text ?? '')
}

const partitive =
  /^(?:branch|type|kind|form|sort|subset|subtype|category|subcategory|subfield|species|variety|example|member)$/i

/** The subject of the sentence before in the same block, unless it is what the sentence is about. */
export function wholeBefore(
  {article, sentence, block, tokens, tokensOf}: SentenceInContext,
  subject: Stretch
): Phrase | undefined {
  const before = article.sentences[sentence.index - 1]
  if (!before || before.block !== sentence.block || before.column !== undefined) return undefined
  const words = tokensOf(before.index)
  const [clause] = readClauses(words)
  const about = clause ? words.slice(clause.subjectStart, clause.subjectEnd) : []
  const first = about[0]
  const last = about[about.length - 1]
  if (!first || !last || about.length > 6 || !about.some(({tag}) => /^(?:NOUN|PROPN)$/.test(tag))) return undefined
  if (about.some(({tag}) => tag === 'PRON') || sameStems(about, tokens.slice(subject.start, subject.end)))
    return undefined
  return {
    text: before.text.slice(first.start, last.end),
    span: proseSpan(block.prose, before.start + first.start, before.start + last.end)
  }
}

function sameStems(a: readonly Token[], b: readonly Token[]): boolean {
  const stems = (tokens: readonly Token[]): string =>
    tokens
      .filter(isContent)
      .map(({stem}) => stem)
      .join(' ')
  return stems(a) === stems(b)
}
