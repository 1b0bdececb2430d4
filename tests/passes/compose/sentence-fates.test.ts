import {describe, expect, it} from 'vitest'
import type {Passage} from '../../../pipeline/model/passage.ts'
import type {Span} from '../../../pipeline/model/span.ts'
import {sentenceFates} from '../../../pipeline/passes/compose/sentence-fates.ts'
import {plainArticle} from '../../support/match-texts.ts'

const article = plainArticle(
  'pier',
  'The pier is long. It is also old. What stands on it? A mast does. The mast was blue. Nobody knows why.'
)
const spans = article.sentences.map(sentence => sentence.span)

describe('the fate of sentences', () => {
  it('gives every sentence one fate, in its order', () => {
    const [pier, also, asked, mast, blue] = spans
    if (!pier || !also || !asked || !mast || !blue) throw new Error('The article has six sentences')
    const fates = sentenceFates(article, {
      passages: [passage(pier), {...passage(mast), context: [asked]}],
      claims: [claim('c1', pier, 'preferred'), claim('c2', also, 'normal'), claim('c3', blue, 'deprecated')]
    })
    expect(fates.map(account => account.fate)).toEqual([
      'published',
      'merged',
      'context',
      'published',
      'superseded',
      'unused'
    ])
    expect(fates.map(account => account.claims)).toEqual([['c1'], ['c2'], [], [], ['c3'], []])
  })

  it('drops the sentences of dropped blocks, unless they are published', () => {
    const dropped = {...article, blocks: article.blocks.map(block => ({...block, kind: 'boilerplate' as const}))}
    const [pier] = spans
    if (!pier) throw new Error('The article has six sentences')
    const fates = sentenceFates(dropped, {passages: [passage(pier)], claims: []}).map(account => account.fate)
    expect(fates).toEqual(['published', 'dropped', 'dropped', 'dropped', 'dropped', 'dropped'])
  })
})

function passage(span: Span): Passage {
  return {text: span.exact, form: 'sentence', cut: [span], evidence: [span]}
}

function claim(id: string, span: Span, rank: string) {
  return {id, evidence: [span] as const, rank}
}
