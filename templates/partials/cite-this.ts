/** How to cite the page, in several styles, and its references for a reference manager. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page, Site} from '../site.ts'

/** Nothing on a page that only leads elsewhere. A script puts a button to copy behind each citation. */
export function citeThis(site: Site, page: Page): readonly Element[] {
  if (page.redirect !== undefined || page.anywhere || page.search || page.section === undefined) return []
  return [
    h('details', {className: ['cite-this', 'voice'], dataPagefindIgnore: 'all'}, [
      h('summary', 'Cite this page'),
      h(
        'dl',
        site.cite(page).flatMap(({label, text}) => [h('dt', label), h('dd', {className: ['citation']}, text)])
      ),
      h('p', [
        'Its references: ',
        ...formats.flatMap(([ending, name], index) => [
          index === 0 ? '' : ', ',
          h('a', {href: `${stem(page)}.${ending}`}, name)
        ])
      ])
    ])
  ]
}

const formats = [
  ['bib', 'BibLaTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON']
] as const

/** Terms and sources have files of their own. */
function stem({path}: Page): string {
  return /^(?:glossary|sources)\/(?!index\.html$)/.test(path) ? path.replace(/\.html$/, '') : 'references'
}
