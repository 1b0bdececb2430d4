/** A passage: its text exactly as published, with the marks of the sources that state it. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Passage} from '../../pipeline/model/passage.ts'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import type {Span} from '../../pipeline/model/span.ts'
import type {Site} from '../site.ts'
import {linkedWords} from './linked-words.ts'
import {sentenceQuote} from './sentence-quote.ts'
import {sourceMarks} from './source-marks.ts'
import {workMarks} from './work-marks.ts'

/**
 * The element with `data-passage` holds the text of the passage and nothing else; the value names the passage as
 * `passageReference` says. A lead-in, question or header that the passage needs goes before it, in a `q` of its own.
 */
export function passage(site: Site, content: Passage): ElementContent[] {
  return [
    ...remarks(content),
    ...contextOf(site, content),
    h('span', {className: ['passage'], dataPassage: passageReference(content)}, linkedWords(site, content)),
    sourceMarks(site, content.evidence),
    ...workMarks(site, content.works)
  ]
}

function remarks(content: Passage): ElementContent[] {
  return [
    ...(content.figurative ? [h('span', {className: ['voice', 'remark']}, 'Figure of speech'), space()] : []),
    ...(content.trust === 'low'
      ? [h('span', {className: ['voice', 'remark']}, 'From outside the article'), space()]
      : [])
  ]
}

/** The antecedent already stands in the text, in square brackets; what opens with its context needs none. */
function contextOf(site: Site, content: Passage): ElementContent[] {
  const spans: readonly Span[] = content.context ?? []
  const shown = new Set<string>()
  const quotes = spans.slice(content.antecedent ? 1 : 0).flatMap(span => {
    const quote = sentenceQuote(site, span, {className: ['context']})
    const {href} = site.placeOf(span)
    if (!quote || shown.has(href) || content.text.startsWith(`${span.exact} `)) return []
    shown.add(href)
    return [quote]
  })
  // the heads of a cell: “Otter · Made by:”
  const cell = content.form === 'fragment' && spans.length > 1
  const inOrder = cell ? quotes.reverse() : quotes
  return inOrder.flatMap((quote, at) => [quote, text(!cell ? ' ' : at < inOrder.length - 1 ? ' · ' : ': ')])
}

function space(): ElementContent {
  return text(' ')
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
