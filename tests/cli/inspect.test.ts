/** Tests of the command `inspect`: every line of a file is accounted for. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {runRecension} from '../support/run-recension.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const here = writeFolder(temporaryFolder(), {
  ...harbourCorpus,
  'odd.txt': 'The Ferry\n\nA ferry is a ship.\0\n',
  'gull.jpg': 'x'
})

interface Line {
  readonly line: number
  readonly kind?: string
  readonly dropped: boolean
  readonly reason?: string
}

describe('recension inspect', () => {
  it.each(['harbour-guide.txt', 'registry.md', 'island/visitors.html'])(
    'gives every line of %s that is not blank',
    async file => {
      const {out, code} = await runRecension(here, 'inspect', file, '--format', 'json')
      expect(code).toBe(0)
      const lines: readonly Line[] = JSON.parse(out).lines
      const text = harbourCorpus[file] ?? ''
      const filled = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
      expect([...new Set(lines.map(({line}) => line))]).toEqual(filled)
    }
  )

  it('says why a line was dropped, and what the front matter is', async () => {
    const html: readonly Line[] = JSON.parse(
      (await runRecension(here, 'inspect', 'island/visitors.html', '-f', 'json')).out
    ).lines
    const dropped = html.filter(line => line.dropped)
    expect(dropped.length).toBeGreaterThan(0)
    for (const line of dropped) expect(line.reason).toMatch(/\w{4}/)
    const markdown: readonly Line[] = JSON.parse(
      (await runRecension(here, 'inspect', 'registry.md', '-f', 'json')).out
    ).lines
    expect(markdown.slice(0, 5).map(({kind}) => kind)).toEqual(Array(5).fill('front-matter'))
  })

  it('shows people one line for each, with its number and kind', async () => {
    const {out} = await runRecension(here, 'inspect', 'registry.md')
    expect(out).toMatch(
      /^markdown, language en, \d+ sentences, \d+ lines dropped\ntitle: The Ship Registry \(line 2\)$/m
    )
    expect(out).toMatch(/^ {4}7 {4}heading 1 +# The Ship Registry$/m)
  })

  it('obeys what front matter and configuration say about lines, and so do build and verify', async () => {
    const there = temporaryFolder()
    writeFolder(there, {
      'sources/ferry.md':
        '---\nrecension: ["5: boilerplate"]\n---\n\nBack to the top of the ferry\n\nA ferry is a ship that carries cars.\n\nAsk the harbour office\n',
      'recension.config.yaml': 'lines:\n  "*.md":\n    - "9: heading 2"\n'
    })
    const {out} = await runRecension(there, 'inspect', 'sources/ferry.md')
    expect(out).toMatch(/^ {4}5 {2}× boilerplate {3}Back to the top/m)
    expect(out).toMatch(/^ {4}9 {4}heading 2 {5}Ask the harbour/m)
    expect((await runRecension(there, 'build')).code).toBe(0)
    expect((await runRecension(there, 'verify')).code).toBe(0)
    writeFolder(there, {'recension.config.yaml': 'lines: {"ferry.md": ["99: heading"], "quay.md": []}'})
    const {err} = await runRecension(there, 'build')
    expect(err).toContain('sources/ferry.md:1:1: warning RC0205')
    expect(err).toContain('recension.config.yaml:1:38: warning RC0005: The pattern “quay.md” matches no article')
    expect((await runRecension(there, 'verify')).code).toBe(0)
    writeFolder(there, {'recension.config.yaml': 'lines: {"ferry.md": ["9: heading 2"]}'})
    expect((await runRecension(there, 'verify')).code).toBe(1)
  })

  it('ends with 1 for a file that is refused, and with 2 for one that is not there', async () => {
    expect(await runRecension(here, 'inspect', 'odd.txt')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('odd.txt:3:19: error RC0103')
    })
    expect(await runRecension(here, 'inspect', 'nowhere.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere.md: error RC0909')
    })
    expect((await runRecension(here, 'inspect', join(here, 'gull.jpg'))).err).toContain('RC0101')
  })
})
