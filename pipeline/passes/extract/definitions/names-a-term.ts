/** Whether words may be the name of a term: a noun phrase that says what it is by itself. */
import {isShellNoun} from '../../../language/is-shell-noun.ts'
import {singular} from '../../../language/singular.ts'
import type {Token} from '../../../model/statement.ts'

/** `tokens` are those of the name alone, without determiner; `generic` where the sentence speaks of any such thing (“A role is a set of …”); `label` where capitals prove nothing. */
export function namesATerm(
  tokens: readonly Token[],
  {generic = false, label = false}: {readonly generic?: boolean; readonly label?: boolean} = {}
): boolean {
  const [first] = tokens
  const last = tokens[tokens.length - 1]
  if (!first || !last || tokens.length > 7) return false
  if (
    tokens.some(
      token =>
        token.tag === 'PRON' ||
        /^[.,;:?!()/%$£€=]$/.test(token.text) ||
        (token.tag === 'ADP' && !(label ? tokens.length === 3 : /^(?:of|in|on|to|for|from|and|at)$/i.test(token.text)))
    )
  )
    return false
  if (
    tokens.some(token => token.tag === 'CCONJ') &&
    !tokens.every(token => /^\p{Lu}/u.test(token.text) || token.tag === 'CCONJ')
  )
    return false
  if (
    !(tokens.length > 2 && isCapitalised(tokens)) &&
    !(!label && isProperName(tokens)) &&
    /^(?:first|second|third|one|two|another|other|such|both|same|more|most|many|several|much|next|last|only|biggest|largest|best|worst|main|key|right|real|simplest|good|bad|big|new|each|every|some|any|notable|former|final|common|certain|typical|such|unique|so-called|early|recent|core|broader|narrower|current|following|above|resulting|underlying|entire|large|larger|small|smaller|bigger|newer|older|none|is|are|of|to|or|and|how|why|what)$/i.test(
      first.text
    )
  )
    return false
  if (tokens.length > 1 && ((first.tag === 'ADJ' && /est$/i.test(first.text)) || judging.test(first.text))) return false
  if (
    first.tag === 'ADP' ||
    first.tag === 'SCONJ' ||
    (first.tag === 'ADV' && tokens.length > 1) ||
    /^\d+$/.test(first.text)
  )
    return false
  if (!generic && isShell(tokens)) return false
  if (
    tokens.length === 1 &&
    (last.tag === 'ADV' || (last.tag === 'ADJ' && /(?:al|ive|ous|ful|less|able|ible|ic|ge|ed)$/.test(last.text)))
  )
    return false
  if (first.tag === 'DET' || hasClause(tokens) || isNumbered(tokens) || !endsAsName(tokens)) return false
  return /[\p{L}]/u.test(last.text) || (tokens.length > 1 && last.tag === 'NUM')
}

/** How good a thing is makes no other thing of it. */
const judging = /^(?:vague|detailed|novel|reliable)$/i

/** “knowing the tide”, “boats making headlines since 1990” are no names. */
function hasClause(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (first?.tag === 'VERB' && second && /^(?:DET|PROPN|SCONJ|PRON)$/.test(second.tag)) return true
  return tokens.some(
    (token, index) =>
      token.tag === 'SCONJ' ||
      token.tag === 'AUX' ||
      (index > 0 &&
        token.tag === 'DET' &&
        !(tokens[index - 1]?.tag === 'ADP' && /^the$/i.test(token.text) && isCapitalised(tokens))) ||
      (index > 0 && token.tag === 'ADV' && !token.text.includes('-')) ||
      (index > 0 && token.tag === 'VERB' && /^(?:DET|ADP|PRON|PROPN)$/.test(tokens[index + 1]?.tag ?? '')) ||
      /(?:^|\D)(?:19|20)\d\d$/.test(token.text)
  )
}

function isCapitalised(tokens: readonly Token[]): boolean {
  return tokens.every(token => /^\p{Lu}/u.test(token.text) || /^(?:ADP|DET|CCONJ)$/.test(token.tag))
}

/** “Great Skerry”; a plural may be “Many Skerries” at the start of a sentence. */
function isProperName(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.text ?? ''
  return (
    tokens.length > 1 &&
    singular(last) === last &&
    tokens.every(({tag, text}) => tag === 'PROPN' && /^\p{Lu}/u.test(text))
  )
}

/** “return on investment” is a name, “a night on Level 2” and “the move to” are none. */
function endsAsName(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]
  const gerund = last?.tag === 'VERB' && /ing$/i.test(last.text)
  const phrasal =
    tokens.length === 2 &&
    /ing$/i.test(tokens[0]?.text ?? '') &&
    /^(?:in|out|up|down|off|over)$/i.test(last?.text ?? '')
  if (!last || !(gerund || phrasal || /^(?:NOUN|PROPN|NUM|X|ADJ)$/.test(last.tag) || tokens.length === 1)) return false
  const link = tokens.findIndex(token => token.tag === 'ADP')
  if (link < 0 || phrasal || isCapitalised(tokens) || /^of$/i.test(tokens[link]?.text ?? '')) return true
  return tokens.length === 3 && !tokens.some(token => token.tag === 'NUM' || /\d/.test(token.text))
}

/** “Step 2”, “Mistake 3”: places in an article. */
function isNumbered(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  return tokens.length === 2 && first !== undefined && second?.tag === 'NUM' && numbered.test(first.text)
}

const numbered =
  /^(?:step|mistake|scenario|example|case|chapter|section|part|figure|table|tip|rule|reason|phase|stage|question|appendix|note|option|lesson|myth|day|week|point|fact|problem|scene|round)$/i

/** “the part of the pump”, “the reason”; a compound such as “exchange rate” or “cutting method” says what it is. */
function isShell(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(token => token.tag === 'ADP')
  const head = tokens[of > 0 ? of - 1 : tokens.length - 1]
  if (!head || (of < 0 && tokens.length > 1 && tokens[0]?.tag !== 'ADJ')) return false
  if (/^natures?$/i.test(head.text)) return true
  const bare = of > 0 || tokens.length === 1 || plainAdjective(tokens[0])
  // the stem of “curing” is that of a cure, and the word another
  return bare && (isShellNoun(singular(head.text)) || (!/ing$/i.test(head.text) && isShellNoun(head.stem)))
}

/** An adjective that places or judges and tells no kind; those of a field end in a suffix: “cyclical process”. */
function plainAdjective(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'ADJ' && !/(?:ic|al|ive|ed|ous|ary|ar|ing|private)$/i.test(token.text)
}
