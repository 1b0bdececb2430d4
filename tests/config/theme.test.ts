/** Tests of what a configuration may change of the look. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {isThemeValue} from '../../pipeline/config/is-theme-value.ts'
import {readConfig} from '../../pipeline/config/read-config.ts'
import {themeVariables} from '../../pipeline/config/theme-variables.ts'
import {readLook} from '../../pipeline/world/read-look.ts'
import {readLookChanges} from '../../pipeline/world/read-look-changes.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

describe('the theme of a configuration', () => {
  it('knows every variable of the theme, and no other', () => {
    const css = readFileSync(new URL('../../templates/styles/theme.css', import.meta.url), 'utf8')
    const [light = ''] = css.split('@media')
    const declared = [...light.matchAll(/^ {2}--([a-z0-9-]+):/gm)].map(match => match[1])
    expect(declared.sort()).toEqual([...themeVariables].sort())
  })

  it('takes colours, lengths and fonts, and nothing that ends the declaration', () => {
    for (const value of [
      '#7a1f3d',
      'oklch(0.6 0.1 20)',
      '44rem',
      'clamp(1rem, 4vw, 3rem)',
      '"Source Serif 4", Georgia, serif'
    ])
      expect(isThemeValue(value), value).toBe(true)
    for (const value of ['red; } body { display: none', 'url(x)', '</style>', '"open', 'calc(1px', 'a /* b', '\\65 x'])
      expect(isThemeValue(value), value).toBe(false)
  })

  it('comes last in the style sheet, so that it wins', () => {
    const {style, footer} = readLook({theme: {accent: '#7a1f3d'}, darkTheme: {accent: '#ffb3c7'}, footer: 'Quay Press'})
    expect(style).toMatch(
      /:root \{\n {2}--accent: #7a1f3d;\n\}\n@media \(prefers-color-scheme: dark\) \{\n:root \{\n {2}--accent: #ffb3c7;\n\}\n\}\n$/
    )
    expect(footer).toBe('Quay Press')
  })

  it('is refused with a place where a variable is unknown or a value is none', () => {
    const codes = (text: string) =>
      readConfig('recension.config.yaml', text).diagnostics.map(({code, start}) => [code, start?.line])
    expect(codes('theme:\n  accent: "#123456"\n')).toEqual([])
    expect(codes('theme:\n  accent: "red; }"\n')).toEqual([['RC0001', 2]])
    expect(codes('theme:\n  akzent: red\n')).toHaveLength(1)
  })
})

describe('readLookChanges', () => {
  it('reads a logo and a template beside the configuration', async () => {
    const folder = writeFolder(temporaryFolder(), {
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'term.mjs': 'export default () => []\n'
    })
    const {output, diagnostics} = await readLookChanges({folder, logo: 'logo.svg', templates: {term: 'term.mjs'}})
    expect(diagnostics).toEqual([])
    expect([output.logo?.extension, typeof output.pages?.term]).toEqual(['svg', 'function'])
  })

  it('names the file that is missing, or of a kind that it cannot show', async () => {
    const folder = writeFolder(temporaryFolder(), {'logo.gif': 'GIF89a', 'empty.mjs': ''})
    const {diagnostics} = await readLookChanges({
      folder,
      logo: 'logo.gif',
      templates: {term: 'missing.mjs', faq: 'empty.mjs'}
    })
    expect(diagnostics.map(({code, message}) => [code, /“(.*?)”/.exec(message)?.[1]])).toEqual([
      ['RC0006', 'logo'],
      ['RC0006', 'templates.term'],
      ['RC0006', 'templates.faq']
    ])
  })
})
