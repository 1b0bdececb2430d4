/** What a statement names as the cause of something. */
import {remembered} from '../../language/remembered.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'
import type {Reading} from './reading.ts'

export interface CauseFound extends Stretch {
  readonly text: string
}

/** The noun phrase that a form of causing points at; undefined where there is none, or where it is denied. */
export const causeIn: (reading: Reading) => CauseFound | undefined = remembered(read)

function read({tokens, lower}: Reading): CauseFound | undefined {
  if (!causal.test(lower)) return undefined
  const words = tokens.map(({text}) => text.toLowerCase())
  for (let at = 0; at < words.length; at++) {
    const from = pointsBehind(words, at) ?? cleftAt(words, at)
    const found = from === undefined ? pointsBefore(words, at) : headPhrase(tokens, from, tokens.length)
    if (!found || found.end <= found.start) continue
    const text = tokens
      .slice(found.start, found.end)
      .map(token => token.text)
      .join(' ')
    return {...found, text}
  }
  return undefined
}

const causal =
  /\b(?:caus(?:e|es|ed|ing)|result of|due to|owing to|owes?|source|comes? from|because of|blame|it (?:is|was)|produces|responsible)\b/

/** “Caused by”, “the result of”, “the cause is nearly always”: the cause follows. */
function pointsBehind(words: readonly string[], at: number): number | undefined {
  const rest = `${words.slice(at, at + 9).join(' ')} `
  const form =
    /^(?:caused by|triggered by|due to|owing to|because of|the result of|comes? from|(?:the )?(?:cause|source|reason|culprit)(?: of \S+(?: \S+)?)? (?:is|was|are|lies in)(?: (?:nearly|almost|often|usually|mostly|always|in))*|owes? (?:\S+ ){1,4}?to) /.exec(
      rest
    )
  return form && !/ (?:not|n't|never) $/.test(` ${words.slice(Math.max(0, at - 1), at).join(' ')} `)
    ? at + form[0].trim().split(' ').length
    : undefined
}

/** “It was the frost that broke the pipe.” */
function cleftAt(words: readonly string[], at: number): number | undefined {
  if (at > 0 || !/^it (?:is|was) (?:the|a|an|its|their) /.test(words.slice(0, 4).join(' '))) return undefined
  const that = words.indexOf('that')
  return that > 2 &&
    that < 9 &&
    /^(?:makes?|made|brings?|brought|causes?|caused|breaks?|broke|gives?|gave|spoils?)$/.test(words[that + 1] ?? '')
    ? 2
    : undefined
}

/** “Dry sand produces the streaks.” */
function pointsBefore(words: readonly string[], at: number): Stretch | undefined {
  if (
    !/^(?:causes|produces)$/.test(words[at] ?? '') ||
    !/^(?:the|a|an|its|their|this|these|such)$/.test(words[at + 1] ?? '')
  )
    return undefined
  const comma = words.slice(0, at).indexOf(',')
  const end = comma < 0 ? at : comma
  const that = words.slice(0, end).lastIndexOf('that')
  return {start: that + 1, end}
}
