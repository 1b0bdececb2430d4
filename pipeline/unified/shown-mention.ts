/** How a mention is shown, as the element that it becomes: shared by Markdown and HTML. */
import type {GlossaryOptions} from './glossary-options.ts'
import type {Piece} from './mention-reader.ts'
import {termAddress} from './term-address.ts'

export interface ShownMention {
  readonly tagName: string
  readonly properties: Readonly<Record<string, string | string[]>>
  readonly words: string
  /** Stands behind the element. */
  readonly after?: string
}

export function shownMention({words, term}: Required<Piece>, options: GlossaryOptions): ShownMention {
  const {show = 'link'} = options
  const href = termAddress(term, options)
  if (show === 'element') {
    const base = href.slice(0, -term.path.length)
    return {tagName: 'glossary-term', properties: {ref: term.id, base}, words}
  }
  const link = {tagName: 'a', properties: {href, className: ['glossary-term'], dataTerm: term.id}, words}
  if (!term.definition) return link
  if (show === 'expand') return {...link, after: ` (${term.definition.text})`}
  return {...link, properties: {...link.properties, title: term.definition.text}}
}
