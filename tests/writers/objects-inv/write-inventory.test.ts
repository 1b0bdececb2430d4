/** Tests of the inventory, by Sphinx itself: its reader, and a build that refers to our terms. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {storedZlib} from '../../../pipeline/writers/objects-inv/stored-zlib.ts'
import {writeInventory} from '../../../pipeline/writers/objects-inv/write-inventory.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {writeFolder} from '../../support/write-folder.ts'
import {writerOptions} from '../../support/writer-options.ts'

/** The Python that Debian's Sphinx is installed for. */
const python = '/usr/bin/python3'
const sphinx = spawnSync(python, ['-c', 'import sphinx']).status === 0
if (!sphinx) console.warn('NO Sphinx: its tests are skipped (Debian: python3-sphinx)')

function inventory(edition: Edition = sampleEdition): Uint8Array {
  const content = writeInventory.write(edition, writerOptions).get('objects.inv')
  if (!(content instanceof Uint8Array)) throw new Error('The inventory is no bytes')
  return content
}

const readByIntersphinx = `
import io, json, sys
from sphinx.util.inventory import InventoryFile
found = InventoryFile.load(io.BytesIO(sys.stdin.buffer.read()), 'https://harbour.example', lambda base, path: base + '/' + path)
print(json.dumps({role: {name: list(item) for name, item in names.items()} for role, names in found.items()}))
`

type Entries = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

function readBySphinx(content: Uint8Array): {readonly status: number | null; readonly found: Entries} {
  const {status, stdout} = spawnSync(python, ['-c', readByIntersphinx], {input: content})
  return {status, found: status === 0 ? JSON.parse(String(stdout)) : {}}
}

describe('objects.inv', () => {
  it.skipIf(!sphinx)('is read by Sphinx with every name and id at the page of its term', () => {
    const {found} = readBySphinx(inventory())
    expect(Object.keys(found['std:term'] ?? {})).toEqual(
      expect.arrayContaining(['kettle', 'tea kettle', 'galley kettle', 'ferry'])
    )
    expect(found['std:term']?.['tea kettle']?.[2]).toBe('https://harbour.example/glossary/kettle.html')
    expect(found['std:label']?.['galley-kettle']?.slice(2)).toEqual([
      'https://harbour.example/glossary/galley-kettle.html',
      'galley kettle'
    ])
  })

  it.skipIf(!sphinx)('refuses to be read under another header', () => {
    const text = Buffer.from(inventory()).toString('latin1').replace('version 2', 'version 7')
    expect(readBySphinx(Buffer.from(text, 'latin1')).status).not.toBe(0)
  })

  it.skipIf(!sphinx)('finds a name that the format cannot hold by its id alone, and tears no line', () => {
    for (const words of ['Berth 7 north', 'Level of 3 decks', 'line\nbreak std:term -1 x -', '# Sphinx']) {
      const {found} = readBySphinx(inventory(hostileEdition(words)))
      expect(found['std:label']?.ferry?.[2]).toBe('https://harbour.example/glossary/ferry.html')
      expect(Object.keys(found).sort()).toEqual(['std:label', 'std:term'])
      expect(
        Object.values(found['std:term'] ?? {}).every(item => item[2]?.startsWith('https://harbour.example/glossary/'))
      ).toBe(true)
    }
  })

  it.skipIf(!sphinx)(
    'leads a real Sphinx document to our pages, and warns of a term that we do not have',
    () => {
      const folder = temporaryFolder()
      const build = (text: string) => {
        writeFolder(folder, {
          'conf.py': `extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'edition': ('https://harbour.example/docs', 'objects.inv')}\n`,
          'index.rst': text,
          'objects.inv': Buffer.from(inventory())
        })
        const options = ['-m', 'sphinx', '-q', '-n', '-E', '-b', 'html', folder, join(folder, 'out')]
        return String(spawnSync(python, options, {encoding: 'utf8'}).stderr)
      }
      expect(build('Tea\n===\n\nPut a :term:`tea kettle` on, see :ref:`the big one <galley-kettle>`.\n')).toBe('')
      const page = readFileSync(join(folder, 'out/index.html'), 'utf8')
      expect(page).toContain('href="https://harbour.example/docs/glossary/kettle.html"')
      expect(page).toContain('href="https://harbour.example/docs/glossary/galley-kettle.html"')
      expect(build('Tea\n===\n\nPut a :term:`samovar` on.\n')).toContain('samovar')
    },
    60_000
  )
})

describe('storedZlib', () => {
  it.each([0, 1, 65535, 65536, 200_000])('gives back %i bytes', length => {
    const content = Uint8Array.from({length}, (_, index) => (index * 7) % 251)
    expect(Buffer.from(inflateSync(storedZlib(content))).equals(content)).toBe(true)
  })

  it('would not be read with another check sum', () => {
    const stream = storedZlib(new TextEncoder().encode('kettle'))
    stream[stream.length - 1] = (stream.at(-1) ?? 0) ^ 1
    expect(() => inflateSync(stream)).toThrow()
  })
})
