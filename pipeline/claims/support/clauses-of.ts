/** The clauses of a sentence as the kinds of claim look at them, read once a sentence. */
import type {Clause} from '../../language/read-clauses.ts'
import {readClauses} from '../../language/read-clauses.ts'
import {stretchOf} from '../../language/stretch-of.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {Token} from '../../model/statement.ts'
import {knownClause} from './known-clause.ts'
import type {Stretch} from './make-statement.ts'
import {standsFor} from './stands-for.ts'

interface Lead extends Stretch {
  readonly gloss: number
}

export interface ClauseView {
  readonly clause: Clause
  readonly tokens: readonly Token[]
  /** Text of the clause, of its subject, of its verb group and of its complement, in lower case. */
  readonly text: string
  readonly subject: string
  readonly verb: string
  readonly complement: string
  /** Stem of the main verb; empty in a fragment. */
  readonly head: string
  /** A form of “be” and no other verb. */
  readonly copula: boolean
  /** The label and the gloss of “Label: gloss”. */
  readonly lead?: Lead
  /** What its pronoun stands for, where an earlier clause of the sentence tells. */
  readonly stands?: Stretch
}

export function clausesOf(context: SentenceInContext): readonly ClauseView[] {
  const known = read.get(context.tokens)
  if (known) return known
  const {tokens} = context
  const lead = leadOf(context)
  const words = tokens.map(({text}) => (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase())
  const clauses = readClauses(tokens)
  // “Use the knock test: tap the hull” is no label and its gloss
  const views =
    lead && (lead.end < 3 || !clauses.some(({start}, at) => at > 0 && start >= lead.end && start <= lead.gloss + 1))
      ? [leadView(tokens, words, lead)]
      : clauses.map((clause, at, all) => {
          const stands = at === 0 ? undefined : standsFor(tokens, clause, all.slice(0, at))
          return {...viewOf(tokens, words, knownClause(tokens, clause) ?? clause), ...(stands ? {stands} : {})}
        })
  read.set(context.tokens, views)
  return views
}

/** A memory of pure results, by the list of tokens itself. */
const read = new WeakMap<readonly Token[], readonly ClauseView[]>()

function viewOf(tokens: readonly Token[], words: readonly string[], clause: Clause): ClauseView {
  const {verb, head} = clause
  const first = tokens[head ?? -1]
  return {
    clause,
    tokens: stretchOf(tokens, clause.start, clause.end),
    text: joined(words, clause.start, clause.end),
    subject: joined(words, clause.subjectStart, clause.subjectEnd),
    verb: verb === undefined || head === undefined ? '' : joined(words, verb, head + 1),
    complement: joined(words, clause.after, clause.end),
    head: first?.stem ?? '',
    copula: first !== undefined && /^(?:is|are|was|were|be|been|['’]s|['’]re)$/i.test(first.text)
  }
}

function leadView(tokens: readonly Token[], words: readonly string[], lead: Lead): ClauseView {
  let end = tokens.length
  while (end > lead.gloss && /^[.;,]$/.test(tokens[end - 1]?.text ?? '')) end--
  const clause: Clause = {start: 0, end, subjectStart: lead.start, subjectEnd: lead.end, after: lead.gloss}
  return {
    clause,
    tokens: stretchOf(tokens, 0, end),
    text: joined(words, 0, end),
    subject: joined(words, lead.start, lead.end),
    verb: '',
    complement: joined(words, lead.gloss, end),
    head: '',
    copula: false,
    lead
  }
}

/** “Label: gloss” and, in a list item or a pointer to another text, “Label — gloss”: at most eight words without a verb before the sign. */
function leadOf({tokens, block, sentence}: SentenceInContext): Lead | undefined {
  if (block.kind === 'heading' || sentence.column !== undefined) return undefined
  const listed = block.kind === 'list-item' || block.kind === 'related'
  const at = tokens.findIndex(
    (token, index) => index > 0 && (token.text === ':' || (listed && /^[—–-]$/.test(token.text)))
  )
  if (at < 1 || at > 9 || at >= tokens.length - 2) return undefined
  if (tokens[at]?.text === ':' && tokens[at]?.end === tokens[at + 1]?.start) return undefined
  const {start, end} = block.kind === 'related' ? titleTopic(tokens, at) : {start: 0, end: at}
  if (
    tokens
      .slice(start, end)
      .some(
        token =>
          token.tag === 'AUX' || token.text === ',' || (token.tag === 'PRON' && !/^(?:its|their)$/i.test(token.text))
      )
  )
    return undefined
  return {start, end, gloss: at + 1}
}

/** A text called “What is a wherry?” is about the wherry. */
function titleTopic(tokens: readonly Token[], end: number): Stretch {
  const asks = /^what$/i.test(tokens[0]?.text ?? '') && /^(?:is|are)$/i.test(tokens[1]?.text ?? '')
  if (!asks || tokens[end - 1]?.text !== '?') return {start: 0, end}
  return {start: tokens[2]?.tag === 'DET' ? 3 : 2, end: end - 1}
}

function joined(words: readonly string[], from: number, to: number): string {
  return words.slice(from, to).join(' ')
}
