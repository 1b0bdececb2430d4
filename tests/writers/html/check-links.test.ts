/** Tests of the check that every build makes of its own links. */
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../../pipeline/model/diagnostic.ts'
import {readLook} from '../../../pipeline/world/read-look.ts'
import {checkLinks, type PageTree} from '../../../pipeline/writers/html/check-links.ts'
import {writeHtml} from '../../../pipeline/writers/html/write-html.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

function page(path: string, ...children: ReturnType<typeof h>[]): PageTree {
  return {path, body: {type: 'root', children}}
}

describe('checkLinks', () => {
  it('finds links to no file, links to no id, and ids that stand twice', () => {
    const pages = [
      page('index.html', h('a', {href: 'glossary/kettle.html#claim-1'}), h('a', {href: 'glossary/pot.html'})),
      page(
        'glossary/kettle.html',
        h('p', {id: 'claim-1'}),
        h('p', {id: 'claim-1'}),
        h('a', {href: '../index.html#top-1'})
      ),
      page('faq/index.html', h('a', {href: '#question-1'}), h('a', {href: '../data/edition.json'}))
    ]
    expect(checkLinks(pages, path => path === 'data/edition.json')).toEqual([
      {path: 'index.html', problem: '“glossary/pot.html” leads to no file'},
      {path: 'glossary/kettle.html', problem: 'the id “claim-1” stands twice'},
      {path: 'glossary/kettle.html', problem: '“../index.html#top-1” leads to no place of its page'},
      {path: 'faq/index.html', problem: '“#question-1” leads to no place of its page'}
    ])
  })

  it('passes sound pages, and leaves links to elsewhere alone', () => {
    const pages = [page('index.html', h('a', {href: 'https://ferry.example/x#y'}), h('a', {href: 'index.html'}))]
    expect(checkLinks(pages, () => false)).toEqual([])
  })
})

describe('templates of the user’s', () => {
  function written(pages: Readonly<Record<string, unknown>>) {
    const found: Diagnostic[] = []
    const report = (diagnostic: Diagnostic) => {
      found.push(diagnostic)
    }
    const files = writeHtml.write(sampleEdition, {...writerOptions, look: {...readLook(), pages}, report})
    return {files, codes: found.map(({code, path}) => `${code} ${path ?? ''}`.trim())}
  }

  it('make the content of their page from the site, the subject and the page as it would be', () => {
    const template = (site: {title: string}, standard: {content: unknown[]}, term: {label: string}) => [
      h('h1', `${term.label} in ${site.title}`),
      ...standard.content.slice(1)
    ]
    const {files, codes} = written({term: template})
    expect(files.get('glossary/kettle.html')).toContain('<h1>kettle in Kettles and Ferries</h1>')
    expect(codes).toEqual([])
  })

  it('are sanitised, and their broken links are reported', () => {
    const {files, codes} = written({
      about: () => [h('h1', 'About'), h('script', 'alert(1)'), h('a', {href: 'nowhere.html', onClick: 'x'}, 'there')]
    })
    expect(files.get('about/index.html')).not.toMatch(/alert|onclick/i)
    expect(codes).toEqual(['RC0806 about/index.html'])
  })

  it('that fail or make no tree are reported once, and the built-in page stands', () => {
    const {files, codes} = written({
      term: () => 'words',
      faq: () => {
        throw new Error('no kettle')
      },
      map: 42
    })
    expect(codes).toEqual(['RC0807', 'RC0807', 'RC0807'])
    expect(files.get('glossary/kettle.html')).toContain('A kettle is a covered vessel')
  })
})
