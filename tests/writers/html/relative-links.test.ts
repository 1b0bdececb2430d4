/** Tests of links between pages. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {relativeLink} from '../../../pipeline/writers/html/relative-links.ts'

describe('relativeLink', () => {
  it('climbs to the shared folder and no further', () => {
    expect(relativeLink('sources/deck.html#s-3', 'glossary/kettle.html')).toBe('../sources/deck.html#s-3')
    expect(relativeLink('glossary/ferry.html', 'glossary/kettle.html')).toBe('ferry.html')
    expect(relativeLink('index.html', 'index.html')).toBe('index.html')
  })

  it('leaves addresses elsewhere and within the page as they are', () => {
    for (const link of ['https://ferry.example/a#b', 'mailto:crew@ferry.example', '#main-content']) {
      expect(relativeLink(link, 'glossary/kettle.html')).toBe(link)
    }
  })

  it('leads to the page that was meant, from any page, under any root', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9-]{1,4}$/), {minLength: 1, maxLength: 3})
      .map(parts => `${parts.join('/')}.html`)
    const root = fc.constantFrom('https://site.example/', 'https://site.example/docs/v2/', 'file:///home/reader/out/')
    fc.assert(
      fc.property(path, path, root, (to, from, base) => {
        expect(new URL(relativeLink(to, from), base + from).href).toBe(base + to)
      })
    )
  })
})
