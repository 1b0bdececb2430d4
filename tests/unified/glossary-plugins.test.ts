/** Tests of the plugins: what is linked, what is left alone, and what is said of names that are no terms. */
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type GlossaryOptions, rehypeGlossary, remarkGlossary} from '../../pipeline/unified/index.ts'
import {sampleGlossary} from '../support/sample-glossary.ts'

const base = 'https://harbour.example/docs/glossary'

function markdown(text: string, options: Partial<GlossaryOptions> = {}): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkGlossary, {glossary: withoutDefinitions, ...options})
    .use(remarkStringify)
  return String(processor.processSync(text)).trim()
}

function html(text: string, options: Partial<GlossaryOptions> = {}): string {
  const processor = unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeGlossary, {glossary: sampleGlossary, ...options})
    .use(rehypeStringify)
  return String(processor.processSync(text))
}

/** Titles of links would only make the expectations long. */
const withoutDefinitions: GlossaryOptions['glossary'] = {
  ...sampleGlossary,
  terms: sampleGlossary.terms.map(({definition: _definition, ...term}) => term)
}
const all = {terms: 'all'} as const

describe('remarkGlossary', () => {
  it('links the first mention of each section, inflected or not, to the page of the term', () => {
    expect(markdown('Two ferries. A ferry.\n\n## Deck\n\nA ferry again.', all)).toBe(
      `Two [ferries](${base}/ferry.html). A ferry.\n\n## Deck\n\nA [ferry](${base}/ferry.html) again.`
    )
  })

  it('links the first mention of the document, or every one, when asked', () => {
    const links = (first: 'document' | 'all') =>
      markdown('A ferry.\n\n# Deck\n\nA ferry, a ferry.', {...all, first}).match(/\]\(/g)
    expect(links('document')).toHaveLength(1)
    expect(links('all')).toHaveLength(3)
  })

  it('leaves code, headings, links and images alone', () => {
    const text =
      '# A ferry\n\n`ferry` [a ferry](x.md) ![a ferry](x.png) [a ferry][1]\n\n```\nferry\n```\n\n[1]: y.md "ferry"'
    expect(markdown(text, all)).toBe(text)
  })

  it('leaves the heads of columns alone', () => {
    const table = markdown('| Ferry |\n| - |\n| ferry |', all).replace(/ {2,}|-{2,}/g, ' ')
    expect(table).toContain('| Ferry |')
    expect(table).toContain(`| [ferry](${base}/ferry.html) |`)
  })

  it('takes the longest name', () => {
    expect(markdown('A galley kettle.', all)).toBe(`A [galley kettle](${base}/galley-kettle.html).`)
  })

  it('links a name in double brackets wherever it stands, with other words if there are some', () => {
    const text = markdown('A ferry. Any [[ferry]], [[tea kettle|pot]] and [[galley kettles]].', {except: ['ferry']})
    expect(text).toBe(
      `A ferry. Any [ferry](${base}/ferry.html), [pot](${base}/kettle.html) and [galley kettles](${base}/galley-kettle.html).`
    )
  })

  it('fails on a name that is no term, and names the nearest', () => {
    const run = () => markdown('All [[kettel]] and [[fery]].')
    expect(run).toThrow('“kettel” is no term of the glossary “Kettles and Ferries”. Nearest: kettle')
    const file = new VFile('All [[kettel]]\nand [[fery]].')
    const processor = unified()
      .use(remarkParse)
      .use(remarkGlossary, {glossary: sampleGlossary, unknown: 'warn'})
      .use(remarkStringify)
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(({ruleId, line, fatal}) => [ruleId, line, fatal])).toEqual([
      ['unknown-term', 1, false],
      ['unknown-term', 1, false]
    ])
  })

  it('says which terms a shared name may mean', () => {
    const shared = {...sampleGlossary, names: {}, shared: {pot: ['kettle', 'galley-kettle']}}
    expect(() => markdown('A [[pot]].', {glossary: shared})).toThrow('[[kettle|pot]], [[galley-kettle|pot]]')
  })

  it('links no term that the glossary does not mark, unless asked', () => {
    expect(markdown('A whistle, a galley kettle.', {glossary: sampleGlossary})).toBe('A whistle, a galley kettle.')
    expect(markdown('A whistle.', {glossary: sampleGlossary, ...all})).toContain('whistle.html')
  })
})

describe('everyday words', () => {
  const terms = (marked: 'anywhere' | 'alone' | 'capital' | 'never') => ({
    glossary: {...sampleGlossary, terms: sampleGlossary.terms.map(term => ({...term, marked}))},
    show: 'element' as const
  })
  const marks = (text: string, marked: Parameters<typeof terms>[0]) =>
    markdown(text, terms(marked)).match(/\*[^*]+\*/g) ?? []

  it('are linked where they stand alone, at the first place of a section where they do', () => {
    const text = 'The passenger ferry service. A ferry. The ferry.'
    expect(marks(text, 'alone')).toEqual(['*ferry*'])
    expect(markdown(text, terms('alone'))).toBe('The passenger ferry service. A *ferry*. The ferry.')
    expect(markdown(text, terms('anywhere'))).toBe('The passenger *ferry* service. A ferry. The ferry.')
  })

  it('are linked only with a capital where the glossary says so', () => {
    expect(marks('A ferry, the Ferry.', 'capital')).toEqual(['*Ferry*'])
  })

  it('are linked in double brackets even if never unasked', () => {
    expect(marks('A ferry, a [[ferry]].', 'never')).toEqual(['*ferry*'])
  })
})

describe('rehypeGlossary', () => {
  it('links with the definition as title', () => {
    expect(html('<p>A ferry.</p>')).toBe(
      `<p>A <a href="${base}/ferry.html" class="glossary-term" data-term="ferry" title="A ferry is a vessel that carries people &#x26; cars across water on a fixed route.">ferry</a>.</p>`
    )
  })

  it('expands, or makes an element for the web component, when asked', () => {
    expect(html('<p>A ferry.</p>', {show: 'expand'})).toContain('>ferry</a> (A ferry is a vessel')
    expect(html('<p>A ferry.</p>', {show: 'element'})).toBe(
      '<p>A <glossary-term ref="ferry" base="https://harbour.example/docs/">ferry</glossary-term>.</p>'
    )
  })

  it('leaves code, headings, links and forms alone', () => {
    const text =
      '<h2>A ferry</h2><pre><code>ferry</code></pre><a href="x">ferry</a><button>ferry</button><kbd>ferry</kbd><table><thead><tr><th>ferry</th></tr></thead></table>'
    expect(html(text)).toBe(text)
  })

  it('writes a hostile definition as text', () => {
    const glossary = {
      ...sampleGlossary,
      terms: sampleGlossary.terms.map(term => ({
        ...term,
        definition: {text: '"><script>alert(1)</script>', role: 'definition' as const, sources: ['x']}
      }))
    }
    expect(html('<p>A ferry.</p>', {glossary, show: 'expand'})).not.toContain('<script')
    expect(html('<p>A ferry.</p>', {glossary})).not.toContain('"><script')
  })

  it('says that it needs the address of the edition', () => {
    const {baseUrl: _baseUrl, ...glossary} = sampleGlossary
    expect(() => html('<p>A ferry.</p>', {glossary})).toThrow('base')
    expect(html('<p>A ferry.</p>', {glossary, base: '/terms/'})).toContain('href="/terms/glossary/ferry.html"')
  })
})
