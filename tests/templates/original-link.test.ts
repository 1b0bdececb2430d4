/** Tests of the links to where a sentence first appeared. */
import {describe, expect, it} from 'vitest'
import type {EditionSource} from '../../pipeline/model/edition.ts'
import type {WriterOptions} from '../../pipeline/model/registry.ts'
import {siteNames} from '../../pipeline/writers/html/site-names.ts'
import {siteOf} from '../../pipeline/writers/html/site-of.ts'
import {originalLink} from '../../templates/partials/original-link.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {writerOptions} from '../support/writer-options.ts'

/** The link of the sentence of the ferry notes that holds `words`. */
function link(words: string, change: Partial<EditionSource> = {}, sourcePages: WriterOptions['sourcePages'] = 'full') {
  const sources = sampleEdition.sources.map(source =>
    source.id === 'island/ferry-notes' ? {...source, ...change} : source
  )
  const edition = {...sampleEdition, sources}
  const site = siteOf(edition, {...writerOptions, sourcePages}, siteNames(edition), [])
  const view = site.sourceOf('island/ferry-notes')
  if (!view) throw new Error('The sample has ferry notes')
  const sentence = view.source.sentences.findIndex(({text}) => text.includes(words))
  return originalLink(site, {view, sentence, href: ''})?.properties.href
}

describe('originalLink', () => {
  it('finds a sentence by its words, spelled as a directive wants them', () => {
    expect(link('Every crossing')).toBe(
      'https://ferry.example/notes#:~:text=Every%20crossing%20takes%20forty%20minutes.'
    )
    expect(link('Every crossing', {url: 'https://ferry.example/notes#tea'})).toBe(
      'https://ferry.example/notes#tea:~:text=Every%20crossing%20takes%20forty%20minutes.'
    )
  })

  it('gives the address alone for words that the article has twice, and for a cell', () => {
    const twice = sampleEdition.sources.flatMap(source => (source.id === 'island/ferry-notes' ? source.sentences : []))
    expect(link('Every crossing', {sentences: [...twice, ...twice]})).toBe('https://ferry.example/notes')
    expect(link('1200 W')).toBe('https://ferry.example/notes')
  })

  it('names no words of an article that is not republished', () => {
    expect(link('Every crossing', {}, 'none')).toBe('https://ferry.example/notes')
  })

  it('links to the web alone', () => {
    expect(link('Every crossing', {url: 'javascript:alert(1)'})).toBeUndefined()
    expect(link('Every crossing', {url: 'mailto:crew@ferry.example'})).toBeUndefined()
  })
})
