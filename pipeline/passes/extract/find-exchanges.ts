/** Questions of one article with the answers it gives: FAQ entries, question headings, and questions answered in passing. */
import {isAnswerWord} from '../../language/is-answer-word.ts'
import {readQuestion} from '../../language/read-question.ts'
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Exchange} from '../../model/extraction.ts'
import type {Token} from '../../model/statement.ts'

type Tokens = readonly (readonly Token[])[]

/**
 * In source order. What only looks like a question is left out by structure (titles, teasers, dropped blocks) and by
 * context: a rhetorical question is followed by no answer, an example stands in quotes, a decision rule asks about “it”.
 */
export function findExchanges(article: Article, tokens: Tokens): readonly Exchange[] {
  const sentences = sentencesByBlock(article)
  return article.blocks.flatMap(block => {
    if (droppedKinds.has(block.kind)) return []
    if (block.kind === 'question') return entry(block, article, sentences)
    if (block.kind === 'heading') return headingQuestion(block, article, sentences, tokens)
    return block.kind === 'paragraph' || block.kind === 'list-item' ? inline(block, sentences, tokens) : []
  })
}

type ByBlock = ReadonlyMap<number, readonly Sentence[]>

function sentencesByBlock(article: Article): ByBlock {
  const map = new Map<number, Sentence[]>()
  for (const sentence of article.sentences) {
    const list = map.get(sentence.block)
    if (list) list.push(sentence)
    else map.set(sentence.block, [sentence])
  }
  return map
}

/** An FAQ entry: the reading of the structure says which blocks answer it; none where the answer was lost. */
function entry(block: Block, article: Article, sentences: ByBlock): Exchange[] {
  const asked = wholeSpan(sentences.get(block.index) ?? [])
  if (!asked) return []
  const answers = block.answered === false ? [] : answerBlocks(block, article)
  // “Which rope do I need?” over a table is the title of the table, which tells
  if (answers.length === 0 && article.blocks[block.index + 1]?.table) return []
  return [
    {
      question: plainQuestion(block.prose.text),
      asked,
      origin: 'faq',
      answer: answers.flatMap(answer => (sentences.get(answer.index) ?? []).map(sentence => sentence.index)),
      block: block.index
    }
  ]
}

/** The answer and what hangs on it: its further paragraphs and the list it introduces; or a list straight under the question. */
function answerBlocks(question: Block, article: Article): readonly Block[] {
  const own = new Set<number>([question.index])
  for (const block of article.blocks.slice(question.index + 1)) {
    if (block.kind === 'question' || block.kind === 'heading') break
    const hangs = block.kind === 'list-item' && block.leadIn !== undefined && own.has(block.leadIn)
    if ((block.kind === 'answer' && block.question === question.index) || hangs) own.add(block.index)
  }
  return article.blocks.filter(block => block !== question && own.has(block.index))
}

/** “What is a lock gate?” over a paragraph that says what one is. A title only announces, and a fragment asks nothing. */
function headingQuestion(block: Block, article: Article, sentences: ByBlock, tokens: Tokens): Exchange[] {
  const own = sentences.get(block.index) ?? []
  const asked = wholeSpan(own)
  const text = plainQuestion(block.prose.text)
  if (!asked || !/\?$/.test(text) || isTitle(block, article)) return []
  const question = readQuestion(text)
  const following = article.blocks[block.index + 1]
  if (!question.complete || following?.kind !== 'paragraph') return []
  const paragraph = sentences.get(following.index) ?? []
  const answers = paragraph.filter(sentence => !/\?["”’]?$/.test(sentence.text))
  const opening = new Set(
    paragraph.slice(0, 2).flatMap(sentence => (tokens[sentence.index] ?? []).map(token => token.stem))
  )
  const bears =
    question.content.some(stem => opening.has(stem)) ||
    opens(paragraph[0], tokens) ||
    (question.negated && paragraph.some(sentence => denial.test(sentence.text)))
  if (!bears || answers.length < paragraph.length || answers.length === 0) return []
  const reasons = question.intent === 'reason' ? reasonsAfter(following, article) : undefined
  const said = reasons ? [...answers, ...(sentences.get(reasons.index) ?? [])] : answers
  const listed = listAfter(reasons ?? following, said.length === 1, article)
  const answer = [...said, ...listed.flatMap(item => sentences.get(item.index) ?? [])]
  return [{question: text, asked, origin: 'heading', answer: answer.map(each => each.index), block: block.index}]
}

/** “When does it not fit?” is answered by what denies something, in whatever words. */
const denial = /\b(?:not|never|no|cannot)\b|n['’]t\b/i

/** Where a section on why opens with what speaks against it, its answer goes on to the paragraph that gives the reasons. */
function reasonsAfter(paragraph: Block, article: Article): Block | undefined {
  if (reason.test(paragraph.prose.text)) return undefined
  const next = article.blocks[paragraph.index + 1]
  return next?.kind === 'paragraph' && reason.test(next.prose.text) ? next : undefined
}

const reason = /\b(?:because|reasons?|since|therefore|due to)\b/i

/** The list that a paragraph leads into; one sentence (“There are two stages.”) leads into the list right under it. */
function listAfter(paragraph: Block, brief: boolean, article: Article): readonly Block[] {
  const after = article.blocks.slice(paragraph.index + 1)
  const end = after.findIndex(each => each.kind !== 'list-item')
  const under = end < 0 ? after : after.slice(0, end)
  return under.filter(each => brief || each.leadIn === paragraph.index)
}

function isTitle(block: Block, article: Article): boolean {
  return block.level === 1 || !article.blocks.slice(0, block.index).some(before => !droppedKinds.has(before.kind))
}

/** “Is a dinghy the same as a skiff? No.”: a whole yes-or-no question about something named, and its answer at once. */
function inline(block: Block, sentences: ByBlock, tokens: Tokens): Exchange[] {
  const own = sentences.get(block.index) ?? []
  const marked = markedQuestion(block, own)
  if (marked) return [marked]
  return own.flatMap((sentence, position) => {
    if (!/\?$/.test(sentence.text) || /["“”]/.test(sentence.text)) return []
    const question = readQuestion(sentence.text)
    const next = own[position + 1]
    if (question.kind !== 'polar' || !question.complete || question.deictic || !next || !opens(next, tokens)) return []
    const rest = own.slice(position + 1)
    const until = rest.findIndex(other => /\?$/.test(other.text))
    const answer = until < 0 ? rest : rest.slice(0, until)
    return [
      {
        question: sentence.text,
        asked: sentence.span,
        origin: 'inline' as const,
        answer: answer.map(other => other.index),
        block: block.index
      }
    ]
  })
}

/** “**Is it cold?** Not with a stove.”: an author who marks the question of a paragraph writes the rest as its answer. */
function markedQuestion(block: Block, [first, ...rest]: readonly Sentence[]): Exchange | undefined {
  if (!first || rest.length === 0 || !/\?$/.test(first.text) || rest.some(({text}) => /\?$/.test(text)))
    return undefined
  const size = first.text.length
  const strong = (block.marks ?? []).some(
    ({kind, start, end}) => kind === 'strong' && start <= first.start && Math.abs(end - first.start - size) <= 1
  )
  if (!strong) return undefined
  const answer = rest.map(({index}) => index)
  return {question: plainQuestion(first.text), asked: first.span, origin: 'faq', answer, block: block.index}
}

function opens(sentence: Sentence | undefined, tokens: Tokens): boolean {
  return sentence !== undefined && isAnswerWord((tokens[sentence.index] ?? []).map(token => token.text))
}

function wholeSpan(sentences: readonly Sentence[]) {
  return sentences[0]?.span
}

/** Numbers and initials before a question are marks of the list it stood in. */
function plainQuestion(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:Q\s*[:.]|Q?\d+\s*[.:)])\s*/u, '')
    .replace(/^["“]([^"“”]*\?)["”]$/u, '$1')
    .trim()
}
