/** The time that a statement holds for, as far as its words tell: long ago, now, or unsaid. */

/** In words, where one text (lower case) speaks of what once was and the other of what now is; `once` tells of which a “used to” says so. */
export function timesApart(left: string, right: string, once: readonly [boolean, boolean]): string | undefined {
  const one = timeOf(left) ?? (once[0] ? 'past' : undefined)
  const other = timeOf(right) ?? (once[1] ? 'past' : undefined)
  if (one === 'past' && other !== 'past' && (other === 'present' || isPresent(right)))
    return 'one speaks of the past, the other of now'
  if (other === 'past' && one !== 'past' && (one === 'present' || isPresent(left)))
    return 'one speaks of the past, the other of now'
  return undefined
}

function timeOf(text: string): 'past' | 'present' | undefined {
  if (turned.test(text)) return 'present'
  if (past.test(text) || ((upTo.test(text) || untilThen.test(text)) && !after.test(text))) return 'past'
  return present.test(text) ? 'present' : undefined
}

const past =
  /\b(?:was once|were once|had once|once (?:had|was|were)|formerly|originally|at first|initially|back then|in those days|in the (?:early|first) (?:years|days|releases|versions|models|decades)|until (?:then|last|recently)|before the(?! [^,.;]{2,60}\b(?:is|are|has|have|does|do|can|begins?|starts?|opens?|closes?|goes|comes?|leaves?|arrives?)\b)(?! [\p{L}-]+ing\b)|for (?:decades|centuries)|historically|in the past|by then|the first (?:model|version|release|edition|generation)|early \p{L}+s)\b/u
/** “Up to 2010”, with no word of what came then. */
const upTo =
  /\b(?:up to|until|till) (?:the (?:end|middle|start|beginning|spring|summer|autumn|winter) of )?(?:1[4-9]|20)\d\d\b/
/** “Until the patents expired, a fee had to be paid.” */
const untilThen = /^ (?:until|till) [^,]{3,60}, [^.]*\b(?:had|was|were|did|could)\b/
const after = /n't\b|\b(?:not|never|since|then|thereafter|afterwards|from (?:then|that|\d{4}))\b/
const present = /\b(?:now|today|nowadays|these days|currently|current|at present|this year)\b/
/** “Once had six but now has two” speaks of now. */
const turned = /(?:\bbut|\band|;|,) (?:\p{L}+ )?(?:now|today)\b|^ (?:now|today|nowadays|these days|currently)\b/u

/** In the present tense, with no word of the past. */
function isPresent(text: string): boolean {
  return (
    /\b(?:is|are|has|have|does|do|can|cannot|comes?|takes?|needs?)\b/.test(text) &&
    !/\b(?:was|were|had|did|could)\b/.test(text)
  )
}
