/** The label of a term, linked to its page. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {TermId} from '../../pipeline/model/term.ts'
import type {Site} from '../site.ts'

export function termLink(site: Site, id: TermId): Element | undefined {
  const term = site.termOf(id)
  return term && h('a', {href: site.termPath(id)}, term.label)
}

/** Links with commas between them; a term that the edition does not publish is left out. */
export function termLinks(site: Site, ids: readonly TermId[]): ElementContent[] {
  const links = ids.flatMap(id => termLink(site, id) ?? [])
  return links.flatMap((link, index) => (index === 0 ? [link] : [{type: 'text', value: ', '} as const, link]))
}
