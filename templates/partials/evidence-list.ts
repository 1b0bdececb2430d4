/** The list of evidence at the end of a page: every sentence that its marks lead to, quoted once. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import {compareText} from '../../pipeline/model/order.ts'
import type {Place, Site, SourceView} from '../site.ts'
import {counted} from '../words.ts'
import {quoted} from './sentence-quote.ts'
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
  visit({type: 'root', children: [...content]}, 'element', (element: Element) => {
    for (const place of placesOf(element)) found.set(`${place.view.siglum} ${place.sentence ?? ''}`, place)
  })
  return [...found.values()]
}

function ofSource(site: Site, view: SourceView, places: readonly Place[]): ElementContent[] {
  const own = places.filter(place => place.view === view).sort(bySentence)
  return [
    h('h3', sourceLine(view)),
    h(
      'ul',
      {className: ['quotes']},
      own.map(place => item(site, place))
    )
  ]
}

function item(site: Site, place: Place): Element {
  const sentence = place.sentence === undefined ? undefined : place.view.source.sentences[place.sentence]
  const name = sentence ? `line ${sentence.span.start.line}` : 'heading data'
  const link = h('a', {className: ['place'], href: place.href, ariaLabel: `${place.view.siglum}, ${name}`}, name)
  return h(
    'li',
    sentence && site.sourcePages !== 'none' ? [link, ' ', quoted(sentence, {className: ['quote']})] : [link]
  )
}

function bySentence(a: Place, b: Place): number {
  return (a.sentence ?? -1) - (b.sentence ?? -1) || compareText(a.href, b.href)
}
