/** How much of its subject a clause speaks of: a scale from “not necessarily” (0) to “all” (6). */
import type {Generality, Token} from '../model/statement.ts'

/**
 * all 6, generic 5 (undefined is returned for it: nothing says how much), almost all 4, most 3, often or many 2, some 1, not necessarily 0.
 * A superlative (“the most capable”) is no quantifier. `none` speaks of all, and denies.
 */
export function readGenerality(tokens: readonly Token[]): Generality | undefined {
  const words = tokens.map(token => token.text.toLowerCase())
  if (!words.some(word => telling.has(word))) return undefined
  const text = ` ${words.join(' ').replace(/[“"][^”"]*[”"]?/g, ' ')} `
  if (
    / not (?:necessarily|all|every|always|each|everyone|everything)\b/.test(text) ||
    / n['’]t (?:necessarily|always|all|every)\b/.test(text)
  )
    return 0
  if (/^ (?:by no means|not by itself)\b/.test(text)) return 0
  if (/^ no (?!(?:doubt|matter|longer|wonder|sooner|more|less|fewer|one|other)\b)\p{L}+ /u.test(text)) return 6
  if (
    / (?:almost|nearly|virtually|practically) (?:all|every|always|everyone|everything)\b| nearly always | in nearly all /.test(
      text
    )
  )
    return 4
  if (
    universal.test(text) &&
    !counted.test(text) &&
    !/ at all | nothing to do with | all day | all night | all season | all-time | after all | all over | first of all | all these | every other | all but /.test(
      text
    )
  )
    return 6
  if (mostly.test(text) && !/\bthe most (?!of\b)/.test(text.replace(/\bmost of\b/g, 'mostof')) && !superlative(tokens))
    return 3
  if (/ primarily | mainly | mostly | largely | predominantly /.test(text)) return 3
  if (
    / (?:often|usually|typically|generally|commonly|frequently|normally|many|in many cases|as a rule|tends? to|plenty of|numerous) /.test(
      text
    )
  )
    return 2
  if (some.test(text)) return 1
  return undefined
}

/** A word of every form that is read here: most clauses hold none. */
const telling: ReadonlySet<string> = new Set(
  (
    "not n't n’t means no almost nearly virtually practically all every each any always everyone everybody everything whatever whichever whenever " +
    'wherever exception entirely exclusively never none nobody nothing nowhere throughout most majority greater half bulk primarily mainly mostly ' +
    'largely predominantly often usually typically generally commonly frequently normally many rule tend tends plenty numerous some sometimes several ' +
    'few handful certain occasionally also one two three four just times rarely seldom'
  ).split(' ')
)

/** “At least two of the ferries on any day”: what is said of the day tells nothing of how many ferries. */
const counted =
  /^ (?:at least |at most |only |just |exactly |about |some )?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|a handful|many|half) of (?:the|its|their|our|these|those) /

const universal =
  / (?:all|every|each|any|always|everyone|everybody|everything|whatever|whichever|whenever|wherever|without exception|entirely|exclusively|never|none|no one|nobody|nothing|nowhere|throughout|no matter) /
const mostly = / (?:most|the majority|the greater part|more than half|at least half|in most cases|the bulk) /
const some =
  / (?:some|sometimes|several|a few|a handful|certain|occasionally|few|can also|one of|two of|three of|four of|at least one|at least two|just \w+ of|at times|rarely|seldom) /

/** “the most capable systems”, “most common”, “most likely”: degree, not number. */
function superlative(tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => {
    if (!/^most$/i.test(token.text)) return true
    const next = tokens[at + 1]
    const before = tokens[at - 1]
    return (
      /^(?:the|its|their|our|your|his|her|one)$/i.test(before?.text ?? '') ||
      (next?.tag === 'ADJ' && tokens[at + 2]?.tag !== 'NOUN') ||
      next?.tag === 'ADV'
    )
  })
}
