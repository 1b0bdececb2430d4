/** How to show the term on another page: the script with its digest, and the element. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {EditionTerm} from '../../pipeline/model/edition.ts'
import type {Site} from '../site.ts'

/** A script puts a button to copy behind each snippet. */
export function embedSnippet({embed}: Site, {id, label}: EditionTerm): readonly Element[] {
  if (!embed) return []
  return [
    h('details', {className: ['cite-this', 'voice'], dataPagefindIgnore: 'all'}, [
      h('summary', 'Show this term on your page'),
      h('dl', [
        h('dt', 'Script, once a page'),
        h('dd', {className: ['citation']}, h('code', scriptOf(embed))),
        h('dt', 'Term'),
        h('dd', {className: ['citation']}, h('code', `<glossary-term ref="${id}">${escaped(label)}</glossary-term>`))
      ])
    ])
  ]
}

function scriptOf({script, integrity}: NonNullable<Site['embed']>): string {
  return `<script type="module" src="${escaped(script)}" integrity="${integrity}" crossorigin="anonymous"></script>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
