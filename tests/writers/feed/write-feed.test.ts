/** Tests of the feed of changes, by a reader of feeds that we did not write. */
import {parseAtomFeed} from 'feedsmith'
import {describe, expect, it} from 'vitest'
import type {ComparedEdition} from '../../../pipeline/model/compared-edition.ts'
import {writeFeed} from '../../../pipeline/writers/feed/write-feed.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

const since: ComparedEdition = {
  ...sampleEdition,
  terms: sampleEdition.terms.slice(1),
  sources: sampleEdition.sources.slice(0, 2)
}
const baseUrl = 'https://harbour.example/docs'

function feed(edition = sampleEdition, date?: string): string {
  return String(
    writeFeed.write(edition, {...writerOptions, baseUrl, since, ...(date !== undefined && {date})}).get('feed.xml')
  )
}

describe('feed.xml', () => {
  it('is read with an entry for every change, each under an id of its own', () => {
    const {id, title, updated, entries = []} = parseAtomFeed(feed())
    expect({id, title, updated}).toEqual({
      id: `${baseUrl}/feed.xml`,
      title: {value: 'Kettles and Ferries'},
      updated: '2026-02-01T00:00:00Z'
    })
    expect(entries.map(entry => entry.title?.value)).toEqual(expect.arrayContaining(['Term added: ferry']))
    expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
    expect(entries.find(entry => entry.title?.value === 'Term added: ferry')?.links?.[0]?.href).toBe(
      `${baseUrl}/glossary/ferry.html`
    )
  })

  it('takes its dates from sources, or the date that is given, and is the same every time', () => {
    const {date: _date, ...undated} = sampleEdition
    expect(parseAtomFeed(feed(undated, '2025-01-02')).updated).toBe('2025-01-02T00:00:00Z')
    expect(feed()).toBe(feed())
  })

  it('is written only where an earlier edition is given', () => {
    expect(writeFeed.write(sampleEdition, writerOptions).size).toBe(0)
  })

  it('holds hostile words as text', () => {
    const words = ']]></content><script>alert(1)</script>\u0000&'
    const {entries = []} = parseAtomFeed(feed(hostileEdition(words)))
    expect(entries.map(entry => entry.title?.value).join()).toContain(']]></content><script>alert(1)</script>&')
    expect(feed(hostileEdition(words))).not.toContain('<script')
  })

  it('would not be read if it were no feed', () => {
    expect(() => parseAtomFeed(feed().replace('<feed ', '<food ').replace('</feed>', '</food>'))).toThrow()
  })
})
