/** The list of evidence at the end of a page: every sentence that its marks lead to, quoted once. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionSource} from '../../pipeline/model/edition.ts'
import {compareText} from '../../pipeline/model/order.ts'
import type {Place, Site, SourceView} from '../site.ts'
import {counted} from '../words.ts'
import {eachElement} from './each-element.ts'
import {originalLink} from './original-link.ts'
import {quoted} from './sentence-quote.ts'
import {shownSentences} from './shown-sentences.ts'
import {sourceLine} from './source-line.ts'
import {placesOf} from './source-marks.ts'

/** Nothing for a page without marks. Where source pages are not published, places are named and nothing is quoted. */
export function evidenceList(site: Site, content: readonly ElementContent[]): ElementContent[] {
  const places = placesIn(content)
  if (places.length === 0) return []
  const views = site.sources.filter(view => places.some(place => place.view === view))
  const title = `Behind this page: ${counted(places.length, 'place')} in ${counted(views.length, 'source')}`
  return [
    h('section', {className: ['evidence', 'voice'], id: 'evidence-list', ariaLabel: 'Evidence'}, [
      h('details', [h('summary', h('h2', title)), views.flatMap(view => ofSource(site, view, places))])
    ])
  ]
}

function placesIn(content: readonly ElementContent[]): readonly Place[] {
  const found = new Map<string, Place>()
  eachElement({children: content}, element => {
    for (const place of placesOf(element)) found.set(`${place.view.siglum} ${place.sentence ?? ''}`, place)
  })
  return [...found.values()]
}

function ofSource(site: Site, view: SourceView, places: readonly Place[]): ElementContent[] {
  const own = places.filter(place => place.view === view).sort(bySentence)
  const shown = shownSentences(view.source, site.sourcePages)
  return [
    h('h3', sourceLine(view)),
    h(
      'ul',
      {className: ['quotes']},
      own.map(place => item(site, place, shown))
    )
  ]
}

function item(site: Site, place: Place, shown: ReadonlySet<number>): Element {
  const sentence = place.sentence === undefined ? undefined : place.view.source.sentences[place.sentence]
  const name = sentence ? `line ${sentence.span.start.line}` : 'heading data'
  const link = h('a', {className: ['place'], href: place.href, ariaLabel: `${place.view.siglum}, ${name}`}, name)
  const original = originalLink(site, place)
  const said = [...quotation(place, shown), ...(original ? [original] : [])]
  return h('li', [
    link,
    h(
      'span',
      said.flatMap(part => [{type: 'text', value: ' '} as const, part])
    )
  ])
}

/** The heading that it stands under, and the sentence: as far as the page of the source republishes them. */
function quotation({view: {source}, sentence}: Place, shown: ReadonlySet<number>): readonly Element[] {
  const said = sentence === undefined || !shown.has(sentence) ? undefined : source.sentences[sentence]
  if (!said) return []
  const heading = headingOf(source, said.block)
  const above = heading === undefined ? -1 : source.sentences.findIndex(({block}) => block === heading)
  const title = shown.has(above) ? source.sentences[above] : undefined
  return [...(title ? [quoted(title, {className: ['under']})] : []), quoted(said, {className: ['quote']})]
}

/** The nearest heading before a block, but not the title that opens the article. */
function headingOf({blocks}: EditionSource, block: number): number | undefined {
  for (let index = block - 1; index > 0; index -= 1) if (blocks[index]?.kind === 'heading') return index
  return undefined
}

function bySentence(a: Place, b: Place): number {
  return (a.sentence ?? -1) - (b.sentence ?? -1) || compareText(a.href, b.href)
}
