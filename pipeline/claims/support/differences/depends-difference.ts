/** “Whether a boat needs a cover depends on the berth” against “every boat needs a cover”: by one source it depends, by the other it is always so. */
import {isContent} from '../../../language/content-words.ts'
import {readFrequency} from '../../../language/read-frequency.ts'
import {remembered} from '../../../language/remembered.ts'
import {stemOf, tagSentence} from '../../../language/tag-sentence.ts'
import type {Statement, Token} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {type Reading, readingOf} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function dependsDifference(pair: StatementPair): Difference | undefined {
  const {a, b} = pair
  const [open, settled] = openIn(a) ? [a, b] : [b, a]
  const matter = openIn(open)
  if (!matter || openIn(settled) || settled.hedged || a.attributed || b.attributed) return undefined
  const one = readingOf(settled)
  if (limits.test(one.lower)) return undefined
  const meets = matter.often ? tellsHowOften(settled, open, matter) : tellsAlways(one, matter)
  if (!meets) return undefined
  const apart = apartBy(pair, true)
  if (apart) return {relation: 'unrelated', reason: `one says that it depends, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: `One source says that it depends, the other ${matter.often ? 'tells how often' : 'tells it of every case'}.`
  }
}

/** What is said to depend on something. */
interface Matter {
  /** Stems of its words, those left out that only say that it is to be done. */
  readonly stems: readonly string[]
  /** How often, and not whether. */
  readonly often: boolean
}

/** “Whether …, how often … depends on”; a short answer says so of its question. Most statements say nothing of the kind. */
const openIn: (statement: Statement) => Matter | undefined = remembered(statement => {
  if (!depends.test(statement.text)) return undefined
  const {tokens} = readingOf(statement)
  const verb = tokens.findIndex(({text}) => /^(?:depends?|varies|vary)$/i.test(text))
  const from = tokens.findLastIndex(({text}, at) => at < verb && /^(?:whether|how)$/i.test(text))
  if (from >= 0) return matterOf(tokens.slice(from, verb))
  const question = statement.context.question?.exact
  const answers = verb > 0 && verb < 3 && /^(?:that|it|this)$/i.test(tokens[0]?.text ?? '')
  return answers && question !== undefined ? matterOf(tagSentence(question.replace(/[*_`#?]/g, ' ').trim())) : undefined
})

const depends = /\b(?:depends?|varies|vary)\b/i

/** Of a question of yes or no, of “whether” and of “how often”; who asks how much or which is told so or so much. */
function matterOf(tokens: readonly Token[]): Matter | undefined {
  const [first, second] = tokens.map(({text}) => text.toLowerCase())
  const often = first === 'how' && /^(?:often|frequently|regularly)$/.test(second ?? '')
  const stems = tokens.filter(isContent).map(({stem}) => stem)
  const telling = stems.filter(stem => !idle.has(stem))
  const asks = first === 'whether' || /^(?:do|does|is|are|should|must|can|may|will)$/.test(first ?? '')
  return (often || asks) && telling.length > (often ? -1 : 1) ? {stems: telling, often} : undefined
}

const idle: ReadonlySet<string> = new Set(
  ['often', 'frequently', 'regularly', 'necessary', 'really', 'worth', 'required', 'right', 'want', 'look'].map(stemOf)
)

/** “If it rains”, “only for a night”: no word for every case. */
const limits = /\b(?:if|unless|only|when|whenever|provided|usually|often|mostly|sometimes|may|might|can|could)\b/

/** “Always wear gloves”, “every boat must have a cover, whatever the berth”: all of the matter, and its verb is the act. */
function tellsAlways({tokens, clauses: [clause], lower}: Reading, {stems}: Matter): boolean {
  if (!/ (?:always|never|every|all|whatever|whichever|without exception|no matter) /.test(lower)) return false
  const own = tokens.map(({stem}) => stem)
  const head = tokens[clause?.head ?? -1]
  if (head === undefined || !stems.every(stem => own.includes(stem))) return false
  // “every boat under a cover needs a lamp” needs no cover
  const needed = own.lastIndexOf(stems[stems.length - 1] ?? '') > (clause?.head ?? 0)
  return stems.includes(head.stem) || (light.test(head.text) && needed)
}

const light = /^(?:is|are|be|has|have|needs?|requires?|gets?|takes?|uses?)$/i

/** “How often should I oil it? — Every week.”: all of what is asked is in the other. */
function tellsHowOften(settled: Statement, open: Statement, {stems}: Matter): boolean {
  const {tokens} = readingOf(settled)
  if (readFrequency(tokens) === undefined) return false
  const question = settled.context.question?.exact
  const asked = question === undefined ? undefined : matterOf(tagSentence(question.replace(/[*_`#?]/g, ' ').trim()))
  const told = new Set([...tokens.map(({stem}) => stem), ...(asked?.stems ?? [])])
  if (stems.length > 0 && stems.every(stem => told.has(stem))) return true
  const own = new Set(readingOf(open).tokens.map(({stem}) => stem))
  return asked?.often === true && asked.stems.length > 0 && asked.stems.every(stem => own.has(stem))
}
