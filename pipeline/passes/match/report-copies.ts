/** Finds sources that are nearly one text, by the share of statements they have word for word in common: they are one witness. */
import {nearlyOneText} from '../../diagnostics/statements.ts'
import type {Article} from '../../model/block.ts'
import type {Result} from '../../model/diagnostic.ts'
import {compareText} from '../../model/order.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {Statement} from '../../model/statement.ts'

/** Of the statements of the source that says less. */
const nearly = 0.8
/** A sentence that more sources have is a phrase of their kind, and says nothing of two of them. */
const widest = 20

/** Pairs in order of their ids, each reported. */
export function reportCopies(
  statements: readonly Statement[],
  articles: readonly Article[]
): Result<readonly (readonly [SourceId, SourceId])[]> {
  const texts = new Map<string, Set<string>>()
  for (const {text, source} of statements) {
    if (text.length > 20) texts.set(text, (texts.get(text) ?? new Set()).add(source))
  }
  const own = new Map<string, number>()
  const shared = new Map<string, number>()
  for (const sources of texts.values()) {
    const sorted = [...sources].sort(compareText)
    for (const source of sorted) own.set(source, (own.get(source) ?? 0) + 1)
    if (sorted.length > widest) continue
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1)) {
        const pair = JSON.stringify([one, other])
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  }
  const paths = new Map(articles.map(article => [article.source.id, article.source.path]))
  const copies = [...shared]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([pair, count]) => {
      const [one = '', other = '']: readonly string[] = JSON.parse(pair)
      const share = count / Math.max(1, Math.min(own.get(one) ?? 0, own.get(other) ?? 0))
      return share < nearly ? [] : [{one, other, percent: Math.round(100 * share)}]
    })
  return {
    output: copies.map(({one, other}) => [one, other] as const),
    diagnostics: copies.map(({one, other, percent}) =>
      nearlyOneText(paths.get(other) ?? other, paths.get(one) ?? one, percent)
    )
  }
}
