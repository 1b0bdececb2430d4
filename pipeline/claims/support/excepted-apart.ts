/** One keeps to some of what the other says without a limit: “sorts only apples”, “sorts apples”. */
import {isExceptive} from './conditions.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

export function exceptedApart({left, right, alignment}: StatementPair): boolean {
  const met = new Set(alignment.pairs.flatMap(({a, b}) => [a, b]))
  if (keepsToOwn(left, met) || keepsToOwn(right, met)) return true
  return excepts(left, met) !== excepts(right, met) && !isThrough(left) && !isThrough(right)
}

/**
 * “Rather than only”, “not just” and the like except nothing; nor does a word that keeps to what the other does not speak of:
 * “gives the car only what is left”.
 */
function excepts(reading: Reading, other: ReadonlySet<Word>): boolean {
  const {lower, words, tokens} = reading
  const text = lower.replace(/\b(?:than|not|of) (?:only|solely|exclusively)\b/g, ' ')
  if (alone.test(lower) || confined.test(lower)) return true
  if (!isExceptive(denies.test(text) ? text : text.replace(/\buntil\b/g, ' '))) return false
  if (isExceptive(text.replace(/\b(?:only|until)\b/g, ' '))) return true
  const at = tokens.findIndex(token => /^only$/i.test(token.text))
  if (at >= 0 && /^what$/i.test(tokens[at + 1]?.text ?? '')) return false
  const behind = at < 0 ? [] : words.filter(word => word.role !== 'context' && word.at > at)
  const kept = behind.slice(
    0,
    behind.findIndex(({tag, modifier}) => !modifier && (tag === 'NOUN' || tag === 'PROPN')) + 1
  )
  return kept.length === 0 || kept.some(word => other.has(word))
}

const denies = /\b(?:not|no|never|nothing|nobody|none|cannot)\b|n't\b/

/** “With ozone alone”; “in 2023 alone” leaves out nothing. */
const alone = /\b\p{L}+ alone\b/u

/** “Limited to small boats”; “limited to 9 knots” sets a figure. */
const confined =
  /\b(?:limit(?:s|ed)?|restrict(?:s|ed)?|confin(?:e|es|ed)) (?:[^,;.]* )?to (?!an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\p{L}+teen |\p{L}+ty\b)(?=\p{L})/u

/** “Oak throughout” is nothing but oak. */
function isThrough({lower}: Reading): boolean {
  return /\b(?:throughout(?! the\b)|entirely|wholly|purely)\b/.test(lower)
}

/** “Is purely a reader of letters”, “on the pier alone”: nothing but what the other does not so much as name. */
function keepsToOwn({tokens, words, lower}: Reading, other: ReadonlySet<Word>): boolean {
  if (!keeping.test(lower)) return false
  const at = tokens.findIndex(({text}) => keeping.test(` ${text.toLowerCase()} `))
  const own = words.filter(({role}) => role !== 'context')
  const kept = /^alone$/i.test(tokens[at]?.text ?? '')
    ? own.filter(word => word.at === at - 1)
    : own.filter(word => word.at > at && word.at < at + 4).slice(0, 1)
  return kept.some(word => word.weight > 0.45 && !other.has(word))
}

const keeping = / (?:purely|solely|exclusively|merely|wholly|alone) /
