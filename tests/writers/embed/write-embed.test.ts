/** Tests of what shows terms on other people's pages: cards, their descriptions, the snippet and its digest, the size of the script. */
import {createHash} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {readLook} from '../../../pipeline/world/read-look.ts'
import {writeEmbed} from '../../../pipeline/writers/embed/write-embed.ts'
import {writeHtml} from '../../../pipeline/writers/html/write-html.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {elementsOf} from '../../support/site-problems.ts'
import {writerOptions} from '../../support/writer-options.ts'

const look = readLook()
const baseUrl = 'https://harbour.example/docs'
const options = {...writerOptions, look}

describe('writeEmbed', () => {
  it('writes a script of less than eight kilobytes, compressed, that imports nothing', () => {
    const script = String(writeEmbed.write(sampleEdition, options).get('embed/glossary.js'))
    expect(gzipSync(script).length).toBeLessThan(8 * 1024)
    expect(script).not.toMatch(/\bimport\s*[({'"*]|\bfrom '/)
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setAttribute\('(?:on|style)/
    )
  })

  it('writes a card for every term, and describes it for oEmbed where the site has an address', () => {
    const files = writeEmbed.write(sampleEdition, {...options, baseUrl})
    expect(String(files.get('embed/kettle.html'))).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://harbour.example/docs/embed/kettle.json">'
    )
    const description = z.looseObject({
      version: z.literal('1.0'),
      type: z.literal('rich'),
      html: z.string(),
      width: z.number(),
      height: z.number()
    })
    expect(description.parse(JSON.parse(String(files.get('embed/kettle.json')))).html).toContain(
      'src="https://harbour.example/docs/embed/kettle.html"'
    )
    expect([...writeEmbed.write(sampleEdition, options).keys()].filter(path => path.endsWith('.json'))).toEqual([])
  })

  it('lets no label become markup', () => {
    const files = writeEmbed.write(hostileEdition('"><script>alert(1)</script><img src=x onerror=alert(1)>'), {
      ...options,
      baseUrl
    })
    for (const [path, content] of files) {
      if (path.endsWith('.html')) expect(active(String(content))).toEqual([])
    }
    const {html} = z.looseObject({html: z.string()}).parse(JSON.parse(String(files.get('embed/ferry.json'))))
    expect(active(html)).toEqual([])
    expect(active('<p><img src=x onerror=alert(1)></p>')).toEqual(['img'])
  })

  it('shows on the page of a term the script with its digest, and where its description is', () => {
    const files = writeHtml.write(sampleEdition, {...options, baseUrl})
    const page = String(files.get('glossary/kettle.html'))
    const script = String(writeEmbed.write(sampleEdition, options).get('embed/glossary.js'))
    expect(page).toContain(`integrity="sha384-${createHash('sha384').update(script).digest('base64')}"`)
    expect(page).toContain('href="https://harbour.example/docs/embed/kettle.json"')
    expect(page).toContain('&#x3C;glossary-term ref="kettle">')
  })

  it('writes nothing without a look', () => {
    expect(writeEmbed.write(sampleEdition, writerOptions).size).toBe(0)
  })
})

/** Elements that run or load something. */
function active(html: string): readonly string[] {
  const tree = unified().use(rehypeParse).parse(html)
  return elementsOf(tree).flatMap(({tagName}) =>
    ['script', 'img', 'svg', 'object'].includes(tagName) ? [tagName] : []
  )
}
