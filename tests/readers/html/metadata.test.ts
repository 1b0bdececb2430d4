import {describe, expect, it} from 'vitest'
import {readPage} from './read-page.ts'

describe('metadata of an HTML page', () => {
  it('takes what meta elements, links and the root state, each with its place', () => {
    const {metadata} = readPage(
      `<html lang=en-GB><head><title>Tides | Port Notes</title><meta name="author" content="Ada &amp; Ben"><meta property='article:published_time' content='2024-05-06T10:00:00Z'>
      <link rel="canonical" href="https://port.example/tides"><meta name="description" content="On tides."></head><body><h1>Tides</h1><p>Water rises.</p></body></html>`
    )
    const stated = [
      metadata.title,
      metadata.site,
      metadata.date,
      metadata.authors[0],
      metadata.url,
      metadata.language,
      metadata.description
    ]
    expect(stated.map(each => [each?.value, each?.span.exact])).toEqual([
      ['Tides', 'Tides'],
      ['Port Notes', 'Port Notes'],
      ['2024-05-06', '2024-05-06T10:00:00Z'],
      ['Ada & Ben', 'Ada &amp; Ben'],
      ['https://port.example/tides', 'https://port.example/tides'],
      ['en-GB', 'en-GB'],
      ['On tides.', 'On tides.']
    ])
  })

  it('reads an article of JSON-LD, with places in the script', () => {
    const {metadata} = readPage(
      '<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "Tides \\u0026 more", "author": [{"name": "Ada"}, {"name": "Ben"}], "datePublished": "2024-05", "publisher": {"@type": "Organization", "name": "Port Notes"}}]}</script><p>Water.</p>'
    )
    expect(metadata.title).toMatchObject({value: 'Tides & more', span: {exact: 'Tides \\u0026 more'}})
    expect(metadata.authors.map(each => each.span.exact)).toEqual(['Ada', 'Ben'])
    expect([metadata.date?.value, metadata.site?.value]).toEqual(['2024-05', 'Port Notes'])
  })

  it('reads microdata and the time of a byline', () => {
    const {metadata} = readPage(
      '<p class="byline">By <span itemprop="author" itemscope><b itemprop="name">Ada Reed</b></span>, <time datetime="2023-02-01">1 February</time></p><p>Water rises twice a day.</p>'
    )
    expect([metadata.authors[0]?.value, metadata.date?.span.exact]).toEqual(['Ada Reed', '2023-02-01'])
  })

  it('states nothing that the page does not, nor what it cannot read', () => {
    expect(
      readPage('<meta name="date" content="03/04/2026"><link rel="canonical" href="/tides"><p>Water.</p>').metadata
    ).toEqual({
      authors: []
    })
  })
})
