/** Statements of what a longer one says in passing, where a statement of another source says it as well. */
import {isContent} from '../../language/content-words.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Article} from '../../model/block.ts'
import {contentId} from '../../model/digest.ts'
import {compareText} from '../../model/order.ts'
import {proseSpan} from '../../model/prose.ts'
import type {ClaimKind, InPassing, PassingMention} from '../../model/registry.ts'
import {placeOf, type Span} from '../../model/span.ts'
import type {ClaimKindName, Statement} from '../../model/statement.ts'

export interface PassingStatements {
  /** Those given, and behind them those that are new. */
  readonly statements: readonly Statement[]
  /** Numbers of statements that say one thing. */
  readonly pairs: readonly {readonly a: number; readonly b: number}[]
}

/** A mark that more statements hold is no ground to compare: the number of pairs stays linear in that of statements. */
const widest = 40

export function passingStatements(
  given: readonly Statement[],
  articles: readonly Article[],
  kinds: readonly ClaimKind[]
): PassingStatements {
  const byId = new Map(articles.map(article => [article.source.id, article]))
  const statements = [...given]
  const numbers = new Map<string, number>()
  const numberOf = (number: number, mention: PassingMention, kind: ClaimKindName): number | undefined => {
    const statement = given[number]
    if (mention.whole || !statement) return number
    const article = byId.get(statement.source)
    const cut = article && cutOf(statement, kind, mention, article)
    if (!cut) return undefined
    const known = numbers.get(cut.id)
    if (known !== undefined) return known
    numbers.set(cut.id, statements.length)
    return statements.push(cut) - 1
  }
  const pairs = kinds
    .flatMap(({name, inPassing = []}) => inPassing.map(each => ({name, inPassing: each})))
    .flatMap(({name, inPassing}) =>
      markedPairs(given, inPassing).flatMap(([a, b]) => {
        const one = given[a]
        const other = given[b]
        const sides = one && other && one.source !== other.source ? inPassing.common(one, other) : undefined
        const left = sides && numberOf(a, sides[0], name)
        const right = sides && numberOf(b, sides[1], name)
        return left === undefined || right === undefined ? [] : [{a: Math.min(left, right), b: Math.max(left, right)}]
      })
    )
  return {statements, pairs}
}

/** In order of their numbers, each once. */
function markedPairs(statements: readonly Statement[], {marks}: InPassing): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>()
  statements.forEach((statement, number) => {
    for (const mark of new Set(marks(statement))) {
      const holders = index.get(mark)
      if (holders) holders.push(number)
      else index.set(mark, [number])
    }
  })
  const found = new Map<number, readonly [number, number]>()
  for (const numbers of index.values()) {
    if (numbers.length > widest) continue
    numbers.forEach((a, at) => {
      for (const b of numbers.slice(at + 1)) found.set(a * statements.length + b, [a, b])
    })
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function cutOf(
  statement: Statement,
  kind: ClaimKindName,
  {start, end, alone, objects = []}: Exclude<PassingMention, {readonly whole: true}>,
  article: Article
): Statement | undefined {
  const span = spanIn(statement, start, end, article)
  if (!span) return undefined
  const text = statement.text.slice(start, end)
  const stems = [
    ...new Set(
      tagSentence(text)
        .filter(isContent)
        .map(token => token.stem)
    )
  ].sort(compareText)
  const {defines: _defines, validity: _validity, ...rest} = statement
  return {
    ...rest,
    id: contentId('statement', [placeOf(span), kind, 'passing']),
    kind,
    span,
    text,
    passing: true,
    objects,
    quantities: [],
    names: (statement.names ?? []).filter(name => text.includes(name.text)),
    standsAlone: alone,
    stems,
    inherited: [...new Set([...statement.stems, ...statement.inherited])]
      .filter(stem => !stems.includes(stem))
      .sort(compareText)
  }
}

/** The place of a stretch of the text of a statement. */
function spanIn(
  {span, text, sentence, block}: Statement,
  start: number,
  end: number,
  article: Article
): Span | undefined {
  const whole = article.sentences[sentence]
  const home = article.blocks[block]
  const prose =
    whole?.column === undefined ? home?.prose : home?.cells?.find(({column}) => column === whole.column)?.prose
  if (!whole || !prose) return undefined
  for (let at = whole.text.indexOf(text); at >= 0; at = whole.text.indexOf(text, at + 1)) {
    const from = whole.start + at
    if (proseSpan(prose, from, from + text.length).start.offset === span.start.offset)
      return proseSpan(prose, from + start, from + end)
  }
  return undefined
}
