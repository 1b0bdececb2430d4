import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../../pipeline/model/diagnostic.ts'
import {ingest} from '../../../pipeline/passes/ingest/ingest.ts'
import {ingestAll} from '../../../pipeline/passes/ingest/ingest-all.ts'
import {defaultLimits} from '../../../pipeline/passes/ingest/limits.ts'

function read(content: string | readonly number[], path = 'notes/harbour.md') {
  return ingest({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  })
}

/** `code line:column` of what a file is refused for. */
function refusal(content: string | readonly number[], path?: string): string {
  const {output, diagnostics} = read(content, path)
  expect(output).toBeUndefined()
  return diagnostics.map(place).join()
}

function place({code, start}: Diagnostic): string {
  return `${code} ${start ? `${start.line}:${start.column}` : 'nowhere'}`
}

describe('bytes', () => {
  it('are text as it is, without a byte order mark', () => {
    const {output} = read([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('A  quay\r\nis “long”.\r\n')])
    expect(output?.text.text).toBe('A  quay\r\nis “long”.\r\n')
    expect(output?.text.lineStarts).toEqual([0, 9, 21])
    expect([output?.id, output?.path, output?.format]).toEqual(['notes/harbour', 'notes/harbour.md', 'markdown'])
  })

  it('give the same digest for the same content, another for another', () => {
    expect(read('A quay.').output?.digest).toBe(read('A quay.', 'b.txt').output?.digest)
    expect(read('A quay.').output?.digest).not.toBe(read('A quay!').output?.digest)
  })

  it('in UTF-16 are refused, with a mark or without one', () => {
    expect(refusal([0xff, 0xfe, 0x41, 0, 0x42, 0])).toBe('RC0102 1:1')
    expect(refusal([0xfe, 0xff, 0, 0x41])).toBe('RC0102 1:1')
    expect(refusal([0x41, 0, 0x42, 0, 0x43, 0])).toBe('RC0102 1:1')
    expect(read([0xff, 0xfe, 0x41, 0]).diagnostics[0]?.message).toMatch(/UTF-16.*Save it as UTF-8/)
  })

  it('that are not UTF-8 are refused where they stand, with their offset', () => {
    const bytes = [...new TextEncoder().encode('Tide\né '), 0xe9, 0x41]
    expect(refusal(bytes)).toBe('RC0102 2:3')
    expect(read(bytes).diagnostics[0]?.message).toContain('offset 8 (0xe9)')
    expect(refusal([0x41, 0xf0, 0x9f])).toBe('RC0102 1:2')
  })

  it('that hide a change of direction or a NUL are refused where they stand', () => {
    expect(refusal('Tide\nabc \u202edef')).toBe('RC0103 2:5')
    expect(refusal('Ti\u2066de')).toBe('RC0103 1:3')
    expect(refusal('Ti\u0000de')).toBe('RC0103 1:3')
    expect(read('שלום \u200fשם').output).toBeDefined()
  })

  it('without text, and of unknown kinds, are left out with a warning', () => {
    expect(refusal(' \n\n')).toBe('RC0109 1:1')
    expect(read('x', 'crane.png').diagnostics.map(each => [each.code, each.severity])).toEqual([['RC0101', 'warning']])
  })

  it('never make it throw, and every refusal of content has a place', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), fc.constantFrom('a.md', 'a.txt', 'a.html'), (bytes, path) => {
        const {output, diagnostics} = ingest({path, bytes})
        if (!output) expect(diagnostics.every(each => each.path === path && each.start !== undefined)).toBe(true)
        else expect(output.text.text).toBe(new TextDecoder().decode(bytes))
      }),
      {numRuns: 300, seed: 11}
    )
  })
})

describe('limits', () => {
  it.each([
    ['size of the file', 'x'.repeat(defaultLimits.bytes + 1), 'RC0104 1:1'],
    ['lines', 'x\n'.repeat(defaultLimits.lines + 1), `RC0104 ${defaultLimits.lines + 1}:1`],
    ['length of a line', `a\n${'x'.repeat(defaultLimits.lineLength + 5)}`, `RC0104 2:${defaultLimits.lineLength + 1}`]
  ])('hold for any text: %s', (_, text, expected) => {
    expect(refusal(text, 'a.txt')).toBe(expected)
  })

  it.each([
    ['depth of quotations', `x\n\n${'> '.repeat(30)}x`, 'RC0104 3:1'],
    ['depth of lists on one line', `x\n${'- '.repeat(30)}x`, 'RC0104 2:1'],
    [
      'depth of lists by indentation',
      Array.from({length: 40}, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
      'RC0104 25:1'
    ],
    ['number of quotations', '> x\n\n'.repeat(2_001), 'RC0104 4001:1'],
    ['square brackets', `x ${'['.repeat(40)}`, 'RC0104 1:35'],
    ['marks in a paragraph', '*a '.repeat(4_001), 'RC0104 1:12001'],
    ['marks in a file', `${'*a '.repeat(3_000)}\n\n`.repeat(30), 'RC0104 53:6001'],
    ['reference definitions', Array.from({length: 1_002}, (_, at) => `[q${at}]: /u\n\n`).join(''), 'RC0104 2001:1'],
    ['cells of tables', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'|x\n'.repeat(200)}`, 'RC0104 119:1'],
    ['lines of Markdown', 'x\n\n'.repeat(8_000), 'RC0104 15001:1'],
    ['length of a paragraph', 'words words\n'.repeat(6_000), 'RC0104 5001:1']
  ])('hold for Markdown: %s', (_, text, expected) => {
    expect(refusal(text)).toBe(expected)
  })

  it('leave room for long articles', () => {
    const article = `# Tides\n\n${'A tide *rises* and [falls](https://tide.example) twice.\n\n- one\n  - two\n\n'.repeat(1_500)}`
    expect(read(article).diagnostics).toEqual([])
  })

  it('say what is too much and what to do', () => {
    expect(read(`${'> '.repeat(30)}x`).diagnostics[0]).toMatchObject({
      severity: 'error',
      path: 'notes/harbour.md',
      message: 'Quotes and lists nested more than 24 deep. The file was left out before parsing; split or mend it here.'
    })
  })
})

describe('front matter', () => {
  it('is read as text, dates and versions as they are written', () => {
    const {output} = read('---\ntitle: Quays\ndate: 2026-05-03\nversion: 1.10\ntags: [a, "b"]\n---\n\nText.')
    expect(output?.frontMatter.map(each => [each.name, each.value, each.span.exact])).toEqual([
      ['title', 'Quays', 'Quays'],
      ['date', '2026-05-03', '2026-05-03'],
      ['version', '1.10', '1.10'],
      ['tags', ['a', 'b'], '[a, "b"]']
    ])
    expect(output?.text.text.slice(output.bodyStart)).toBe('\nText.')
  })

  it('that would be executed is refused', () => {
    expect(refusal('---js\n{title: process.exit(3)}\n---\nText.')).toBe('RC0105 1:1')
  })

  it('that is a rule at the top of a page is text', () => {
    const {output} = read('---\n\nHello\n\n---\n\nText.')
    expect([output?.bodyStart, output?.frontMatter]).toEqual([0, []])
  })

  it('that is broken is reported where it breaks, and the text is read', () => {
    const {output, diagnostics} = read('---\ntitle: [a\n---\n\nText.')
    expect(diagnostics.map(each => each.code)).toEqual(['RC0106'])
    expect(diagnostics[0]?.start?.line).toBeLessThanOrEqual(3)
    expect(output?.text.text.slice(output.bodyStart).trim()).toBe('Text.')
  })

  it('with references to itself or the same field twice is not used', () => {
    expect(read('---\na: &x [1]\nb: *x\n---\nText.').output?.frontMatter.map(each => each.name) ?? []).not.toContain(
      'b'
    )
    expect(read('---\na: 1\na: 2\n---\nText.').diagnostics.map(each => each.code)).toEqual(['RC0106'])
  })

  it('in TOML is reported and not taken for text', () => {
    const {output, diagnostics} = read('+++\ntitle = "Quays"\n+++\n\nText.')
    expect(diagnostics.map(place)).toEqual(['RC0106 1:1'])
    expect(output?.text.text.slice(output.bodyStart)).toBe('\nText.')
    expect(read('+++\nText.').output?.bodyStart).toBe(0)
  })

  it('nested too deep is refused before it is parsed', () => {
    expect(refusal(`---\nx: ${'['.repeat(5_000)}\n---\nText.`)).toMatch(/^RC0104 2:/)
    expect(refusal(`---\nx: "${'y'.repeat(20_000)}"\n---\nText.`)).toMatch(/^RC0104 2:1/)
  })
})

describe('a folder', () => {
  const file = (path: string) => ({path, bytes: new TextEncoder().encode(`Text of ${path}.`)})

  it('gives its sources in one order, whatever the order of its files', () => {
    const files = ['b.md', 'a/c.txt', 'a.txt'].map(file)
    expect(ingestAll(files).output.map(each => each.id)).toEqual(['a', 'a/c', 'b'])
    expect(ingestAll([...files].reverse()).output.map(each => each.id)).toEqual(['a', 'a/c', 'b'])
  })

  it('with two files of one id loses both, and names both', () => {
    const {output, diagnostics} = ingestAll(['a.md', 'a.txt', 'b.md'].map(file))
    expect(output.map(each => each.id)).toEqual(['b'])
    expect(diagnostics.map(each => [each.code, each.path])).toEqual([
      ['RC0108', 'a.md'],
      ['RC0108', 'a.txt']
    ])
  })
})
