/** Tests of the command `build`: what it makes, what it says, and the code that it ends with. */
import {chmodSync, existsSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../../pipeline/cli/run.ts'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {runRecension} from '../support/run-recension.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const parent = temporaryFolder()
let folders = 0

describe('recension build', () => {
  it('makes an edition from a folder of three formats, and says what it made and where to look', async () => {
    const here = project(harbourCorpus)
    const {code, err, out} = await runRecension(here, 'build')
    expect(code, err).toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(
      /From 3 articles: \d+ terms, \d+ claims, \d+ disagreements?, \d+ questions?, \d+ tables?\. \d+ files in/
    )
    for (const path of ['out/index.html', 'out/recension.md', 'out/data/edition.json']) {
      expect(err).toContain(path)
      expect(existsSync(join(here, path))).toBe(true)
    }
    const edition = editionIn(join(here, 'out'))
    expect(edition.title).toBe('The Harbour')
    expect(edition.sources.map(({id}: {id: string}) => id)).toEqual(['harbour-guide', 'island/visitors', 'registry'])
    expect(edition.terms.map(({label}: {label: string}) => label.toLowerCase())).toEqual(
      expect.arrayContaining(['ferry', 'slipway'])
    )
  })

  it('lets an option win over the configuration, and the configuration over the default', async () => {
    const here = project(
      {'ferry.txt': harbourCorpus['harbour-guide.txt'] ?? ''},
      {'recension.config.json': '{"sources": "articles", "out": "made", "title": "Ferries"}'},
      'articles'
    )
    expect((await runRecension(here, 'build')).code).toBe(0)
    expect(editionIn(join(here, 'made')).title).toBe('Ferries')
    expect((await runRecension(here, 'build', '-o', 'other')).code).toBe(0)
    expect(editionIn(join(here, 'other')).title).toBe('Ferries')
  })

  it('replaces an edition of its own, and leaves nothing beside it', async () => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n'})
    expect((await runRecension(here, 'build')).code).toBe(0)
    writeFolder(join(here, 'sources'), {'ferry.txt': 'The Ferry\n\nA ferry is a boat that carries cars.\n'})
    expect((await runRecension(here, 'build')).code).toBe(0)
    expect(readFileSync(join(here, 'out/data/edition.json'), 'utf8')).toContain('A ferry is a boat')
    expect((await runRecension(here, 'verify')).code).toBe(0)
  })

  it('reports every disagreement without a ruling as a warning, with both places', async () => {
    const here = project(harbourCorpus)
    const {err} = await runRecension(here, 'build', '--verbose')
    expect(err).toMatch(
      /^sources\/\S+:\d+:\d+: warning RC0604: Sources disagree: .+ Rule on it with recension review show [0-9a-f]{8}\.\n {4}sources\/\S+:\d+:\d+: “.+”$/m
    )
    expect(err).not.toContain('dates it to 2012')
    expect((await runRecension(here, 'build', '--fail-on', 'warning')).code).toBe(1)
  })

  it('goes on without a file that it cannot take, and ends with 1', async () => {
    const here = project({...harbourCorpus, 'broken.txt': new Uint8Array([0x41, 0xff, 0xfe, 0x41])})
    const {code, err} = await runRecension(here, 'build')
    expect(code).toBe(1)
    expect(err).toMatch(/^sources\/broken\.txt:1:2: error RC0102: /m)
    expect(editionIn(join(here, 'out')).sources).toHaveLength(3)
    expect((await runRecension(here, 'build', '--fail-on', 'never')).code).toBe(0)
  })

  it.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0]
  ])('with --fail-on %s and one warning ends with %i', async (severity, expected) => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n', 'empty.txt': ' '})
    const {code, err} = await runRecension(here, 'build', '--fail-on', severity)
    expect(err).toContain('sources/empty.txt:1:1: warning RC0109: ')
    expect(code).toBe(expected)
  })

  it('says nothing with --quiet but what fails the build', async () => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n', 'empty.txt': ' '})
    expect((await runRecension(here, 'build', '--quiet')).err).toBe('')
    expect((await runRecension(here, 'build', '--quiet', '--fail-on', 'warning')).err).toMatch(
      /^sources\/empty\.txt:1:1: warning RC0109: [^\n]*\n$/
    )
  })

  it('does not follow links, and says so', async () => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n'})
    writeFolder(here, {'secret.txt': 'A secret is a thing that nobody tells.\n'})
    symlinkSync(join(here, 'secret.txt'), join(here, 'sources/link.txt'))
    symlinkSync(here, join(here, 'sources/loop'))
    const {code, err} = await runRecension(here, 'build')
    expect(code).toBe(0)
    expect(err.match(/RC0904/g)).toHaveLength(2)
    expect(readFileSync(join(here, 'out/data/edition.json'), 'utf8')).not.toContain('secret')
  })

  it('never executes front matter, in whatever language it claims to be', async () => {
    const trap = (fence: string) =>
      `---${fence}\n{title: (globalThis.trapped = true, require('fs').writeFileSync('trapped', ''), 'x')}\n---\n\n# Ferry\n\nA ferry is a ship.\n`
    const fences = ['js', 'javascript', 'json', 'coffee', 'toml', ' js', 'JS']
    const files = Object.fromEntries(fences.map((fence, at) => [`trap-${at}.md`, trap(fence)]))
    const here = project({...harbourCorpus, ...files})
    const {code, err} = await runRecension(here, 'build')
    expect(code).toBe(1)
    for (const at of fences.keys()) expect(err).toMatch(new RegExp(`trap-${at}\\.md:1:1: error RC0105: `))
    expect(Object.keys(globalThis)).not.toContain('trapped')
    expect(existsSync('trapped') || existsSync(join(here, 'trapped'))).toBe(false)
  })

  it('shows a line for every pass on a terminal', async () => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n'})
    let shown = ''
    const context = {
      workingFolder: here,
      out: () => {},
      err: (text: string) => {
        shown += text
      },
      terminal: true,
      colours: false
    }
    expect(await run(['build'], context)).toBe(0)
    for (const pass of [
      'read',
      'ingest',
      'structure',
      'extract',
      'resolve',
      'match',
      'reconcile',
      'compose',
      'emit',
      'publish'
    ]) {
      expect(shown).toMatch(new RegExp(`${pass} +…\\r  ${pass} +\\d+\\.\\d\\d s\\n`))
    }
  })
})

describe('recension build, asked for what cannot be', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp][] = [
    ['an unknown option', {}, ['build', '--oot', 'x'], /unknown option '--oot'\n\(Did you mean --out\?\)/],
    ['an unknown command', {}, ['biuld'], /unknown command 'biuld'\n\(Did you mean build\?\)/],
    ['no command', {}, [], /Usage: recension/],
    ['a severity that is none', {}, ['build', '--fail-on', 'fatal'], /Allowed choices are error, warning, info, never/],
    ['too many folders', {}, ['build', 'sources', 'out'], /too many arguments/],
    ['no folder of sources', {}, ['build', 'articles'], /^articles: error RC0901: /],
    ['a file for a folder', {'a.txt': 'x'}, ['build', 'a.txt'], /^a\.txt: error RC0901: /],
    ['a folder without articles', {'sources/gull.jpg': ''}, ['build'], /^sources: error RC0902: /m],
    ['articles that cannot be read at all', {'sources/a.txt': 'A\0'}, ['build'], /^sources: error RC0908: /m],
    [
      'an output inside the sources',
      {'sources/a.txt': 'A ferry is a ship.'},
      ['build', '-o', 'sources/out'],
      /^sources\/out: error RC0912: /
    ],
    [
      'an output that is not ours',
      {'sources/a.txt': 'A ferry is a ship.', 'out/mine.txt': ''},
      ['build'],
      /^out: error RC0913: /
    ],
    [
      'a configuration that is not there',
      {'sources/a.txt': 'x'},
      ['build', '-c', 'my.yaml'],
      /^my\.yaml: error RC0909: /
    ],
    [
      'a misspelt key',
      {'recension.config.yaml': 'title: X\ncitationStlye: apa\n'},
      ['build'],
      /^recension\.config\.yaml:2:1: error RC0002: There is no key “citationStlye”\. Did you mean “citationStyle”\?/
    ],
    [
      'a value that is none',
      {'recension.config.json': '{\n  "failOn": "fatal"\n}'},
      ['build'],
      /^recension\.config\.json:2:13: error RC0001: “failOn”: it must be one of error, warning, info, never\./
    ],
    [
      'broken YAML',
      {'recension.config.yaml': 'title: [x\n'},
      ['build'],
      /^recension\.config\.yaml:\d+:\d+: error RC0001: /
    ],
    ['two configurations', {'recension.config.yaml': '', 'recension.config.json': '{}'}, ['build'], /error RC0003: /],
    [
      'decisions that are not there',
      {'recension.config.yaml': 'decisions: rulings.yaml', 'sources/a.txt': 'A ferry is a ship.'},
      ['build'],
      /^rulings\.yaml: error RC0004: /m
    ]
  ]

  it.each(cases)('%s: ends with 2, publishes nothing, and says why', async (_what, files, line, message) => {
    const here = writeFolder(join(parent, `refused-${folders++}`), files)
    const {code, err} = await runRecension(here, ...line)
    expect(err).toMatch(message)
    expect(code).toBe(2)
    expect(existsSync(join(here, 'out/index.html'))).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)(
    'reports a file that may not be read (skipped for root, who may read all)',
    async () => {
      const here = project({...harbourCorpus, 'locked.txt': 'A lock is a door.'})
      chmodSync(join(here, 'sources/locked.txt'), 0o000)
      const {code, err} = await runRecension(here, 'build')
      expect(err).toContain('sources/locked.txt: error RC0903: The file cannot be read (EACCES)')
      expect(code).toBe(1)
    }
  )

  it('keeps the edition that stands, when the sources are gone', async () => {
    const here = project({'ferry.txt': 'The Ferry\n\nA ferry is a ship that carries cars.\n'})
    expect((await runRecension(here, 'build')).code).toBe(0)
    rmSync(join(here, 'sources/ferry.txt'))
    expect((await runRecension(here, 'build')).code).toBe(2)
    expect(existsSync(join(here, 'out/index.html'))).toBe(true)
  })
})

describe('recension', () => {
  it('says its version and shows help, and ends with 0', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runRecension(parent, '--version')).toEqual({code: 0, out: `${version}\n`, err: ''})
    const help = await runRecension(parent, 'build', '--help')
    expect(help.code).toBe(0)
    expect(help.out).toContain('--fail-on <severity>')
  })
})

/** A folder with the sources in `sources/`, or in another folder of it. */
function project(
  sources: Readonly<Record<string, string | Uint8Array>>,
  others: Readonly<Record<string, string>> = {},
  name = 'sources'
): string {
  const here = writeFolder(join(parent, `project-${folders++}`), others)
  writeFolder(join(here, name), sources)
  return here
}

function editionIn(out: string) {
  return JSON.parse(readFileSync(join(out, 'data/edition.json'), 'utf8'))
}
