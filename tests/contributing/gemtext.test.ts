/** The reader that CONTRIBUTING.md shows is this one, and it works. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {proseSpan} from '../../pipeline/model/prose.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {gemtext} from './gemtext.ts'

const text = '# Kettles\n=> gemini://quay.example/ Other pages\nA kettle is a vessel with a spout.\n* It boils water.\n'

it('reads headings, list items and links, every word at its place in the file', () => {
  const source = ingest({path: 'kettles.txt', bytes: new TextEncoder().encode(text)}).output
  if (!source) throw new Error('the example was refused')
  const {blocks, sentences} = structure(source, {readers: {...readers, text: gemtext}}).output
  expect(blocks.map(block => block.kind)).toEqual(['heading', 'related', 'paragraph', 'list-item'])
  expect(sentences.map(sentence => sentence.text)).toContain('A kettle is a vessel with a spout.')
  for (const {prose} of blocks) expect(proseSpan(prose).exact).toBe(prose.text)
})

it('is the code that CONTRIBUTING.md shows', () => {
  const folder = join(import.meta.dirname, '..', '..')
  const shown = /```ts\n(\/\*\* Gemtext[\s\S]*?)```/.exec(readFileSync(join(folder, 'CONTRIBUTING.md'), 'utf8'))?.[1]
  const code = readFileSync(join(import.meta.dirname, 'gemtext.ts'), 'utf8')
  expect(shown).toBe(code.replaceAll('../../pipeline/', '../'))
})
