/** BibLaTeX text of references: UTF-8, with TeX's special characters escaped. */
import {citationJs} from '../../bibliography/citation-js.ts'
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'

/** One entry an item, its id as the label; web pages become `@online`. */
export function biblatex(items: readonly CslData[]): string {
  if (items.length === 0) return ''
  return `${citationJs.biblatex(items.map(item => mapStrings(item, escaped))).trim()}\n`
}

const verbatim: ReadonlySet<string> = new Set(['URL', 'DOI'])

function escaped(text: string, field: string): string {
  const line = oneLine(text)
  if (verbatim.has(field)) return line.replace(/[\s{}\\"<>^`|]/g, encodeURIComponent)
  return line.replace(/[\\{}&%$#_~^<>]/g, character => commands[character] ?? character).replace(ligatures, '$1{}')
}

/** TeX reads `''`, two grave accents and `--` as one character each; an empty group keeps them two. */
const ligatures = /(['`-])(?=\1)/g

/** Braces as commands, because BibTeX counts even `\{` when it looks for the end of a field. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}'
}
