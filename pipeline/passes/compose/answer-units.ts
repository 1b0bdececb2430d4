/** Pieces of text that may stand in an answer: sentences with what they lean on, list items with their lead-in. */

import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Extraction, SourceTable} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import {type Evidence, type Span, spanAt} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {opensWithParticle} from './opens-with-particle.ts'

export interface AnswerUnit {
  readonly source: string
  readonly block: number
  /** The question it answers or the heading it stands under, as a block; -1 of neither. */
  readonly section: number
  /** Indexes of its sentences, in order; the last is the one that says it. */
  readonly sentences: readonly number[]
  readonly cut: Evidence
  readonly form: 'sentence' | 'fragment'
  readonly context?: Evidence
  /** Stems of its own words, and those of its heading and lead-in. */
  readonly own: readonly string[]
  readonly inherited: readonly string[]
  /** Those of its own that are never anything but what somebody does: “I paddle”, “they can paddle”. */
  readonly done: ReadonlySet<string>
  /** The line above its list and the heading above it, the title left out. */
  readonly heads: readonly string[]
  /** Stems of the sentences before it in its block. */
  readonly before: readonly string[]
  readonly text: string
}

/** Units of running text and lists; dropped blocks, headings, questions and their answers are no units. */
export function answerUnits(article: Article, extraction: Extraction): readonly AnswerUnit[] {
  const sentences = article.sentences.flatMap(sentence => {
    const block = article.blocks[sentence.block]
    if (!block || droppedKinds.has(block.kind) || !hosts.has(block.kind) || deniedAbove(block, article)) return []
    if (block.kind === 'list-item' && isLabel(extraction.tokens[sentence.index] ?? [])) return []
    const chain = leaningChain(article, sentence)
    return chain ? [unitOf(article, extraction, block, chain)] : []
  })
  return [...sentences, ...extraction.tables.flatMap(table => cellUnits(table, article))]
}

/** A few words without a verb, such as the text of a link. */
function isLabel(tokens: readonly Token[]): boolean {
  return tokens.filter(isWord).length <= 5 && !tokens.some(({tag}) => tag === 'VERB' || tag === 'AUX')
}

/** Items under “It cannot:” or “Myths” say the contrary when they stand alone. */
export function deniedAbove(block: Block, article: Article): boolean {
  if (block.kind !== 'list-item') return false
  const over = [block.leadIn, block.heading].flatMap(at =>
    at === undefined ? [] : (article.blocks[at]?.prose.text ?? '')
  )
  return over.some(text =>
    /\b(?:not|never|no|cannot|without|avoid|myths?|mistakes?|misconceptions?|wrong|false)\b|n['’]t\b/i.test(text)
  )
}

/** A cell that says more than a word or two, under its header and beside the label of its row. */
function cellUnits(table: SourceTable, article: Article): readonly AnswerUnit[] {
  return table.rows.flatMap(({label, cells, block}) =>
    cells.flatMap((cell, column) => {
      const head = table.columns[column]
      if (!cell || !head || cell.text.split(' ').length < 3) return []
      return [
        {
          source: article.source.id,
          block,
          section: block,
          sentences: [],
          cut: [cell.span] as const,
          form: 'fragment' as const,
          context: [label.span, head.span] as const,
          own: [cell, label, head].flatMap(({text}) =>
            tokenize(text)
              .filter(isWord)
              .map(word => stemOf(word.text))
          ),
          done: new Set<string>(),
          inherited: [],
          heads: [],
          before: [],
          text: cell.text
        }
      ]
    })
  )
}

function isWord({text}: {readonly text: string}): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const hosts: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'answer'])

/** Sentences of one block as one unit: neighbours become one span, a gap becomes an omission. */
export function unitOf(
  article: Article,
  extraction: Extraction,
  block: Block,
  sentences: readonly Sentence[]
): AnswerUnit {
  const cut = cutOf(article, sentences)
  const leadIn = block.kind === 'list-item' && block.leadIn !== undefined ? article.blocks[block.leadIn] : undefined
  const headings = headingsOver(block, article)
  const asked = block.question === undefined ? undefined : article.blocks[block.question]
  const whole = leadIn !== undefined && !/[.!?]["”’)]*$/.test(sentences[sentences.length - 1]?.text ?? '')
  return {
    source: article.source.id,
    block: block.index,
    section: block.question ?? block.heading ?? -1,
    sentences: sentences.map(sentence => sentence.index),
    cut,
    form: whole ? 'fragment' : 'sentence',
    ...(leadIn ? {context: [proseSpan(leadIn.prose)] as const} : {}),
    own: stemsOf(extraction, sentences),
    done: doneIn(sentences.flatMap(({index}) => extraction.tokens[index] ?? [])),
    inherited: stemsOf(
      extraction,
      article.sentences.filter(
        each => each.block === leadIn?.index || headings.has(each.block) || each.block === asked?.index
      )
    ),
    heads: [leadIn, block.heading === undefined ? undefined : article.blocks[block.heading]].flatMap(head =>
      head && head.level !== 1 ? [head.prose.text] : []
    ),
    before: stemsOf(
      extraction,
      article.sentences.filter(each => each.block === block.index && each.index < (sentences[0]?.index ?? 0))
    ),
    text: sentences.map(sentence => sentence.text).join(' ')
  }
}

/** Its heading and those above it, the title left out: that one says nothing of one block more than of another. */
function headingsOver(block: Block, article: Article): ReadonlySet<number> {
  const over = new Set<number>()
  for (let at = block.heading; at !== undefined && !over.has(at); at = article.blocks[at]?.heading) {
    if (article.blocks[at]?.level !== 1) over.add(at)
  }
  return over
}

function stemsOf(extraction: Extraction, sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(sentence =>
    (extraction.tokens[sentence.index] ?? []).filter(isWord).map(token => token.stem)
  )
}

function doneIn(tokens: readonly Token[]): ReadonlySet<string> {
  const isDoing = ({tag}: Token, at: number): boolean => tag === 'VERB' && doer.test(tokens[at - 1]?.text ?? '')
  const others = new Set(tokens.filter((token, at) => !isDoing(token, at)).map(({stem}) => stem))
  return new Set(tokens.filter((token, at) => isDoing(token, at) && !others.has(token.stem)).map(({stem}) => stem))
}

const doer = /^(?:i|you|we|they|he|she|who|to|can|could|will|would|should|must|may|might|not|and)$/i

function cutOf(article: Article, sentences: readonly Sentence[]): Evidence {
  const runs: {from: Span; to: Span; last: number}[] = []
  for (const {span, index} of sentences) {
    const run = runs[runs.length - 1]
    if (run && index === run.last + 1) {
      run.to = span
      run.last = index
    } else runs.push({from: span, to: span, last: index})
  }
  const [first, ...others] = runs.map(({from, to}) => spanAt(article.source.text, from.start.offset, to.end.offset))
  if (!first) throw new RangeError('A unit holds at least one sentence')
  return [first, ...others]
}

/** The pieces of one answer in several blocks as one unit; undefined of none. */
export function joinUnits(units: readonly AnswerUnit[]): AnswerUnit | undefined {
  const [first, ...others] = units
  if (!first || others.length === 0) return first
  const [cut, ...rest] = units.flatMap(unit => unit.cut)
  return {
    ...first,
    sentences: units.flatMap(unit => unit.sentences),
    cut: cut ? [cut, ...rest] : first.cut,
    own: units.flatMap(unit => unit.own),
    done: new Set<string>(),
    text: units.map(unit => unit.text).join(' ')
  }
}

/** The sentence with those before it in its block that it leans on; undefined where that reaches too far back. */
export function leaningChain(article: Article, sentence: Sentence): readonly Sentence[] | undefined {
  const chain = [sentence]
  while (leans(chain[0]?.text ?? '')) {
    const before = article.sentences[(chain[0]?.index ?? 0) - 1]
    if (!before || before.block !== sentence.block || chain.length === 3) return undefined
    chain.unshift(before)
  }
  if (opensWithParticle(chain[0]?.text ?? '')) return undefined
  return chain.some(each => /[?:]["”’)]*$/.test(each.text)) ? undefined : chain
}

/** Opens with a word that points back: it does not stand without the sentence before. */
export function leans(text: string): boolean {
  if (pointsNowhere.test(text)) return false
  return /^["“‘(]?(?:it|its|it['’]s|they|their|they['’]re|this|these|those|that|that['’]s|he|she|his|her|such|both|neither|none of (?:these|them)|but|however|so|then|also|instead|therefore|thus|hence|otherwise|and|or|yet|still|for example|for instance|once|the (?:first|second|former|latter|same)|one of them|another|here|there)\b/i.test(
    text
  )
}

/** “And it is not safe to swim here”: this “it” stands for nothing said before. */
const pointsNowhere =
  /^(?:and |but |yet |so )?it (?:is|was)(?:n['’]t| not| never)? (?:safe|unsafe|dangerous|possible|impossible|easy|hard|difficult|necessary|important|better|best|wise|unwise|common|unusual|legal|illegal) to\b/i
