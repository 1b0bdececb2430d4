/** One denies what the other affirms, in whatever words: by “not”, by a verb of denial, by a refusal in two words. */
import {deniedWord} from './denied-word.ts'
import {embeddedAt} from './embedded-at.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** In words; undefined where neither denies what the other says. */
export function deniedApart(pair: StatementPair): string | undefined {
  const {left, right, alignment} = pair
  const emptied = empties.test(left.lower) || empties.test(right.lower)
  const denied = deniedWord(pair)
  if (denied !== undefined && !emptied) return `one affirms “${denied}”, the other denies it`
  if (denying(alignment.onlyA, left, right) !== denying(alignment.onlyB, right, left))
    return 'one has a word of denial that the other lacks'
  if (refuses(left) !== refuses(right)) return 'one tells a refusal that the other does not'
  if (turnedWord(pair) && !emptied) return 'one denies a word that the other affirms'
  if (isIdle(left) !== isIdle(right) && !alike.test(left.lower + right.lower)) return 'one denies an effect'
  return oneDenies(pair) ? 'one denies it' : undefined
}

/** “And has no effect on the other boats”, where the other tells nothing of the kind. */
function isIdle({lower}: Reading): boolean {
  return /\b(?:no|any|little) (?:\p{L}+ )?(?:effect|influence|impact|bearing|difference)\b|\bdo(?:es)? nothing (?:for|to|against)\b/u.test(
    lower
  )
}

/** A verb or an adjective that denies by itself, and no denial on the other side that could stand for it: “lose” and “the loss of”. */
function denying(words: readonly Word[], own: Reading, other: Reading): boolean {
  if (other.words.some(word => word.sign === -1 || (word.role !== 'context' && absences.test(word.text)))) return false
  return words.some(
    word =>
      word.role !== 'context' &&
      /^(?:VERB|ADJ|AUX)$/.test(word.tag) &&
      denials.test(word.text) &&
      !embeddedAt(own, word)
  )
}

const denials =
  /^(?:ignor\w*|refus\w*|lack\w*|los(?:e|es|t)|laps\w*|disappear\w*|vanish\w*|forbid\w*|avoid\w*|den(?:y|ies|ied)|reject\w*|fail\w*|prevent\w*|exclud\w*|ban(?:s|ned)?|stop\w*|exempt\w*|exclud\w*|impossible|wrong|false|unable|gone)$/

/** “Makes no difference between coast and hills” and “to coast and hills alike” say one thing. */
const alike = /\b(?:alike|as well as|both|regardless|whether)\b/

const absences =
  /^(?:loss(?:es)?|lack|failure|refusal|absence|denial|disappearance|ban|exclusion|remov\w+|eliminat\w+|dissolv\w+|break\w*|skip\w*|bypass\w*)$/

/** “Were left out”, “turned down”, “too soon to look”: a denial in two words. */
function refuses({lower}: Reading): boolean {
  return /\b(?:left out|leaves? out|kept out|keeps out|shuts? out|rul(?:e|es|ed) out|(?:turn|turns|turned|voted) (?:down|away)|sent away|too \p{L}+ (?:to|for))\b/u.test(
    lower
  )
}

/** “Neither a latte nor a mocha, but a drink of its own” affirms as well. */
function oneDenies({a, b, left, right}: StatementPair): boolean {
  const [denial, affirmation] = a.polarity === 'negated' ? [left, right] : [right, left]
  return a.polarity !== b.polarity && denial.answer === affirmation.answer && !/\bbut\b/.test(denial.lower)
}

/** “Keep the locker empty”: an adjective that denies as “nothing in the locker” does. */
const empties = /\b(?:empty|free of|rid of|bare of|clear of)\b/

/** “In verse”, and “not a single line of verse”: what is denied stands behind the word that the denial meets first. */
function turnedWord({left, right, alignment}: StatementPair): boolean {
  return alignment.pairs.some(({a, b, relation}) => {
    if (a.role === 'context' || b.role === 'context' || relation === 'opposite' || a.sign === b.sign) return false
    const [denied, reading] = a.sign === -1 ? [a, left] : [b, right]
    return denied.tag === 'NOUN' && !denied.modifier && !isPlace(reading, denied)
  })
}

/** “The pump in the hull”: where it is, what is denied of it tells nothing. */
function isPlace({tokens}: Reading, {at}: Word): boolean {
  let before = at - 1
  while (before > 0 && /^(?:DET|ADJ|NUM|PRON|NOUN)$/.test(tokens[before]?.tag ?? '')) before--
  return tokens[before]?.tag === 'ADP' && !/^of$/i.test(tokens[before]?.text ?? '')
}
