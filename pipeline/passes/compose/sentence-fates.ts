/** What became of every sentence of a source: the account that nothing is lost. */
import {type Article, droppedKinds} from '../../model/block.ts'
import type {Fate} from '../../model/edition.ts'
import type {Passage} from '../../model/passage.ts'
import type {Evidence, Span} from '../../model/span.ts'

export interface Accounts {
  /** Every passage that the edition publishes anywhere. */
  readonly passages: readonly Passage[]
  readonly claims: readonly {readonly id: string; readonly evidence: Evidence; readonly rank: string}[]
}

export interface SentenceAccount {
  readonly fate: Fate
  readonly claims: readonly string[]
}

/** One account per sentence of the article, in its order. */
export function sentenceFates(article: Article, accounts: Accounts): readonly SentenceAccount[] {
  const id = article.source.id
  const cuts = within(
    accounts.passages.flatMap(passage => passage.cut),
    id
  )
  const contexts = within(
    accounts.passages.flatMap(passage => passage.context ?? []),
    id
  )
  const stating = accounts.claims.flatMap(claim =>
    claim.evidence.filter(span => span.source === id).map(span => ({span, claim}))
  )
  return article.sentences.map(sentence => {
    const claims = stating.filter(({span}) => overlaps(span, sentence.span)).map(({claim}) => claim)
    const ids = [...new Set(claims.map(claim => claim.id))]
    const dropped = droppedKinds.has(article.blocks[sentence.block]?.kind ?? 'paragraph')
    return {fate: fateOf(), claims: ids}

    function fateOf(): Fate {
      if (claims.length > 0 && claims.every(claim => claim.rank === 'deprecated')) return 'superseded'
      if (cuts.some(span => overlaps(span, sentence.span))) return 'published'
      if (dropped) return 'dropped'
      if (claims.length > 0) return 'merged'
      return contexts.some(span => overlaps(span, sentence.span)) ? 'context' : 'unused'
    }
  })
}

function within(spans: readonly Span[], source: string): readonly Span[] {
  return spans.filter(span => span.source === source)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
