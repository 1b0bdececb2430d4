/** The publishable passage of a statement, with the context that it needs. */
import type {Article} from '../../model/block.ts'
import {type Passage, type PlainText, passageText} from '../../model/passage.ts'
import {type Evidence, evidenceOf, type Span, spanAt} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'

/**
 * Undefined where the statement may not be published alone: it needs an antecedent that is not certain,
 * or one that cannot take the place of the pronoun (“Its weight …”, “It's …”).
 */
export function statementPassage(
  statement: Statement,
  article: Article,
  plain: PlainText,
  support: readonly Span[] = []
): Passage | undefined {
  const opened = statement.context.antecedent && withoutPronoun(statement.span, article)
  if (statement.context.antecedent && !opened) return undefined
  const {antecedent, question, leadIn, header} = statement.context
  const [first, ...others] = [antecedent, question, leadIn, ...(header ?? [])].filter(span => span !== undefined)
  if (!statement.standsAlone && first === undefined) return undefined
  const cut: Evidence = [opened ?? statement.span]
  const shape = {
    form: leadIn || header ? ('fragment' as const) : ('sentence' as const),
    cut,
    ...(first === undefined ? {} : {context: [first, ...others] as const}),
    ...(opened === undefined ? {} : {antecedent: true as const})
  }
  return {
    text: passageText(shape, plain),
    ...shape,
    evidence: evidenceOf(
      cut[0],
      [statement.span, ...support].filter(span => !samePiece(span, cut[0]))
    ),
    ...(statement.trust === undefined ? {} : {trust: statement.trust}),
    ...(statement.figurative === 'analogy' ? {figurative: true as const} : {})
  }
}

/** “It drives the pump” gives the span of “drives the pump”; the antecedent is published in square brackets before it. */
function withoutPronoun(span: Span, article: Article): Span | undefined {
  const pronoun =
    /^(?:it|they|he|she|this|these|those|such(?: \p{L}+)?|(?:the|this|these|those) \p{L}+)\s+(?=\p{Ll})/iu.exec(
      span.exact
    )
  return pronoun ? spanAt(article.source.text, span.start.offset + pronoun[0].length, span.end.offset) : undefined
}

/** The whole statement and its cut without the pronoun are one place, cited once. */
function samePiece(span: Span, cut: Span): boolean {
  return span.source === cut.source && span.end.offset === cut.end.offset && span.start.offset <= cut.start.offset
}
