/** Glosses: “**Valve**: a part that …” in a list, a dash or colon after a label, a verbless line under its heading. */
import {isOrder} from '../../../language/is-order.ts'
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import {verbShare} from '../../../language/verb-share.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {proseSpan} from '../../../model/prose.ts'
import type {Token} from '../../../model/statement.ts'
import {type Lead, leadOf} from '../lead.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {isGlossary} from './is-glossary.ts'
import {namesATerm} from './names-a-term.ts'

export function glossDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const lead = leadOf(view)
  if (!lead) return []
  const label = tokens.slice(lead.start, lead.end)
  const explained = lead.sign !== '=' && isGlossary(view.article, view.block)
  if (!namesATerm(label, {label: true, generic: explained}) || !isPhrase(view, lead.start, lead.end)) return []
  // “Halyard: hoist the sail” tells what to do with the thing
  const order = !explained && isOrder(tokens.slice(lead.gloss))
  if (order && !isAct(label)) return []
  const gloss = readGloss(tokens, lead.gloss)
  const whole = proseSpan(view.prose, view.sentence.start, view.prose.text.length)
  const figurative = lead.sign === '='
  const long = view.prose.text.length - view.sentence.start > 380
  const close = closingDash(view, lead)
  return [
    definitionCandidate(view, {
      name: [lead.start, lead.end],
      cut: [close > 0 ? tokenSpan(view, 0, close) : long ? view.sentence.span : whole],
      form: 'fragment',
      genus: isClause(tokens.slice(lead.gloss)) ? undefined : gloss?.genus,
      pattern: 'gloss',
      figurative,
      ...(explained && tokens.length - lead.gloss > 2
        ? {role: 'definition' as const, score: 0.92}
        : order
          ? {role: 'partial' as const, score: 0.6}
          : worth(view, lead, gloss?.genus !== undefined && gloss.difference, figurative))
    })
  ]
}

/** “Bilges — the lowest parts of a hull — and their smell”: what is told of the bilges stands between the dashes. */
function closingDash({tokens}: SentenceView, {gloss, sign}: Lead): number {
  if (sign !== '—') return -1
  const dash = tokens[gloss - 1]?.text
  return tokens.findIndex(({text}, at) => at > gloss && text === dash && tokens[at + 1]?.tag === 'CCONJ')
}

/** “Two-boat rescue: hold the bow …”: of an act in more words than one, what to do tells what it is. */
function isAct(label: readonly Token[]): boolean {
  const head = label[label.length - 1]?.text ?? ''
  return label.length > 1 && (verbShare(head) > 0 || /ing$/.test(head))
}

/** A label that is one noun phrase, as it stands or around an “of”. */
function isPhrase(view: SentenceView, start: number, end: number): boolean {
  const phrases = nounPhrases(view.tokens)
  if (phrases.some(phrase => phrase.start <= start + 2 && phrase.end === end)) return true
  const only = view.tokens[start]
  return (
    end - start === 1 &&
    only !== undefined &&
    /^(?:NOUN|PROPN|VERB|ADJ)$/.test(only.tag) &&
    /ing$|^\p{Lu}/u.test(only.text)
  )
}

function worth(
  view: SentenceView,
  lead: Lead,
  defines: boolean,
  figurative: boolean
): {readonly role: DefinitionCandidate['role']; readonly score: number} {
  const gloss = view.tokens.slice(lead.gloss)
  const list = view.block.kind === 'list-item'
  const marked = (view.block.marks ?? []).some(
    mark => mark.start <= 1 && (mark.kind === 'strong' || mark.kind === 'term' || mark.kind === 'definition')
  )
  const content = gloss.filter(token => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.tag)).length
  const examples = /^(?:like|such|e\.g\.|including|for)$/i.test(gloss[0]?.text ?? '')
  const names = gloss.filter(token => token.tag === 'PROPN').length
  const head = view.tokens[lead.end - 1]?.stem
  const clause = isClause(gloss) && !gloss.some(token => token.stem === head)
  const score =
    (marked ? 0.82 : list ? 0.72 : 0.5) +
    (defines ? 0.1 : 0) -
    (examples ? 0.35 : 0) -
    (content < 3 ? 0.3 : 0) -
    (isEnumeration(gloss) ? 0.4 : 0) -
    (isCode(view, lead) ? 0.25 : 0) -
    (clause ? 0.25 : 0) -
    (figurative ? 0.2 : 0) -
    (names > gloss.length / 3 ? 0.2 : 0)
  // “between the quays”, “at low tide”: where or how, not what
  const adverbial = gloss[0]?.tag === 'ADP' && /^(?:at|in|on|with|from|via|by|under|over|between)$/i.test(gloss[0].text)
  return {role: score >= 0.65 && !figurative && !clause && !adverbial ? 'definition' : 'partial', score}
}

/** A label set as code is a field or a value of a program; the gloss tells how it is set. */
function isCode({block, tokens, sentence}: SentenceView, {start, end}: Lead): boolean {
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0].map(at => at + sentence.start)
  return (block.marks ?? []).some(mark => mark.kind === 'code' && mark.start <= (from ?? 0) && mark.end >= (to ?? 0))
}

/** “Rigging — ropes, chains, blocks and sails.”: kinds or parts, one after another, and nothing that says what they share. */
function isEnumeration(gloss: readonly Token[]): boolean {
  const end = gloss.findIndex(({text}) => /^[.;!?]$/.test(text))
  const own = end < 0 ? gloss : gloss.slice(0, end)
  const plain = own.every(({text, tag}) => /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(tag) || text === ',')
  return plain && own.filter(({text}) => text === ',').length > 1
}

/** “Rust — salt eats the hull” tells what happens, “Short watches: a bell ends every watch” of watches; “Choke: it shuts off the air” still says what the thing does. */
function isClause(gloss: readonly Token[]): boolean {
  const clause = mainClause(gloss)
  const subject = clause && gloss[clause.subjectStart]
  return subject !== undefined && subject.tag !== 'PRON' && !/^(?:this|that|which|where|an?)$/i.test(subject.text)
}
