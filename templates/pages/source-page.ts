/** The page of a source: the article as it was read, and what became of every sentence. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {articleAsRead} from '../partials/article-as-read.ts'
import {breadcrumb} from '../partials/breadcrumb.ts'
import {coverageBar, fateLegend} from '../partials/coverage-bar.ts'
import {safeUrl} from '../safe-url.ts'
import type {Page, Site, SourceView} from '../site.ts'
import {sourceData} from '../structured-data.ts'
import {dateWords} from '../words.ts'

export function sourcePage(site: Site, view: SourceView): Page {
  return {
    path: view.path,
    title: view.name,
    section: 'sources',
    description: `Source ${view.siglum}: ${view.reference}`,
    structuredData: sourceData(view),
    content: [
      breadcrumb([['Sources', 'sources/index.html']], view.name),
      h('header', {className: ['source-head']}, [
        h('p', {className: ['voice', 'source-key']}, [
          'Source ',
          h('span', {className: ['siglum', 'large']}, view.siglum)
        ]),
        h('h1', view.name),
        statedFacts(view)
      ]),
      coverageBar(view.source.coverage),
      ...text(site, view)
    ]
  }
}

/** Only what the source states. */
function statedFacts({source, reference}: SourceView): ElementContent {
  const safe = safeUrl(source.url)
  const address = safe !== undefined && /^https?:/i.test(safe) ? safe : undefined
  const rows: readonly (readonly [string, ElementContent | string | undefined])[] = [
    ['By', source.authors?.join(', ')],
    ['Appeared in', source.site],
    ['Date', source.date === undefined ? undefined : dateWords(source.date)],
    ['Address', address === undefined ? source.url : h('a', {href: address, rel: ['external']}, address)],
    ['File', h('code', source.path)],
    ['Cite as', reference]
  ]
  return h(
    'dl',
    {className: ['facts', 'voice']},
    rows.flatMap(([words, value]) => (value === undefined ? [] : [h('div', [h('dt', words), h('dd', value)])]))
  )
}

function text(site: Site, view: SourceView): ElementContent[] {
  if (site.sourcePages === 'none') {
    return [
      h(
        'p',
        {className: ['voice', 'note']},
        'The text of this source is not republished here. The edition cites it by line.'
      )
    ]
  }
  const note =
    site.sourcePages === 'full'
      ? 'The article as it was read. Follow a sentence to what became of it.'
      : 'Only the sentences that the edition uses are republished here; […] stands for the others.'
  return [
    h('p', {className: ['voice', 'note']}, note),
    fateLegend(),
    h(
      'article',
      {className: ['as-read'], ariaLabel: 'Text of the source', ...languageOf(site, view)},
      articleAsRead(site, view)
    )
  ]
}

function languageOf(site: Site, {source}: SourceView): {readonly lang?: string} {
  const known = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(source.language) && source.language !== 'und'
  return known && source.language !== site.edition.language ? {lang: source.language} : {}
}
