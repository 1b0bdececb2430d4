/** Tests of citation keys and CSL-JSON items of sources. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {SourceMetadata, Stated} from '../../../pipeline/model/source.ts'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {spanAt} from '../../../pipeline/model/span.ts'
import {citationKeys} from '../../../pipeline/passes/compose/citation-keys.ts'
import {cslItem, cslItems} from '../../../pipeline/passes/compose/csl-item.ts'
import {sampleArticles} from '../../support/sample-articles.ts'

function stated(value: string): Stated {
  return {value, span: spanAt(sourceText('any', 'x'), 0, 1)}
}

function keyed(id: string, fields: {title?: string; site?: string; date?: string}) {
  const metadata: SourceMetadata = {
    authors: [],
    ...(fields.title !== undefined && {title: stated(fields.title)}),
    ...(fields.site !== undefined && {site: stated(fields.site)}),
    ...(fields.date !== undefined && {date: stated(fields.date)})
  }
  return {id, metadata}
}

describe('citationKeys', () => {
  it('names the site, or the title, or the source, and the year', () => {
    const keys = citationKeys([
      keyed('a', {site: 'Harbour Almanac', title: 'Kettles', date: '2025-03'}),
      keyed('b', {title: 'What is a kettle, and why?'}),
      keyed('notes/ferry', {})
    ])
    expect([...keys]).toEqual([
      ['a', 'harbour-2025'],
      ['b', 'what-is-a'],
      ['notes/ferry', 'notes-ferry']
    ])
  })

  it('adds letters in the order of sources, whatever the order they come in', () => {
    const sources = [keyed('c', {site: 'Quay'}), keyed('a', {site: 'Quay'}), keyed('b', {title: 'Quay A'})]
    expect(citationKeys(sources)).toEqual(
      new Map([
        ['a', 'quay-b'],
        ['b', 'quay-a'],
        ['c', 'quay-c']
      ])
    )
    expect(citationKeys([...sources].reverse())).toEqual(citationKeys(sources))
  })

  it('is unique, safe in every format and within the length of a RIS id', () => {
    const source = fc.record({
      id: fc.string({minLength: 1, unit: 'grapheme'}),
      site: fc.constantFrom('Quay', 'quay', 'A very long name of a site', '茶', ''),
      title: fc.constantFrom('Quay a', 'Kettles & co.', ''),
      date: fc.constantFrom('2025', '2024-01', '')
    })
    fc.assert(
      fc.property(fc.uniqueArray(source, {selector: item => item.id, maxLength: 40}), sources => {
        const keys = [...citationKeys(sources.map(item => keyed(item.id, item))).values()]
        expect(new Set(keys).size).toBe(sources.length)
        for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9-]{0,19}$/)
      })
    )
  })
})

describe('cslItem', () => {
  it('states what the source states, and leaves out the rest', () => {
    expect(cslItem('a.txt', {authors: []}, 'key')).toEqual({
      id: 'key',
      type: 'webpage',
      title: '[Untitled article: a.txt]'
    })
    const metadata = {
      title: stated('Kettles'),
      site: stated('Harbour'),
      date: stated('2025-03'),
      authors: [stated('Ada Quay')],
      url: stated('https://quay.example'),
      language: stated('en'),
      description: stated('On kettles.')
    }
    expect(cslItem('a.txt', metadata, 'key')).toEqual({
      id: 'key',
      type: 'webpage',
      title: 'Kettles',
      'container-title': 'Harbour',
      author: [{literal: 'Ada Quay'}],
      issued: {'date-parts': [[2025, 3]]},
      URL: 'https://quay.example',
      language: 'en',
      abstract: 'On kettles.'
    })
  })

  it('is made for every source with its key', () => {
    expect([...cslItems(sampleArticles)].map(([source, item]) => [source, item.id])).toEqual([
      ['deck', 'tea-on-deck'],
      ['galley-kettles', 'harbour-2025'],
      ['island/ferry-notes', 'notes-from-2026']
    ])
  })
})
