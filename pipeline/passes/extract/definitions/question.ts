/** Answers to “What is X?”: a verbless or pronoun answer says of X what the question names; and a line under a heading that is X. */
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import {tagSentence} from '../../../language/tag-sentence.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {type Prose, proseSpan} from '../../../model/prose.ts'
import type {Span} from '../../../model/span.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'

export function answerDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {block, sentence} = view
  if (sentence.column !== undefined) return []
  if (sentence.start > 0) return afterQuestion(view)
  const asked = askedBy(view)
  if (!asked) return []
  const {tokens} = view
  const clause = mainClause(tokens)
  const gloss = readGloss(tokens, 0)
  if (!clause && gloss?.genus && gloss.difference && !tokens.some(token => token.tag === 'AUX')) {
    return [
      definitionCandidate(view, {
        name: asked,
        context: [asked.span],
        genus: gloss.genus,
        pattern: 'answer',
        role: 'definition',
        score: 0.85
      })
    ]
  }
  const first = tokens[0]
  if (!first || !/^(?:it|they)$/i.test(first.text)) return []
  const copula = /^(?:is|are|['’]s|['’]re|means?)$/i.test(tokens[1]?.text ?? '')
  const said = copula ? readGloss(tokens, 2) : undefined
  const cut = tokenSpan(view, 1, tokens.length)
  if (block.kind !== 'answer' && block.kind !== 'paragraph') return []
  return [
    definitionCandidate(view, {
      name: asked,
      cut: [cut],
      context: [asked.span],
      antecedent: true,
      genus: said?.genus,
      pattern: 'answer',
      role: said ? 'definition' : 'partial',
      score: said ? 0.88 : 0.4
    })
  ]
}

/** “What is a valve? — the part that …”: a list of links with a gloss each. */
function afterQuestion(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens, prose, sentence} = view
  if (!/^[—–-]$/.test(tokens[0]?.text ?? '')) return []
  const asked = namedIn(prose.text.slice(0, sentence.start).trim(), prose)
  const gloss = readGloss(tokens, 1)
  if (!asked || !gloss?.genus) return []
  const cut = tokenSpan(view, 1, tokens.length)
  return [
    definitionCandidate(view, {
      name: asked,
      cut: [cut],
      form: 'fragment',
      genus: gloss.genus,
      pattern: 'answer',
      role: 'partial',
      score: 0.5
    })
  ]
}

/** The term that the question, or the heading right above, asks for. */
function askedBy(view: SentenceView): {readonly text: string; readonly span: Span} | undefined {
  const {block, article} = view
  const index = block.question ?? (block.heading === block.index - 1 ? block.heading : undefined)
  const asking = index === undefined ? undefined : article.blocks[index]
  return asking && namedIn(asking.prose.text.trim(), asking.prose)
}

function namedIn(question: string, prose: Prose): {readonly text: string; readonly span: Span} | undefined {
  const match =
    /^(?:\d+\.\s*)?(?:what(?: exactly)? (?:is|are|does)|what['’]s) (?:(?:an?|the) )?(.+?)(?: mean)?(?: in (?:simple|plain) (?:terms|english|words))?\??$/i.exec(
      question
    )
  const words = match?.[1]?.replace(/\s*\([^)]*\)$/, '')
  if (!words) return undefined
  const tokens = tagSentence(words)
  const [phrase] = nounPhrases(tokens)
  if (!phrase || phrase.start > 0 || phrase.end < tokens.length || !namesATerm(tokens)) return undefined
  const at = prose.text.indexOf(words)
  return {text: words, span: proseSpan(prose, at, at + words.length)}
}
