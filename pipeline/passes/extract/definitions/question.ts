/** Answers to “What is X?”: a verbless or pronoun answer says of X what the question names; and a line under a heading that is X. */
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import {tagSentence} from '../../../language/tag-sentence.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {type Prose, proseSpan} from '../../../model/prose.ts'
import type {Span} from '../../../model/span.ts'
import type {Token} from '../../../model/statement.ts'
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
  if (asked.plain && isThirdPerson(tokens)) {
    return [
      definitionCandidate(view, {
        name: asked,
        context: [asked.span],
        pattern: 'answer',
        role: 'definition',
        score: 0.75
      })
    ]
  }
  // “a way to lift boats” has a verb and states nothing
  const infinitive = clause && tokens[clause.verb - 1]?.text === 'to'
  const verbless =
    (!clause || infinitive) &&
    !tokens.some((_, index) => statesBeing(tokens, index)) &&
    (asked.plain ? /^(?:an?|the)$/i.test(tokens[0]?.text ?? '') : !tokens.some(token => token.tag === 'AUX'))
  // “the newest of the winches” under “Winches” tells how it compares
  if (asked.plain && gloss?.graded === 'by worth') return []
  if (verbless && (gloss?.genus || (asked.plain && gloss?.clause)) && gloss.difference) {
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
  const meant = /^means?$/i.test(tokens[1]?.text ?? '')
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
      role: said || meant ? 'definition' : 'partial',
      score: said ? 0.88 : meant ? 0.8 : 0.4
    })
  ]
}

/** “is” outside a relative clause. */
function statesBeing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/i.test(tokens[at]?.text ?? '')) return false
  return !tokens
    .slice(Math.max(0, at - 2), at)
    .some(({text}) => /^(?:that|which|who|where|when|how|what|if)$/i.test(text))
}

/** “Shuts off the air when the engine is cold.” */
function isThirdPerson(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  return (
    first !== undefined &&
    second !== undefined &&
    first.tag === 'VERB' &&
    /[^s]s$/.test(first.text) &&
    second.tag !== 'PUNCT'
  )
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
function askedBy(view: SentenceView): (Asked & {readonly plain: boolean}) | undefined {
  const {block, article} = view
  const index = block.question ?? (block.heading === block.index - 1 ? block.heading : undefined)
  const asking = index === undefined ? undefined : article.blocks[index]
  if (!asking) return undefined
  const text = asking.prose.text.trim()
  const question = namedIn(text, asking.prose)
  if (question) return {...question, plain: false}
  const title = asking.kind === 'heading' ? termIn(text, asking.prose) : undefined
  return title && {...title, plain: true}
}

interface Asked {
  readonly text: string
  readonly span: Span
}

function namedIn(question: string, prose: Prose): Asked | undefined {
  const match =
    /^(?:\d+\.\s*)?(?:what(?: exactly)? (?:is|are|does)|what['’]s) (?:(?:an?|the) )?(.+?)(?: mean)?(?: in (?:simple|plain) (?:terms|english|words))?\??$/i.exec(
      question
    )
  return match?.[1] === undefined ? undefined : termIn(match[1], prose)
}

/** Text that is the name of a term as a whole, a bracket at its end aside. */
function termIn(text: string, prose: Prose): Asked | undefined {
  const words = text.replace(/\s*\([^)]*\)$/, '')
  const tokens = asThing(tagSentence(words))
  const [phrase] = nounPhrases(tokens)
  if (!phrase || phrase.start > 0 || phrase.end < tokens.length || !namesATerm(tokens)) return undefined
  const at = prose.text.indexOf(words)
  return {text: words, span: proseSpan(prose, at, at + words.length)}
}

/** What is asked for is a thing: the tagger takes “main” of “water main” for an adjective. */
function asThing(tokens: readonly Token[]): readonly Token[] {
  const [before, last] = tokens.slice(-2)
  if (last?.tag !== 'ADJ' || !/^(?:NOUN|PROPN)$/.test(before?.tag ?? '')) return tokens
  return [...tokens.slice(0, -1), {...last, tag: 'NOUN'}]
}
