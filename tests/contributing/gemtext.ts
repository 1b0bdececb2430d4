/** Gemtext: one line a block, told by its first characters. The example of CONTRIBUTING.md. */
import type {Block, BlockKind} from '../../pipeline/model/block.ts'
import {literalProse} from '../../pipeline/model/prose.ts'
import type {Reader} from '../../pipeline/model/registry.ts'
import type {Source} from '../../pipeline/model/source.ts'
import {pointAt} from '../../pipeline/model/source-text.ts'

export const gemtext: Reader = {
  format: 'text',
  extensions: ['.gmi'],
  read: source => ({blocks: linesOf(source).map(blockOf), metadata: {authors: []}, diagnostics: []})
}

const marks: readonly (readonly [RegExp, BlockKind])[] = [
  [/^#{1,3}\s*/, 'heading'],
  [/^\*\s+/, 'list-item'],
  [/^>\s*/, 'paragraph'],
  [/^=>\s*\S+\s*/, 'related']
]

interface Line {
  readonly source: Source
  readonly text: string
  readonly start: number
}

function linesOf(source: Source): readonly Line[] {
  const {text, lineStarts} = source.text
  return lineStarts
    .filter(start => start >= source.bodyStart)
    .map((start, at, starts) => ({source, start, text: text.slice(start, starts[at + 1]).trimEnd()}))
    .filter(line => line.text !== '')
}

/** The mark belongs to the block, and its words to the prose: every place stays that of the file. */
function blockOf({source, text, start}: Line, index: number): Block {
  const [mark, kind] = marks.find(([pattern]) => pattern.test(text)) ?? [/^/, 'paragraph' as const]
  const length = mark.exec(text)?.[0].length ?? 0
  const end = start + text.length
  return {
    index,
    kind,
    start: pointAt(source.text, start),
    end: pointAt(source.text, end),
    prose: literalProse(source.text, start + length, end),
    ...(kind === 'heading' ? {level: /^#+/.exec(text)?.[0].length ?? 1} : {}),
    ...(kind === 'related' ? {reason: 'a link line'} : {})
  }
}
