/** One sentence as its clauses: at semicolons, at contrasts, and around relative clauses. */
import type {Token} from '../../model/statement.ts'
import {isVerb} from './is-verb.ts'

export interface ClausePart {
  readonly tokens: readonly Token[]
  /** The tokens whose last name a relative clause speaks of. */
  readonly of?: readonly Token[]
}

/** At semicolons, at a colon that a sentence follows (“In short: The saw cuts”), before “whereas”, “while”, “but” and an “and” with a subject of its own, and around “— which … —”; a part without a verb stays with its neighbour. */
export function splitClauses(all: readonly Token[], glossed: boolean): readonly ClausePart[] {
  const tokens = /^(?:whereas|while|where)$/i.test(all[0]?.text ?? '') && contrasts(all) ? all.slice(1) : all
  const contrasted = tokens.length < all.length ? tokens.findIndex(token => token.text === ',') : -1
  const relative = relativeClause(tokens)
  const rest = relative ? [...tokens.slice(0, relative.from), ...tokens.slice(relative.to)] : tokens
  const parts: Token[][] = [[]]
  rest.forEach((token, at) => {
    const next = rest[at + 1]?.text.toLowerCase() ?? ''
    const cut =
      token.text === ';' ||
      (contrasted >= 0 && token === tokens[contrasted]) ||
      (token.text === ',' &&
        (/^(?:whereas|while|but)$/.test(next) || (next === 'and' && opensClause(rest.slice(at + 2)))))
    const [before, after] = [hasVerb(parts[parts.length - 1] ?? []), hasVerb(rest.slice(at + 1))]
    const opened = token.text === ':' && after && /^\p{Lu}/u.test(rest[at + 1]?.text ?? '')
    if (opened && !before) parts[parts.length - 1] = []
    else if (opened || (cut && ((before && after) || (glossed && token.text === ';')))) parts.push([])
    else parts[parts.length - 1]?.push(token)
  })
  const trimmed = parts.map(part =>
    /^(?:whereas|while|but|and)$/i.test(part[0]?.text ?? '') && parts.length > 1 ? part.slice(1) : part
  )
  const own: readonly ClausePart[] = trimmed.filter(part => part.length > 1).map(part => ({tokens: part}))
  const named = relative ? lastPhrase(tokens.slice(0, relative.from)) : []
  return relative && named.length > 0 ? [...own, {tokens: tokens.slice(relative.start, relative.end), of: named}] : own
}

/** “and the plane shaves”: a subject of its own and its verb right after it. */
function opensClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(isVerb)
  const subject = tokens.slice(0, Math.max(0, verb))
  return (
    /^(?:DET|PRON)$/.test(subject[0]?.tag ?? '') &&
    subject.every(({tag}) => /^(?:DET|PRON|ADJ|NOUN|PROPN|ADV|NUM|PART)$/.test(tag) || tag === 'PUNCT')
  )
}

/** “Where a saw cuts, a plane shaves”: a verb on both sides of the first comma. */
function contrasts(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(token => token.text === ',')
  return comma > 0 && hasVerb(tokens.slice(0, comma)) && hasVerb(tokens.slice(comma))
}

/** The noun phrase right before a relative clause; none where a clause stands there (“…, which surprised us”). */
function lastPhrase(tokens: readonly Token[]): readonly Token[] {
  const before = [...tokens].reverse()
  const length = before.findIndex(token => !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.tag))
  return tokens.slice(tokens.length - (length < 0 ? tokens.length : length))
}

interface Relative {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

function relativeClause(tokens: readonly Token[]): Relative | undefined {
  const from = tokens.findIndex(
    (token, at) => /^[,—–(]$/.test(token.text) && /^which$/i.test(tokens[at + 1]?.text ?? '')
  )
  if (from < 1 || /^(?:means?|meant|explains?|shows?)$/i.test(tokens[from + 2]?.text ?? '')) return undefined
  const mark = tokens[from]?.text ?? ''
  const close = mark === '(' ? ')' : mark
  const length = tokens.slice(from + 2).findIndex(token => token.text === close)
  const end =
    length < 0 ? tokens.length - (/^[.!]$/.test(tokens[tokens.length - 1]?.text ?? '') ? 1 : 0) : from + 2 + length
  return {from, to: length < 0 ? tokens.length : end + 1, start: from + 2, end}
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(isVerb)
}
