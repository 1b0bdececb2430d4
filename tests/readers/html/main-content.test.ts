import {describe, expect, it} from 'vitest'
import type {ReadPage} from './read-page.ts'
import {readPage} from './read-page.ts'

const sentences = Array.from(
  {length: 8},
  (_, at) =>
    `<p>Gate ${at} of the harbour holds back the water, and it opens, as a rule, twice a day for the ferries.</p>`
)
const article = (extra = ''): string => `<main><article><h1>Gates</h1>${sentences.join('')}${extra}</article></main>`

function dropped({blocks}: ReadPage): readonly (readonly [string, string, string | undefined])[] {
  return blocks.flatMap(({kind, prose, reason}) => (reason === undefined ? [] : [[kind, prose.text, reason] as const]))
}

describe('main content of an HTML page', () => {
  it('drops navigation, header, footer, asides, notices and share bars, each with a reason', () => {
    const page = readPage(
      `<nav><a href="/">Home</a></nav><header><p>The Port</p></header><div class="cookie-notice"><p>We use cookies.</p></div>${article('<div class="share-bar"><a href="/m">Mail</a></div>')}<aside><h2>Most read</h2><a href="/k">Kettles</a></aside><footer><p>All rights reserved.</p></footer>`
    )
    expect(dropped(page)).toEqual([
      ['boilerplate', 'Home', 'navigation'],
      ['boilerplate', 'The Port', 'header of the page'],
      ['boilerplate', 'We use cookies.', 'cookie notice'],
      ['boilerplate', 'Mail', 'share links'],
      ['related', 'Most read', 'stands beside the text'],
      ['related', 'Kettles', 'stands beside the text'],
      ['boilerplate', 'All rights reserved.', 'footer of the page']
    ])
  })

  it('keeps the title in the header of the article and drops the byline under it', () => {
    const page = readPage(
      article().replace(
        '<h1>Gates</h1>',
        '<header><h1>Gates</h1><p class="byline">Ada, <time>1 May</time></p></header>'
      )
    )
    expect(page.lines[0]).toBe('heading1: Gates')
    expect(dropped(page)).toEqual([['byline-date', 'Ada, 1 May', 'names the author or the date']])
  })

  it('drops a line that is nothing but a link, with the heading over it', () => {
    const page = readPage(article('<h2>More</h2><p><a href="/k">How a kettle boils</a></p>'))
    expect(dropped(page).map(([kind, text]) => [kind, text])).toEqual([
      ['related', 'More'],
      ['related', 'How a kettle boils']
    ])
  })

  it('keeps a list of links that a sentence introduces', () => {
    const page = readPage(
      article('<p>The gates were built by:</p><ul><li><a href="/a">Aldous</a></li><li><a href="/b">Brand</a></li></ul>')
    )
    expect(page.lines.slice(-2)).toEqual(['list-item: Aldous', 'list-item: Brand'])
  })

  it('drops a table of contents', () => {
    const page = readPage(
      article().replace(
        '</h1>',
        '</h1><ul class="toc"><li><a href="#a">Upper gate</a></li><li><a href="#b">Lower gate</a></li></ul>'
      )
    )
    expect(dropped(page).map(([kind]) => kind)).toEqual(['toc', 'toc'])
  })

  it('drops the caption of a picture, and keeps that of a table', () => {
    const page = readPage(article('<figure><img src="a.png"><figcaption>The upper gate.</figcaption></figure>'))
    expect(dropped(page)).toEqual([['boilerplate', 'The upper gate.', 'caption of a picture that is not carried over']])
  })

  it('reads the whole body of a page of few words, without menus', () => {
    const page = readPage('<nav><a href="/">Home</a></nav><div><p>The ferry is cancelled.</p></div>')
    expect(page.lines).toEqual(['boilerplate: Home', 'paragraph: The ferry is cancelled.'])
  })

  it('believes no name of an element that holds most of the text', () => {
    const page = readPage(`<div class="page-with-sidebar related">${article()}</div>`)
    expect(dropped(page)).toEqual([])
  })

  it('takes no id that was made of a heading for the name of a part of the page', () => {
    const section = `<section id="related"><h2 id="related-gates">Related gates</h2>${sentences.slice(0, 3).join('')}</section>`
    expect(dropped(readPage(article(section)))).toEqual([])
  })

  it('keeps what an accordion hides, and drops what the page hides', () => {
    const page = readPage(
      article(
        '<button aria-controls="panel">Show</button><div id="panel" hidden><p>It opens at nine.</p></div><p hidden>Old draft.</p>'
      )
    )
    expect(dropped(page).map(([, text]) => text)).toEqual(['Show', 'Old draft.'])
  })

  it('reads a page that is too deep for the library by its landmarks', () => {
    const deep = `${'<div>'.repeat(300)}${article()}${'</div>'.repeat(300)}<footer><p>All rights reserved.</p></footer>`
    expect(dropped(readPage(deep)).map(([, text]) => text)).toEqual(['All rights reserved.'])
  })
})
