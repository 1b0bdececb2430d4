/** What decides that two questions differ before any score: what each wants, polarity, quantifier, order of things, names, numbers, opposites. */
import type {ContentWord, Question} from './question.ts'
import {stemOf} from './tag-sentence.ts'

/**
 * Question word, polarity, quantifier, order of the things named, names and numbers: any difference keeps them apart. Where both
 * are known to have one aim, in whichever wording, their question words tell nothing.
 */
export function whatDiffers(a: Question, b: Question, oneAim = false): string | undefined {
  if (a.negated !== b.negated) return 'one of them is negated'
  if (a.quantifier !== b.quantifier && (a.kind === 'polar' || b.kind === 'polar')) return 'they quantify differently'
  if (modalsApart(a, b)) return 'one asks what may be done, the other what should be'
  if (!oneAim && !compatible(a, b)) return `one asks for ${wanted(a)}, the other for ${wanted(b)}`
  if (differ(numbersOf(a), numbersOf(b))) return 'they name different numbers'
  const said = saidOnce(a, b, oneAim)
  if (said !== undefined) return said
  const names = namesApart(a, b)
  if (names !== undefined) return names
  const opposite = oppositeWords(a, b) ?? oppositePlaces(a, b)
  if (opposite !== undefined) return opposite
  if (a.compared.length > 1 && b.compared.length > 1) return comparedApart(a, b)
  return isConverse(a, b) ? 'the same things in exchanged roles' : undefined
}

/** Words of one only that make it another question, whatever else the two share. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/(?<!\b(?:tell|know|see|check|find out|sure) )\bif\b|\b(?:unless|until)\b/i, 'only one sets a condition'],
  [/\b(?:was|were|did|had)\b/i, 'only one asks about the past'],
  [
    /\b(?:first|second|third|last|next|only|previous|former|latest|newest|oldest)\b(?!\s*\?*$)/i,
    'only one asks for a place in an order'
  ],
  [/\?.*\?/, 'one of them asks two questions']
]

/** “What is it made of?” asks for more than what it is, unless a word beside says so too. */
const purpose: (typeof marks)[number] = [
  /(?<!\bstands? )\b(?:at|for|of|on|in|with|from|about|like)\s*\?*$/i,
  'only one asks what the thing is good, made or used for'
]

function saidOnce(a: Question, b: Question, oneAim: boolean): string | undefined {
  return [...marks, ...(oneAim ? [] : [purpose])].find(([mark]) => mark.test(a.text) !== mark.test(b.text))?.[1]
}

function modalsApart(a: Question, b: Question): boolean {
  const [one = '', other = ''] = [a.frame?.aim, b.frame?.aim]
  return one !== other && modal.has(one) && modal.has(other)
}

const modal: ReadonlySet<string> = new Set(['may', 'should', 'necessity'])

function wanted(question: Question): string {
  return question.intent === 'open' ? `an answer to “${question.kind}”` : question.intent
}

const alike: readonly (readonly string[])[] = [
  ['way', 'mechanism'],
  ['possibility', 'permission'],
  ['definition', 'open'],
  ['cost', 'amount'],
  ['time', 'duration'],
  ['way', 'open'],
  ['choice', 'open'],
  ['person', 'choice'],
  ['possibility', 'open'],
  ['permission', 'open'],
  ['place', 'way']
]

function compatible(a: Question, b: Question): boolean {
  if ((a.kind === 'polar') !== (b.kind === 'polar') && !(a.intent === b.intent && a.intent !== 'open')) return false
  if (a.intent === b.intent)
    return (
      a.intent !== 'open' ||
      a.kind === b.kind ||
      a.kind === 'other' ||
      b.kind === 'other' ||
      a.kind === 'which' ||
      b.kind === 'which'
    )
  return alike.some(pair => pair.includes(a.intent) && pair.includes(b.intent))
}

function numbersOf(question: Question): readonly string[] {
  return question.words
    .filter(word => /\p{N}|[+#]/u.test(word.text))
    .map(word => word.text)
    .sort()
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') !== b.join(' ')
}

/** One names something that the other does not: “the ferry to Skye” is not any ferry. */
function namesApart(a: Question, b: Question): string | undefined {
  const onlyA = namesOf(a).filter(name => !b.content.includes(name.stem))
  const onlyB = namesOf(b).filter(name => !a.content.includes(name.stem))
  const [one] = onlyA
  const [other] = onlyB
  if (one && other) return `one is about ${one.text}, the other about ${other.text}`
  const only = [one, other].find(name => name && /\p{Lu}/u.test(name.text))
  return only ? `only one is about ${only.text}` : undefined
}

function namesOf(question: Question): readonly ContentWord[] {
  return question.words.filter(
    (word, index) => word.tag === 'PROPN' && (index > 0 || !/^\p{Lu}\p{Ll}+$/u.test(word.text))
  )
}

const opposites: readonly (readonly [string, string])[] =
  'good bad,best worst,better worse,more less,most least,advantage disadvantage,pro con,benefit risk,increase decrease,increase reduce,raise lower,gain lose,before after,first last,high low,higher lower,buy sell,start stop,begin end,open close,enable disable,allow forbid,male female,man woman,boy girl,husband wife,husband girlfriend,boyfriend girlfriend,old young,hot cold,strong weak,safe dangerous,legal illegal,true false,possible impossible,success failure,win lose,love hate,import export,upload download,left right,positive negative,long short,large small,big small,fast slow,early late,early late,cheap expensive,easy hard,easy difficult,full empty,add remove,install uninstall,join leave,accept reject,internal external,hyper hypo,acute chronic,indoor outdoor,online offline,free paid'
    .split(',')
    .map(pair => pair.split(' ').map(stemOf))
    .flatMap(([one, other]) => (one && other ? [[one, other] as const] : []))

function oppositeWords(a: Question, b: Question): string | undefined {
  const left = new Set(a.content)
  const right = new Set(b.content)
  const hit = opposites.find(
    ([one, other]) =>
      (left.has(one) && !left.has(other) && right.has(other) && !right.has(one)) ||
      (left.has(other) && !left.has(one) && right.has(one) && !right.has(other))
  )
  return hit && `“${hit[0]}” against “${hit[1]}”`
}

/** Of prepositions and particles, which are no content: “into the water” and “out of the water”. */
function oppositePlaces(a: Question, b: Question): string | undefined {
  const hit = places.find(([one, other]) => {
    const [left, right] = [a.text, b.text].map(text => [one.test(text), other.test(text)] as const)
    return left && right && left[0] !== left[1] && left[0] === right[1] && left[1] === right[0]
  })
  return hit && 'they go opposite ways'
}

const places = 'before after,in(?:to|side)? out(?:side)?,up down,over under,above below,on(?:to)? off,to from'
  .split(',')
  .map(pair => pair.split(' ').map(word => new RegExp(`\\b${word}\\b`, 'i')))
  .flatMap(([one, other]) => (one && other ? [[one, other] as const] : []))

/** Every thing compared on one side must be one compared on the other. */
function comparedApart(a: Question, b: Question): string | undefined {
  const unmatched = a.compared.filter(one => !b.compared.some(other => sameThing(one, other)))
  const back = b.compared.filter(one => !a.compared.some(other => sameThing(one, other)))
  return unmatched.length + back.length > 0 ? 'they compare different things' : undefined
}

function sameThing(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter(stem => b.includes(stem))
  return shared.length > 0 && shared.length >= Math.max(new Set(a).size, new Set(b).size)
}

const symmetric: ReadonlySet<string> = new Set(['difference', 'identity', 'definition'])

/** “Can a skiff carry a dinghy?” and “Can a dinghy carry a skiff?”: two shared words exchange their sides of one verb or preposition. */
function isConverse(a: Question, b: Question): boolean {
  if (symmetric.has(a.intent) && symmetric.has(b.intent)) return false
  const copular = a.kind === 'polar' && b.kind === 'polar' && !a.words.some(isVerb) && !b.words.some(isVerb)
  const shared = a.words.filter(word => !isVerb(word) && b.content.includes(word.stem))
  return shared.some((left, index) =>
    shared.slice(index + 1).some(right => {
      if (left.stem === right.stem) return false
      const first = b.words.find(word => word.stem === left.stem)
      const second = b.words.find(word => word.stem === right.stem)
      if (!first || !second || b.words.indexOf(second) > b.words.indexOf(first)) return false
      return (
        copular ||
        (right.segment > left.segment && first.segment > second.segment && crossed(a, b, left, right, first, second))
      )
    })
  )
}

function crossed(
  a: Question,
  b: Question,
  left: ContentWord,
  right: ContentWord,
  first: ContentWord,
  second: ContentWord
): boolean {
  const between = separators(a, left, right)
  return separators(b, second, first).some(separator => between.includes(separator))
}

function separators(question: Question, from: ContentWord, to: ContentWord): readonly string[] {
  return question.words
    .filter(word => word.segment > from.segment && word.segment <= to.segment)
    .map(word => word.separator)
}

function isVerb(word: ContentWord): boolean {
  return word.tag === 'VERB'
}
