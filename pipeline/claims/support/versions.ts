/** Numbered and ordered things: “version 3” is not “version 4”, “first class” not “second class”. */
import {numberWord} from '../../language/number-words.ts'

/** In words, where both texts name one of a kind and never the same one; undefined otherwise. */
export function versionsApart(left: string, right: string): string | undefined {
  const ones = [...numbered(left.toLowerCase()), ...models(left)]
  const others = [...numbered(right.toLowerCase()), ...models(right)]
  for (const one of ones) {
    const alike = others.filter(other => other.name === one.name)
    if (alike.length > 0 && !alike.some(other => meet(one, other)))
      return `one speaks of ${one.text}, the other of ${alike[0]?.text}`
  }
  return undefined
}

interface Numbered {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly text: string
}

const pattern =
  /\b(version|release|level|class|type|chapter|phase|firmware|edition|grade|stage|tier|model|generation|step|part|mode|line|route|room|zone|hall|building|gate|platform|terminal|runway|group|section|article|unit|block|floor|lot|track|channel|season|week|day|round|category|zone|district|ward|station|plant|tower|pier|dock|shaft|well|engine|pump) (\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)\b/g
const ordinal =
  /\b(?<!one )(ground(?= floor)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?!time\b|of\b|to\b|and\b|or\b|in\b|by\b)(\p{Ll}+)\b/gu
const ordinals = [
  'ground',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'last'
]
const open = /^ (?:or|and) (?:later|newer|above|higher|up|onwards?)/

/** “version 5 or later”, “from version 8 on” and “since version 8” take in what comes after. */
function numbered(text: string): readonly Numbered[] {
  const counted = [...text.matchAll(pattern)].map(match => {
    const value = numberWord(match[2] ?? '') ?? Number(match[2])
    const end = match.index + match[0].length
    const later =
      open.test(text.slice(end, end + 14)) ||
      /^ on[,. ]/.test(text.slice(end, end + 4)) ||
      /\b(?:since|from) $/.test(text.slice(Math.max(0, match.index - 6), match.index))
    return {name: match[1] ?? '', low: value, high: later ? Number.POSITIVE_INFINITY : value, text: match[0]}
  })
  const ordered = [...text.matchAll(ordinal)].map(match => {
    const value = ordinals.indexOf(match[1] ?? '')
    return {name: match[2] ?? '', low: value, high: value, text: match[0]}
  })
  return [...counted, ...ordered]
}

/** “Sparrow 40”, “GPT-4”: a name and its number. */
function models(text: string): readonly Numbered[] {
  return [
    ...text.matchAll(
      /\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|Since|From|By|Of|About|Around|Some|Over|Until|After|Before|To|Is|Nearly|Almost|Only) )(\p{Lu}[\p{L}]{2,})[ -](\d{1,4}(?:\.\d+)?)\b(?! ?(?:%|percent|million|billion))/gu
    )
  ].map(match => {
    const value = Number(match[2])
    return {name: (match[1] ?? '').toLowerCase(), low: value, high: value, text: match[0]}
  })
}

function meet(a: Numbered, b: Numbered): boolean {
  return a.low <= b.high && b.low <= a.high
}
