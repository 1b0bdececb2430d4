/** “X is a Y”, “X means Y”, “X: a Y that …”: the class that a clause puts its subject in. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {Phrase, Polarity} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'
import {isPart, wholeBefore} from './whole-of.ts'

export interface ClassFound {
  readonly relation: 'is-a'
  readonly objects: readonly (Stretch | Phrase)[]
  /** The class is told by the sentence before. */
  readonly leans?: true
  readonly polarity?: Polarity
  /** Whether the class is told apart from its like, as a definition does, and the subject is not one named thing. */
  readonly defines: boolean
}

export function classOf(context: SentenceInContext, view: ClauseView): ClassFound | undefined {
  const {clause, complement} = view
  const {tokens} = context
  if (view.lead) return ofLead(context, view)
  if (view.subject === '' || clause.subjectEnd <= clause.subjectStart) return undefined
  const outside = outsideClass(tokens, clause.after - 1, clause.end)
  if (outside) return {relation: 'is-a', objects: [outside], polarity: 'negated', defines: false}
  const means =
    /^(?:mean|refer|describ|denot|count|qualifi|serv|belong)$/.test(view.head) &&
    !/^(?:means? that|counts? (?!as\b))/.test(`${view.verb} ${complement}`)
  const named =
    /\b(?:known as|called|defined as|classed as|treated (?:\w+ ){0,3}as|counted as|counts? as|regarded as|considered)\b/.test(
      `${view.verb} ${complement}`
    )
  if (!view.copula && !means && !named) return undefined
  const from = named ? afterAs(tokens, clause.after - 1, clause.end) : afterLink(tokens, clause.after, clause.end)
  const head = headPhrase(tokens, from, clause.end)
  if (!head) return undefined
  const opens = tokens[from]
  const indefinite =
    /^(?:a|an|any|one|the|not|simply|just|also|neither|both|nothing|essentially)$/i.test(opens?.text ?? '') ||
    /^(?:NOUN|PROPN|ADJ|VERB)$/.test(opens?.tag ?? '')
  if (view.copula && (!indefinite || startsOtherwise(tokens, from, head))) return undefined
  const whole = isPart(tokens, from, head, clause.end)
    ? wholeBefore(context, {start: clause.subjectStart, end: clause.subjectEnd})
    : undefined
  if (whole) return {relation: 'is-a', objects: [whole], leans: true, defines: false}
  const tail = clause.end - head.end
  const generic = !/^(?:this|that|these|those|it|they|there|here|what|which|he|she|you|we|i)\b/.test(view.subject)
  return {
    relation: 'is-a',
    objects: [head],
    defines:
      generic &&
      tail >= 4 &&
      !/\b(?:not|n't)\b/.test(`${view.verb} ${complement.slice(0, 12)}`) &&
      opensDefinition(tokens, head.end)
  }
}

/** “Falls outside the class of ferries”: what it is not. */
function outsideClass(tokens: SentenceInContext['tokens'], from: number, to: number): Stretch | undefined {
  const at = tokens.findIndex(
    ({text}, index) =>
      index >= from &&
      index + 3 < to &&
      /^outside$/i.test(text) &&
      /^(?:category|class|definition|family|group)$/i.test(tokens[index + 2]?.text ?? '') &&
      /^of$/i.test(tokens[index + 3]?.text ?? '')
  )
  return at < 0 ? undefined : headPhrase(tokens, at + 4, to)
}

function ofLead(context: SentenceInContext, view: ClauseView): ClassFound | undefined {
  const head = headPhrase(context.tokens, view.clause.after, view.clause.end)
  const listed = context.block.kind === 'list-item' || context.block.kind === 'related'
  if (!head || (context.block.leadIn === undefined && !listed)) return undefined
  if (context.block.kind === 'related' && !namesClass(context.tokens, view.clause.after, head)) return undefined
  return {relation: 'is-a', objects: [head], defines: view.clause.end - view.clause.after >= 4}
}

/** “A small ferry”, “the oldest kind of ferry”: “the wider field”, beside the title of another text, is wider than that of this one. */
function namesClass(tokens: SentenceInContext['tokens'], from: number, {start}: Stretch): boolean {
  return /^an?$/i.test(tokens[from]?.text ?? '') || /^of$/i.test(tokens[start - 1]?.text ?? '')
}

/** What tells a class apart follows its name: “that …”, “for …”, “with …”, “made by …”. */
function opensDefinition(tokens: SentenceInContext['tokens'], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (/^(?:that|which|who|where|for|with|in|of|from|to|by|on|—|–|,|\()$/i.test(next.text) || next.tag === 'VERB')
  )
}

function afterLink(tokens: SentenceInContext['tokens'], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    /^(?:not|n['’]t|also|simply|just|essentially|basically|really|actually|to|of|as|in|effectively|therefore|,|officially|now|still)$/i.test(
      tokens[at]?.text ?? ''
    )
  )
    at++
  return at
}

function afterAs(tokens: SentenceInContext['tokens'], from: number, to: number): number {
  for (let at = Math.max(0, from - 2); at < to; at++) {
    if (/^(?:as|called)$/i.test(tokens[at]?.text ?? '')) return at + 1
  }
  return from + 1
}

/** “is able”, “is 12 metres long”, “is made”: no class. */
function startsOtherwise(tokens: SentenceInContext['tokens'], from: number, head: Stretch): boolean {
  const before = tokens.slice(from, head.start)
  return (
    before.some(token => /^(?:NUM)$/.test(token.tag) && !/^one$/i.test(token.text)) || tokens[head.end]?.text === '%'
  )
}
