/** “Boats that break ice are not tugs”: things that do something, and the class that they are kept out of. */
import {isContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {type Act, relativeActs} from './acts-in.ts'
import {headPhrase} from './head-phrase.ts'
import {readingOf} from './reading.ts'

export interface KeptOut {
  readonly acts: readonly Act[]
  /** Stems of the class that they are kept out of, its noun last. */
  readonly stems: readonly string[]
  readonly text: string
}

/** What a statement says of things “that …”: which class they are not of. Of some of them it says too little. */
export const keptOut = remembered((statement: Statement): KeptOut | undefined => {
  const {subject, generality, conditional, attributed} = statement
  if (!subject || conditional || attributed || (generality !== undefined && generality < 4)) return undefined
  if (!/\b(?:that|which|who)\b/i.test(subject.text)) return undefined
  const {tokens} = readingOf(statement)
  const not = tokens.findIndex(
    ({text}, at) => /^(?:not|n['’]t)$/i.test(text) && /^(?:is|are|was|were)$/i.test(tokens[at - 1]?.text ?? '')
  )
  const head = not < 0 ? undefined : headPhrase(tokens, not + 1, tokens.length)
  const acts = head ? relativeActs(tagSentence(subject.text)) : []
  if (!head || acts.length === 0 || !isNominal(tokens, not + 1, head.start)) return undefined
  const words = tokens.slice(head.start, head.end)
  return {acts, stems: stemsOf(words), text: words.map(({text}) => text).join(' ')}
})

/** “Not tugs”, “not a tug”; “not all tugs” denies something else. */
function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({text}) => /^(?:an?|really|strictly|technically|,)$/i.test(text))
}

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isContent).map(({text}) => stemOf(text))
}
