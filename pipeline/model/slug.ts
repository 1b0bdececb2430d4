/** Names made from content: `[a-z0-9-]` only, so that they are safe as ids, file names and URLs. */
import {folded} from './order.ts'

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/(?<=\p{L})#/gu, ' sharp '],
  [/&/g, ' and ']
]

/** `C++` gives `c-plus-plus`, `C#` gives `c-sharp`; text without Latin letters or digits gives an empty string. */
export function slug(text: string): string {
  const words = spelled.reduce((result, [sign, name]) => result.replace(sign, name), text)
  return folded(words)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
