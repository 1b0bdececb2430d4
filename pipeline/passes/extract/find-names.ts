/** Two names for one thing, as a source states them: “long form (LF)”, “X, also called Y”, “X (or Y)”. */
import type {Article} from '../../model/block.ts'
import type {NamePair} from '../../model/extraction.ts'
import type {Token} from '../../model/statement.ts'
import {namedAgain} from './names/named-again.ts'
import {otherNames} from './names/other-names.ts'
import {statedAcronyms} from './names/stated-acronyms.ts'
import {type SentenceView, sentenceViews, tokenSpan, tokenText} from './sentence-view.ts'

/** In source order; of dropped blocks none but teasers. */
export function findNames(article: Article, tokens: readonly (readonly Token[])[]): readonly NamePair[] {
  const views = sentenceViews(article, tokens).filter(view => !view.dropped || view.block.kind === 'related')
  return views.flatMap((view, at) => [
    ...statedAcronyms(view),
    ...otherNames(view),
    ...namedAgain(view, views, at),
    ...expansionsMarked(view)
  ])
}

/** `<abbr title="long form">LF</abbr>`: the long form is no text of the page, so the place is the abbreviation's. */
function expansionsMarked(view: SentenceView): readonly NamePair[] {
  return (view.block.marks ?? []).flatMap(mark => {
    if (mark.kind !== 'abbreviation' || !mark.value) return []
    const [start, end] = [mark.start - view.sentence.start, mark.end - view.sentence.start]
    const from = view.tokens.findIndex(token => token.start >= start && token.end <= end)
    if (from < 0) return []
    const to = view.tokens.findIndex(token => token.end >= end) + 1
    return [
      {
        long: mark.value,
        short: tokenText(view, from, to),
        relation: 'acronym' as const,
        evidence: [tokenSpan(view, from, to)] as const
      }
    ]
  })
}
