/** Comparison keys of names: one key for plural, case, hyphen and spelling variants of one name, another for any other name. */
import {folded} from '../model/order.ts'
import {rememberedText} from './remembered-text.ts'
import {singular} from './singular.ts'
import {tokenize} from './tokenize.ts'
import {wordCount} from './word-count.ts'

/**
 * “Cut-offs”, “cutoff” and “Cut-Off” share a key; `C`, `C++` and `C#`, `V2` and `V2.1`, `IT` and “it” do not.
 * Empty for text without a letter or digit.
 */
export const nameKey = rememberedText((name: string): string => {
  const words = nameWords(name)
  if (words.length === 1 && isShout(name)) return `^${words[0] ?? ''}`
  return words.join('')
}, 20_000)

/** The folded words of a name, hyphens split, every word singular and in one spelling: what mentions are matched by. */
export function nameWords(name: string): readonly string[] {
  const words = tokenize(name).flatMap(token => partsOf(token.text))
  const first = words[0]
  return first !== undefined && words.length > 1 && articles.has(first) ? words.slice(1) : words
}

/** The words of a token as `nameWords` gives them. */
export const partsOf = rememberedText((word: string): readonly string[] => {
  if (/^['’]s$/i.test(word) || !/[\p{L}\p{N}]/u.test(word)) return []
  // “add-ons”: its last part alone would be too short to tell
  return singular(word.replace(/['’]s$/i, ''))
    .split(/[-–_&]/u)
    .filter(part => part !== '')
    .map(part => oneSpelling(folded(singular(part))))
}, 20_000)

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** British and American spelling in one; the result is a key, not a word. */
function oneSpelling(word: string): string {
  const american = spellings.get(word)
  if (american !== undefined || word.length < 6) return american ?? word
  return word
    .replace(/isation/, 'ization')
    .replace(/is(e|ed|er|ing)$/, 'iz$1')
    .replace(/([^aeiou])our/, '$1or')
    .replace(/ll(ing|ed|er)/, 'l$1')
    .replace(/yse/, 'yze')
    .replace(/([bct])re$/, '$1er')
}

/** Too short, or too few of a kind, for a rule. */
const spellings: ReadonlyMap<string, string> = new Map(
  'mould:mold grey:gray tyre:tire plough:plow fibre:fiber litre:liter metre:meter odour:odor sulphur:sulfur aluminium:aluminum catalogue:catalog programme:program'
    .split(' ')
    .map(pair => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const)
)

/** Capitals alone tell such an acronym from an everyday word: `CAN`, `IT`, `WHO`. */
function isShout(name: string): boolean {
  return /^\p{Lu}{2,5}s?$/u.test(name) && wordCount(name.toLowerCase()) > 0
}
