/** The sentence of a source that holds a span, quoted as a whole. */
import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import type {EditionSentence} from '../../pipeline/model/edition.ts'
import type {Span} from '../../pipeline/model/span.ts'
import type {Site} from '../site.ts'

/** Undefined for a span outside all sentences, such as one in front matter. */
export function sentenceQuote(site: Site, span: Span, properties: Properties = {}): Element | undefined {
  const {view, sentence} = site.placeOf(span)
  const whole = sentence === undefined ? undefined : view.source.sentences[sentence]
  return whole && quoted(whole, properties)
}

/** A `q` holds literal words of a source, white space collapsed, and nothing else. */
export function quoted(sentence: EditionSentence, properties: Properties = {}): Element {
  return h('q', properties, sentence.text.replace(/\s+/g, ' ').trim())
}
