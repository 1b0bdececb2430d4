/** Which words of a sentence say something: no function words, no words that carry only degree, number or manner of speaking. */
import type {Token} from '../model/statement.ts'

export function isContent({text, tag}: Token): boolean {
  if (closed.has(tag) && !/^\p{Lu}\p{L}*\p{Lu}/u.test(text)) return tag === 'ADP' && places.has(text.toLowerCase())
  return !empty.has(text.toLowerCase()) && /[\p{L}\p{N}]/u.test(text)
}

/** What is no content word however it is tagged: whoever meets only such words need not tag them. */
export function neverContent(word: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(word)) return true
  const lower = word.toLowerCase()
  return (empty.has(lower) && !places.has(lower)) || (functionWords.has(lower) && word.slice(1) === lower.slice(1))
}

const closed: ReadonlySet<string> = new Set('DET PRON ADP AUX CCONJ SCONJ PART PUNCT SYM INTJ'.split(' '))
const places: ReadonlySet<string> = new Set(
  'before after without under over above below inside outside online offline off'.split(' ')
)

/** Words that every tagger takes for a function word, where they are not shouted. */
const functionWords: ReadonlySet<string> = new Set(
  'the a an of and or but for with to by from at it they you we he she its their your our his her my'.split(' ')
)

const empty: ReadonlySet<string> = new Set(
  (
    'be is are was were been being am have has had having do does did done doing can could will would shall should may might must get gets got getting ' +
    'make makes made making take takes took taken taking let lets go goes went gone come comes came use uses used using need needs needed ' +
    'thing things way ways lot lots kind kinds sort sorts type types form forms one ones two three four five six seven eight nine ten ' +
    'more most less least much many few several some any all every each both either neither none no not never only just even also too very quite rather ' +
    'really simply actually basically essentially typically usually often sometimes always generally commonly currently today now nowadays still yet already ' +
    'again ever once here there then thus therefore however moreover so such same other another own such first second last next new like as than ' +
    'well able able however though although while because since if unless when where whereas which who whom whose what why how that this these those ' +
    'different various certain particular specific specifically especially particularly include includes including included e.g i.e etc example examples ' +
    'instead mostly mainly primarily largely almost nearly about around roughly approximately exactly at least up down out on in over ' +
    'yes absolutely sure certainly indeed know knows known say says said tell tells told mean means meant'
  ).split(' ')
)
