/** Tests of what hosts and search engines look for. */
import {describe, expect, it} from 'vitest'
import {hostingFiles} from '../../../pipeline/writers/html/hosting-files.ts'
import type {Page} from '../../../templates/site.ts'

function page(path: string, extras: Partial<Page> = {}): Page {
  return {path, title: path, content: [], ...extras}
}

const pages = [
  page('index.html'),
  page('glossary/kettle.html'),
  page('glossary/tea-kettle.html', {unlisted: true, redirect: 'glossary/kettle.html'}),
  page('search/index.html', {search: true, unlisted: true}),
  page('404.html', {unlisted: true})
]

describe('hostingFiles', () => {
  it('maps the pages that are to be found, where the address is known', () => {
    const files = hostingFiles(pages, ({path}) => `https://site.example/a&b/${path}`)
    expect(String(files.get('sitemap.xml')).match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://site.example/a&amp;b/index.html</loc>',
      '<loc>https://site.example/a&amp;b/glossary/kettle.html</loc>'
    ])
    expect(files.get('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://site.example/a&b/sitemap.xml\n')
  })

  it('writes no map without an address, as a map may hold whole addresses only', () => {
    const files = hostingFiles(pages, undefined)
    expect([...files.keys()]).toEqual(['.nojekyll', '_headers', 'robots.txt'])
    expect(files.get('robots.txt')).not.toContain('Sitemap')
  })

  it('gives every page one policy, and WebAssembly to the search page alone', () => {
    const rules = String(hostingFiles(pages, undefined).get('_headers')).split('\n\n')
    const policies = rules.filter(rule => rule.includes('Content-Security-Policy'))
    expect(policies.map(rule => rule.split('\n')[0])).toEqual(['/', '/glossary/*', '/search/*', '/404.html'])
    expect(policies.filter(rule => rule.includes('wasm-unsafe-eval')).map(rule => rule.split('\n')[0])).toEqual([
      '/search/*'
    ])
    for (const rule of policies) expect(rule).toContain("frame-ancestors 'none'")
    expect(rules.find(rule => rule.startsWith('/assets/*'))).toContain('immutable')
  })
})
