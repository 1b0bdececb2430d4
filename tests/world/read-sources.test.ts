/** Tests that a folder of sources is read whole, in one order, and without being led out of it. */
import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readSources} from '../../pipeline/world/read-sources.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const parent = temporaryFolder()
let folders = 0

describe('readSources', () => {
  it('reads articles, decisions and bibliographies, and nothing else', async () => {
    const folder = written({
      'b.txt': 'b',
      'a/z.md': 'z',
      'B.html': 'B',
      'a.txt': 'a',
      'decisions.yaml': '\uFEFFversion: 1',
      'refs/quay.bib': '@book{quay,}',
      'items.csl.json': '[]',
      'recension.config.yaml': '',
      '.hidden/secret.txt': 'x',
      'node_modules/package/readme.md': 'x',
      'gull.jpg': '',
      'gull.png': '',
      'pier.JPG': ''
    })
    const {output, diagnostics} = await read(folder)
    expect(output.sources.map(({path}) => path)).toEqual(['B.html', 'a.txt', 'a/z.md', 'b.txt'])
    expect(output.decisions).toEqual({path: 'decisions.yaml', text: 'version: 1'})
    expect(output.bibliography.map(({path}) => path)).toEqual(['items.csl.json', 'refs/quay.bib'])
    expect(diagnostics.map(({code, path}) => `${code} ${path}`)).toEqual(['RC0905 gull.jpg', 'RC0905 gull.png'])
    expect(diagnostics[0]?.message).toContain('2 files of the kind “.jpg”')
  })

  it('follows no link and opens no pipe', async () => {
    const folder = written({'a.txt': 'a'})
    symlinkSync('/etc', join(folder, 'etc'))
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const {output, diagnostics} = await read(folder)
    expect(output.sources.map(({path}) => path)).toEqual(['a.txt'])
    expect(diagnostics.map(({code, path}) => `${code} ${path}`)).toEqual([
      'RC0904 b.txt',
      'RC0904 etc',
      'RC0903 pipe.txt'
    ])
  })

  it('takes no decisions where two files hold them, or where they are not UTF-8', async () => {
    const two = await read(written({'a.txt': 'a', 'decisions.yaml': '', 'decisions.yml': ''}))
    expect(two.output.decisions).toBeUndefined()
    expect(two.diagnostics.map(({code}) => code)).toEqual(['RC0906'])
    const latin = await read(
      written({'a.txt': 'a', 'decisions.yaml': new Uint8Array([0xe9]), 'x.bib': new Uint8Array([0xe9])})
    )
    expect(latin.output).toMatchObject({bibliography: []})
    expect(latin.diagnostics.map(({code, path}) => `${code} ${path}`)).toEqual([
      'RC0907 x.bib',
      'RC0907 decisions.yaml'
    ])
  })

  it('names names as they are, whatever they look like', async () => {
    const names = ['a b.txt', '[x].md', '{y}.txt', 'ü.txt', '-o.txt', 'a\\b.txt', "it's.txt", '*.md', '!z.txt']
    const {output, diagnostics} = await read(written(Object.fromEntries(names.map(name => [name, name]))))
    expect(output.sources.map(({path}) => path)).toEqual([...names].sort())
    expect(output.sources.map(({bytes}) => new TextDecoder().decode(bytes))).toEqual([...names].sort())
    expect(diagnostics).toEqual([])
  })

  it('says so where there is no folder, or nothing to read in it', async () => {
    expect((await read(join(parent, 'nowhere'))).diagnostics.map(({code}) => code)).toEqual(['RC0901'])
    expect((await read(written({'gull.jpg': ''}))).diagnostics.map(({code}) => code)).toEqual(['RC0905', 'RC0902'])
  })
})

function written(files: Readonly<Record<string, string | Uint8Array>>): string {
  return writeFolder(join(parent, `folder-${folders++}`), files)
}

function read(folder: string) {
  return readSources({folder, isArticle: path => /\.(?:txt|md|html)$/.test(path)})
}
