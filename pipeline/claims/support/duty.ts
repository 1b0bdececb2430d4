/** What a statement says of duty and leave: required, left open, allowed or forbidden. */

export type Duty = 'required' | 'optional' | 'allowed' | 'forbidden'

/** `text` in lower case; undefined where it says nothing of it, or several things. */
export function dutyOf(text: string): Duty | undefined {
  if (either.test(text)) return undefined
  const found = forms.filter(([, form]) => form.test(text)).map(([duty]) => duty)
  const [only] = found
  if (found.length === 1) return partly.test(text) ? ofSome(only) : only
  if (found.includes('optional')) return found.includes('forbidden') ? undefined : 'optional'
  return found.includes('forbidden') && found.includes('allowed') && found.length === 2 ? 'forbidden' : undefined
}

/** “May be required or optional”: which, it leaves open. */
const either =
  /\b(?:required|mandatory|compulsory)\b[^\p{L}]{1,5}(?:or|and)\b[^\p{L}]{1,5}(?:optional|voluntary)\b|\b(?:optional|voluntary)\b[^\p{L}]{1,5}(?:or|and)\b[^\p{L}]{1,5}(?:required|mandatory|compulsory)\b/u

const partly = /\bnot (?:every|all|each|everyone|everybody|always|necessarily)\b/

/** What is not required of all is left open to some; what is not forbidden to all, or not allowed, says nothing of any one. */
function ofSome(duty: Duty | undefined): Duty | undefined {
  return duty === 'required' || duty === 'optional' ? 'optional' : undefined
}

const forms: readonly (readonly [Duty, RegExp])[] = [
  [
    'required',
    /(?<!not |n't |no |without )\b(?:must(?! not|n't| be avoided| avoid)|(?:has|have) to(?<!not have to|n't have to)(?! be avoided| avoid)|mandatory|compulsory|obligatory|(?:is|are) (?:\p{L}+ )?(?:required|obliged)|requires?(?! no\b| ?\())\b/u
  ],
  [
    'optional',
    /\b(?:voluntary|optional|unnecessary(?! \p{L})|(?:not|n't|never) (?:have to|required?|need(?:ed)?|necessary|obliged|compulsory|mandatory)|needs? no|need not|requires? no|no need|none of [^,.;]* requires?|free to|as they please|need(?:s)? not)\b/u
  ],
  [
    'allowed',
    /\b(?:(?:is|are|be) (?:\p{L}+ )?(?:allowed|permitted|welcome|free)|may(?! not| or may| have| want| wish| prefer| need| find| vary| differ| seem| be (?!\p{L}+(?:ed|en|n|t)\b))|allows?|permits?|entitled|(?:is|are) (?:perfectly |quite |always )?(?:fine|ok|okay|acceptable|all right|safe))\b/u
  ],
  [
    'forbidden',
    /^ ?(?:(?:please|and|but|so|also|then|again|just|instead|ever) )?(?:never|do not|don't) (?!forget|fail|hesitate|worry|mistake|confuse|mix up)\p{L}+|\b(?:must not|(?:must|(?:has|have) to|should) (?:be avoided|avoid)|should never|should not|shouldn't|(?:is|are) (?:not|never) (?:safe|acceptable|fine)|mustn't|(?<!may or )may not(?! (?:have|be (?!\p{L}+(?:ed|en|n|t)\b)))|(?:not|n't|never) (?:be )?(?:allowed|permitted)|forbidden|banned|prohibited|(?:are|is|be) (?:refused|excluded|barred)|cannot be (?:moved|taken|carried|transferred|exchanged|refunded|returned|used|combined|cancelled)|off limits)\b/u
  ]
]

/** Where the text says it, as offsets into it. */
export function dutyAt(text: string, duty: Duty): {readonly start: number; readonly end: number} | undefined {
  const found = forms.find(([name]) => name === duty)?.[1].exec(text)
  return found ? {start: found.index, end: found.index + found[0].length} : undefined
}

const against: ReadonlySet<string> = new Set([
  'required optional',
  'forbidden required',
  'allowed forbidden',
  'forbidden optional'
])

export function dutiesClash(a: Duty, b: Duty): boolean {
  return against.has(`${a} ${b}`) || against.has(`${b} ${a}`)
}
