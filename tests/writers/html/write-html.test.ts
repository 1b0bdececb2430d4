/** Tests of the site: its pages, links, quotations, and what a hostile source can do to it. */
import {HtmlValidate} from 'html-validate'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../../pipeline/model/diagnostic.ts'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {passageReference} from '../../../pipeline/model/passage-reference.ts'
import type {WriterOptions} from '../../../pipeline/model/registry.ts'
import {verifyHtml} from '../../../pipeline/verify/verify-html.ts'
import {loadLayout} from '../../../pipeline/world/load-layout.ts'
import {readLook} from '../../../pipeline/world/read-look.ts'
import {writeCitations} from '../../../pipeline/writers/citations/write-citations.ts'
import {writeHtml} from '../../../pipeline/writers/html/write-html.ts'
import {writeJson} from '../../../pipeline/writers/json/write-json.ts'
import {writeMarkdown} from '../../../pipeline/writers/markdown/write-markdown.ts'
import {writeSearch} from '../../../pipeline/writers/search/write-search.ts'
import {sampleArticles, sampleEdition} from '../../support/sample-edition.ts'
import {dangers, elementsOf, linkProblems, pagesOf} from '../../support/site-problems.ts'
import {writerOptions} from '../../support/writer-options.ts'

const references = new Map<string, string>()
const options: WriterOptions = {
  ...writerOptions,
  look: readLook(),
  layOut: await loadLayout(),
  remember: (key, make) => {
    const known = references.get(key) ?? make()
    references.set(key, known)
    return known
  }
}
const files = writeHtml.write(sampleEdition, options)
/** Paths that the other writers write for an edition. */
function pathsBeside(edition: Edition): readonly string[] {
  const others = [writeJson, writeMarkdown, writeSearch].flatMap(({outputs}) => outputs)
  return [...writeCitations.write(edition, options).keys(), ...others]
}
const beside = pathsBeside(sampleEdition)

function page(path: string, given = files): string {
  return String(given.get(path))
}

/** Words of a page without its tags. */
function words(path: string, given = files): string {
  return page(path, given)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x26;', '&')
}

describe('writeHtml', () => {
  it('writes a page for everything, and redirects for other names', () => {
    expect([...files.keys()].filter(path => path.endsWith('.html')).sort()).toEqual([
      '404.html',
      'about/index.html',
      'disagreements/index.html',
      'faq/index.html',
      'glossary/ferry.html',
      'glossary/galley-kettle.html',
      'glossary/index.html',
      'glossary/kettle-for-galleys.html',
      'glossary/kettle.html',
      'glossary/tea-kettle.html',
      'glossary/whistle.html',
      'index.html',
      'map/index.html',
      'references/index.html',
      'search/index.html',
      'sources/deck.html',
      'sources/galley-kettles.html',
      'sources/index.html',
      'sources/island-ferry-notes.html',
      'tables/index.html'
    ])
    expect(page('glossary/tea-kettle.html')).toContain('content="0; url=kettle.html"')
  })

  it('writes nothing outside of what it declares', () => {
    const patterns = writeHtml.outputs.map(
      pattern => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/<[a-z]+>/g, '[a-z0-9-]+')}$`)
    )
    const undeclared = [...files.keys()].filter(path => !patterns.some(pattern => pattern.test(path)))
    expect(undeclared).toEqual([])
  })

  it('writes links that lead somewhere, and ids that stand once', () => {
    for (const sourcePages of ['full', 'excerpts', 'none'] as const) {
      expect(linkProblems(writeHtml.write(sampleEdition, {...options, sourcePages}), beside)).toEqual([])
    }
  })

  it('has every page within two clicks of home', () => {
    const pages = pagesOf(files)
    const targets = (path: string) =>
      elementsOf(pages.get(path) ?? {type: 'root', children: []}).flatMap(({properties: {href}}) =>
        typeof href === 'string' ? new URL(href, `https://site.example/${path}`).pathname.slice(1) : []
      )
    const first = targets('index.html')
    const reached = new Set(['index.html', ...first, ...first.flatMap(targets)])
    const away = [...pages.keys()].filter(path => !reached.has(path) && !page(path).includes('http-equiv="refresh"'))
    expect(away).toEqual(['404.html'])
  })

  it('writes valid HTML', async () => {
    const validator = new HtmlValidate({extends: ['html-validate:recommended']})
    for (const [path] of pagesOf(files)) {
      const report = await validator.validateString(page(path))
      expect(report.results.flatMap(result => result.messages.map(({message}) => `${path}: ${message}`))).toEqual([])
    }
  })

  it('gives every page the same guard, and no script or style of its own', () => {
    for (const [path, tree] of pagesOf(files)) {
      const guard = elementsOf(tree).filter(
        ({properties}) => String(properties.httpEquiv) === 'Content-Security-Policy'
      )
      const scripts =
        path === 'search/index.html' ? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'" : "script-src 'self'"
      expect(
        guard.map(({properties}) => properties.content),
        path
      ).toEqual([
        `default-src 'none'; style-src 'self'; img-src 'self'; ${scripts}; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`
      ])
    }
    expect(dangers(files)).toEqual([])
  })

  it('starts every page with one first heading and skips no level', () => {
    for (const [path, tree] of pagesOf(files)) {
      const levels = elementsOf(tree).flatMap(({tagName}) =>
        /^h[1-6]$/.test(tagName) ? Number(tagName.charAt(1)) : []
      )
      expect(
        levels.filter(level => level === 1),
        path
      ).toHaveLength(1)
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect(skipped, path).toEqual([])
    }
  })

  it('quotes nothing that verification would refuse', () => {
    const passages = [
      ...sampleEdition.terms.flatMap(term => term.definitions),
      ...sampleEdition.claims.map(claim => claim.passage),
      ...sampleEdition.conflicts.flatMap(conflict => conflict.sides.map(side => side.passage)),
      ...sampleEdition.questions.flatMap(question => question.answer),
      ...sampleEdition.tables.flatMap(table => table.cells.flatMap(cell => cell.values))
    ]
    const plain = sampleArticles.flatMap(({source, blocks}) => [
      source.text.text.replace(/\s+/g, ' '),
      ...blocks.map(block => block.prose.text)
    ])
    const quotable = {
      passages: new Map(passages.map(passage => [passageReference(passage), passage.text])),
      inSources: (quoted: string) => plain.some(text => text.includes(quoted))
    }
    const results = [...pagesOf(files).keys()].map(path => verifyHtml(path, page(path), quotable))
    expect(results.flatMap(({diagnostics}) => diagnostics)).toEqual([])
    expect(results.reduce((sum, {output}) => sum + output, 0)).toBeGreaterThan(100)
  })

  it('publishes every definition, answer, cell and side, and the claims of its terms', () => {
    const published = [...pagesOf(files).keys()].map(path => words(path)).join('\n')
    const due = [
      ...sampleEdition.terms.flatMap(term => term.definitions),
      ...sampleEdition.conflicts.flatMap(conflict => conflict.sides.map(side => side.passage)),
      ...sampleEdition.questions.flatMap(question => question.answer),
      ...sampleEdition.tables.flatMap(table => table.cells.flatMap(cell => cell.values)),
      ...sampleEdition.claims
        .filter(claim => sampleEdition.terms.some(term => term.claims.includes(claim.id)))
        .map(claim => claim.passage)
    ]
    expect(due.map(passage => passage.text).filter(text => !published.includes(text))).toEqual([])
  })

  it('marks a passage with every source that states it, each leading to the sentence', () => {
    expect(page('glossary/ferry.html')).toMatch(
      /on a fixed route\.<\/span><sup class="marks"><a class="mark" href="\.\.\/sources\/island-ferry-notes\.html#s-\d+" aria-label="C: Notes from the Island Ferry">C<\/a><a class="mark" href="\.\.\/sources\/deck\.html#s-1" aria-label="A: Tea on Deck">A<\/a><\/sup>/
    )
  })

  it('shows the lead-in that a list item needs', () => {
    expect(words('glossary/kettle.html')).toContain('A kettle cannot: heat milk without scorching it')
  })

  it('shows both sides of a disagreement where one is read, and the ruling', () => {
    expect(words('glossary/galley-kettle.html')).toContain('Sources disagree. A number: both sides. Against it:')
    expect(words('disagreements/index.html')).toContain('Editor’s note. Measured again in 2026.')
    expect(page('disagreements/index.html').indexOf('conflict-crossing')).toBeLessThan(
      page('disagreements/index.html').indexOf('conflict-litres')
    )
  })

  it('says of a cell that its value is a side of a disagreement, however well the tables agree', () => {
    expect(words('tables/index.html')).toContain('1200 WBCDisputed: Both sides')
    expect(page('tables/index.html')).toContain('disagreements/index.html#conflict-litres')
  })

  it('takes the headings of claims from the registry of kinds', () => {
    const heading = 'Galleys, kettles and fires'
    const names = [
      'definition',
      'classification',
      'example',
      'attribute',
      'quantity',
      'date',
      'capability',
      'limitation',
      'use',
      'cause',
      'comparison',
      'general'
    ] as const
    const kindHeadings = {
      ...Object.fromEntries(names.map(name => [name, name])),
      definition: '',
      classification: '',
      example: '',
      attribute: '',
      quantity: '',
      date: '',
      capability: '',
      limitation: heading,
      use: '',
      cause: '',
      comparison: '',
      general: ''
    }
    expect(words('glossary/kettle.html', writeHtml.write(sampleEdition, {...options, kindHeadings}))).toContain(heading)
  })

  it('publishes the text of sources only as far as it may', () => {
    const unused = 'Steam drives it.'
    const dropped = 'Share this page with a friend.'
    const used = 'The whistle tells the crew that the water boils.'
    const path = 'sources/galley-kettles.html'
    const [full, excerpts, none] = (['full', 'excerpts', 'none'] as const).map(sourcePages =>
      words(path, writeHtml.write(sampleEdition, {...options, sourcePages}))
    )
    expect([unused, dropped, used].map(text => full?.includes(text))).toEqual([true, true, true])
    expect([unused, dropped, used].map(text => excerpts?.includes(text))).toEqual([false, false, true])
    expect([unused, dropped, used].map(text => none?.includes(text))).toEqual([false, false, false])
  })

  it('quotes on no page a sentence that is not republished', () => {
    const unused = sampleEdition.sources.flatMap(source =>
      source.sentences.filter(({fate, text}) => (fate === 'unused' || fate === 'dropped') && text.split(' ').length > 3)
    )
    const titles = new Set(sampleEdition.sources.map(source => source.title))
    const questions = new Set(sampleEdition.questions.map(({question}) => question))
    const published = JSON.stringify([sampleEdition.terms, sampleEdition.claims, sampleEdition.questions])
    const hidden = unused
      .map(({text}) => text)
      .filter(text => !titles.has(text) && !questions.has(text) && !published.includes(text))
    expect(hidden).toContain('The galley is the kitchen of a ship.')
    for (const sourcePages of ['excerpts', 'none'] as const) {
      const restricted = writeHtml.write(sampleEdition, {...options, sourcePages})
      const found = [...restricted].flatMap(([path, content]) =>
        hidden.filter(text => String(content).includes(text)).map(text => `${path}: ${text}`)
      )
      expect(found, sourcePages).toEqual([])
    }
  })

  it('leads from the other name that two terms share to both', () => {
    const [first, second, ...others] = sampleEdition.terms
    if (!first || !second) throw new Error('The sample has terms')
    const terms = [{...first, aliases: ['Water craft']}, {...second, aliases: ['water-craft', 'Ferry']}, ...others]
    const shared = writeHtml.write({...sampleEdition, terms}, options)
    expect(words('glossary/water-craft.html', shared)).toContain('Another name of several terms:')
    expect(page('glossary/water-craft.html', shared)).not.toContain('refresh')
    expect(page('glossary/ferry.html', shared)).toBe(page('glossary/ferry.html', shared).replace('refresh', ''))
  })

  it('reports two sources that want one file name', () => {
    const found: Diagnostic[] = []
    const sources = sampleEdition.sources.map(source => ({
      ...source,
      id: source.id === 'deck' ? 'island-ferry-notes' : source.id
    }))
    const renamed = {...sampleEdition, sources: [...sampleEdition.sources, ...sources.slice(0, 1)]}
    const report = (diagnostic: Diagnostic) => {
      found.push(diagnostic)
    }
    const written = writeHtml.write(renamed, {...options, report})
    expect(found.map(({code, message}) => [code, message.slice(0, 52)])).toEqual([
      ['RC0804', '“island/ferry-notes” and “island-ferry-notes” both w']
    ])
    expect([...written.keys()].filter(path => /^sources\/island/.test(path))).toHaveLength(2)
  })

  it('names assets by their content and keeps them small', () => {
    const assets = [...files].filter(([path]) => path.startsWith('assets/'))
    expect(assets.map(([path]) => path.replace(/[0-9a-f]{12}/, 'HASH'))).toEqual([
      'assets/site.HASH.css',
      'assets/site.HASH.js',
      'assets/search.HASH.js',
      'assets/icon.HASH.svg'
    ])
    const [style = 0, script = 0, searchScript = 0] = assets.map(([, content]) => Buffer.byteLength(content))
    expect(style).toBeLessThan(30_000)
    expect(script + searchScript).toBeLessThan(15_000)
    for (const [, content] of assets)
      expect(String(content)).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  it('writes pages that read well without style or script, if there are none', () => {
    const bare = writeHtml.write(sampleEdition, writerOptions)
    expect([...bare.keys()].filter(path => path.startsWith('assets/'))).toEqual([])
    expect(linkProblems(bare, beside)).toEqual([])
  })

  it('says where a page is published, if that is known', () => {
    const based = writeHtml.write(sampleEdition, {...options, baseUrl: 'https://site.example/docs'})
    expect(page('faq/index.html', based)).toContain(
      '<link rel="canonical" href="https://site.example/docs/faq/index.html">'
    )
    expect(page('faq/index.html', based)).toContain('<meta property="og:title" content="Questions">')
    expect(page('404.html', based)).not.toContain('canonical')
    expect(page('404.html', based)).toContain('href="https://site.example/docs/glossary/index.html"')
  })

  it('writes an edition of nothing', () => {
    const none: Edition = {
      ...sampleEdition,
      sources: [],
      terms: [],
      index: [],
      claims: [],
      conflicts: [],
      questions: [],
      tables: [],
      quantities: []
    }
    const written = writeHtml.write(none, options)
    expect(linkProblems(written, pathsBeside(none))).toEqual([])
    expect(words('tables/index.html', written)).toContain('No source compares things in a table.')
  })
})

describe('writeHtml on hostile sources', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1) srcset="x 1x">',
    "' onmouseover='alert(1)' style='position:fixed",
    'javascript:alert(1)',
    ' \u0001java\nscript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    '</title><base href=//evil.example><style>*{display:none}</style>',
    '--><svg onload=alert(1)><use href="data:x"/></svg>',
    '<form id=location><input name=cookie></form>',
    'location',
    '__proto__',
    '../../../etc/passwd',
    '0; url=javascript:alert(1)',
    '\u202Eexe.lmth\u0000'
  ]

  it.each(attacks)(
    'lets nothing through that acts, loads or hides a property, in whatever slot it stands: %j',
    attack => {
      const edition = attacked(sampleEdition, attack)
      const written = writeHtml.write(edition, options)
      expect(dangers(written)).toEqual([])
      expect(linkProblems(written, pathsBeside(edition))).toEqual([])
      for (const path of written.keys())
        expect(path).toMatch(
          /^(\.nojekyll|_headers|([a-z]+\/)?[a-z0-9-]+(\.[0-9a-f]{12})?\.(html|css|js|svg|txt|json))$/
        )
    }
  )

  it('shows what it does not obey, as words', () => {
    const written = writeHtml.write(attacked(sampleEdition, '<b onclick=x>'), options)
    const kettle = [...written.keys()].find(path => /^glossary\/b-onclick-x-kettle\.html$/.test(path))
    const text = elementsOf(pagesOf(written).get(kettle ?? '') ?? {type: 'root', children: []})
      .flatMap(element => element.children)
      .flatMap(child => (child.type === 'text' ? child.value : []))
    expect(text).toContain('<b onclick=x>kettle')
  })
})

describe('a passage that rests on a work', () => {
  const work = {
    id: 'okafor2019',
    type: 'book',
    title: 'Harbours',
    author: [{family: 'Okafor', given: 'Ada'}],
    issued: {'date-parts': [[2019]]}
  } as const
  const [first, ...others] = sampleEdition.terms
  const [definition, ...more] = first?.definitions ?? []
  if (!first || !definition) throw new Error('the sample edition lost its definitions')
  const cited = {...first, definitions: [{...definition, works: ['okafor2019'] as const}, ...more]}
  const written = writeHtml.write({...sampleEdition, works: [work], terms: [cited, ...others]}, options)

  it('leads to the entry of the work among the references', () => {
    expect(page(`glossary/${first.id}.html`, written)).toContain('href="../references/index.html#work-okafor2019"')
    expect(page('references/index.html', written)).toMatch(/<li id="work-okafor2019"><p>Okafor, A\. \(2019\)\./)
  })

  it('has no such mark where the edition lists no works', () => {
    expect(page(`glossary/${first.id}.html`)).not.toContain('#work-')
  })
})

/** Strings that are not content: a closed set of values, places apart. */
const closed = new Set([
  'kind',
  'fate',
  'rank',
  'polarity',
  'modality',
  'form',
  'role',
  'agreement',
  'strength',
  'ruling',
  'trust',
  'answeredBy',
  'schemaVersion',
  'type'
])

/** The edition with the attack before every string of content, ids and paths included; equal strings stay equal. */
function attacked<Value>(value: Value, attack: string, key?: string): Value
function attacked(value: unknown, attack: string, key = ''): unknown {
  if (typeof value === 'string') return closed.has(key) ? value : attack + value
  if (Array.isArray(value)) return value.map(item => attacked(item, attack, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, attacked(part, attack, name)]))
}
