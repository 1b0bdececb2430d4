/** Front matter behind a guard: only an opening line of exactly `---` reaches gray-matter, and only YAML is read. */
import matter from 'gray-matter'
import {isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode} from 'yaml'
import {frontMatterField, frontMatterLanguage, frontMatterNotUnderstood, overLimit} from '../../diagnostics/reading.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import type {FrontMatterField} from '../../model/source.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import {spanAt} from '../../model/span.ts'
import type {Limits} from './limits.ts'

export interface FrontMatter {
  /** Offset at which the text proper starts. */
  readonly bodyStart: number
  readonly fields: readonly FrontMatterField[]
}

const none: FrontMatter = {bodyStart: 0, fields: []}

/**
 * No output where the file must be refused: a fence that names a language (`---js` would be executed by default), or
 * YAML over the limits. A block that is no mapping, such as a rule at the top of a page, is body.
 */
export function readFrontMatter(path: string, text: SourceText, limits: Limits): Result<FrontMatter | undefined> {
  const fence = /^---[^\r\n]*/.exec(text.text)?.[0]
  if (fence === undefined) return foreign(path, text)
  if (/^---+[ \t]*$/.test(fence) && fence !== '---') return {output: none, diagnostics: []}
  if (fence !== '---') {
    if (!/^---[ \t]*[A-Za-z]/.test(fence)) return {output: none, diagnostics: []}
    return {output: undefined, diagnostics: [frontMatterLanguage(path, pointAt(text, 0), fence.slice(0, 40))]}
  }
  const block = blockOf(text.text)
  if (!block) return {output: none, diagnostics: []}
  const excess = excessOf(block.yaml, limits)
  if (excess) {
    return {
      output: undefined,
      diagnostics: [overLimit(path, pointAt(text, block.start + excess.at), excess.problem)]
    }
  }
  return parsed(path, text, block)
}

/** A block between lines of `+++`, as some generators write, is no text either. */
function foreign(path: string, text: SourceText): Result<FrontMatter> {
  const opening = /^\+{3}[ \t]*\r?\n/.exec(text.text)?.[0].length ?? 0
  const closing = opening > 0 ? /^\+{3}[ \t]*(?:\r?\n|$)/m.exec(text.text.slice(opening)) : null
  if (!closing) return {output: none, diagnostics: []}
  const problem = 'it is TOML, and only YAML between lines of “---” is read'
  return {
    output: {bodyStart: opening + closing.index + closing[0].length, fields: []},
    diagnostics: [frontMatterNotUnderstood(path, pointAt(text, 0), problem)]
  }
}

interface YamlBlock {
  readonly yaml: string
  readonly start: number
  readonly bodyStart: number
}

function blockOf(text: string): YamlBlock | undefined {
  const opening = /^---\r?\n/.exec(text)
  if (!opening) return undefined
  const start = opening[0].length
  const closing = /(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text.slice(start))
  if (!closing) return undefined
  return {
    yaml: text.slice(start, start + closing.index + (closing[0].startsWith('\n') ? 1 : 0)),
    start,
    bodyStart: start + closing.index + closing[0].length
  }
}

/** Depth of flow collections and number of keys are bounded before the parser, which recurses and compares keys pairwise. */
function excessOf(yaml: string, limits: Limits): {readonly at: number; readonly problem: string} | undefined {
  if (yaml.length > limits.frontMatterLength) {
    return {at: 0, problem: `Front matter of more than ${limits.frontMatterLength} characters`}
  }
  let depth = 0
  let marks = 0
  for (const match of yaml.matchAll(/[[\]{},?]|- (?=-)|(?<=\n) +(?=\S)/g)) {
    const mark = match[0]
    marks += 1
    if (mark === '[' || mark === '{' || mark === '- ' || mark === '?') depth += 1
    if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1)
    if (mark.startsWith(' ') && mark.length / 2 > limits.frontMatterDepth) depth = limits.frontMatterDepth + 1
    if (depth > limits.frontMatterDepth) {
      return {at: match.index, problem: `Front matter nested more than ${limits.frontMatterDepth} deep`}
    }
    if (marks > 2_000) return {at: match.index, problem: 'Front matter of more than 2,000 collection marks'}
    if (mark === '- ' || mark === '?') depth -= 1
  }
  return undefined
}

const yamlOptions = {schema: 'core', uniqueKeys: true, prettyErrors: false, logLevel: 'silent'} as const

function parsed(path: string, text: SourceText, block: YamlBlock): Result<FrontMatter> {
  const bodyOnly = {bodyStart: block.bodyStart, fields: []}
  const problem = checkedByMatter(text.text.slice(0, block.bodyStart))
  if (problem === 'no mapping') return {output: none, diagnostics: []}
  const counter = new LineCounter()
  if (problem) {
    const document = parseDocument(block.yaml, {...yamlOptions, lineCounter: counter})
    const at = block.start + (document.errors[0]?.pos[0] ?? 0)
    return {output: bodyOnly, diagnostics: [frontMatterNotUnderstood(path, pointAt(text, at), problem)]}
  }
  return fieldsOf(path, text, block)
}

/** The reason why the block is refused, in a few words; `undefined` where it is a mapping. Options are always passed: without them gray-matter caches. */
function checkedByMatter(head: string): string | undefined {
  const deny = (): never => {
    throw new Error('front matter is YAML only')
  }
  const yaml = (source: string): object => {
    const value: unknown = parseDocument(source, yamlOptions).errors.length
      ? deny0(source)
      : parseDocument(source, yamlOptions).toJS({maxAliasCount: 0})
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    throw new NoMapping()
  }
  try {
    matter(head, {
      language: 'yaml',
      engines: {yaml, js: deny, javascript: deny, json: deny, coffee: deny, cson: deny, toml: deny}
    })
    return undefined
  } catch (error) {
    if (error instanceof NoMapping) return 'no mapping'
    return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '') : 'it is no YAML'
  }
}

class NoMapping extends Error {}

function deny0(source: string): never {
  throw new Error(parseDocument(source, yamlOptions).errors[0]?.message ?? 'it is no YAML')
}

function fieldsOf(path: string, text: SourceText, block: YamlBlock): Result<FrontMatter> {
  const contents = parseDocument(block.yaml, yamlOptions).contents
  const fields: FrontMatterField[] = []
  const diagnostics: Diagnostic[] = []
  for (const pair of isMap(contents) ? contents.items : []) {
    const {key, value} = pair
    if (!isScalar(key) || !isNode(value) || !value.range) continue
    const [start, end] = [block.start + value.range[0], block.start + value.range[1]]
    const read = writtenValue(value, block, key.value === 'recension')
    if (read === undefined || text.text.slice(start, end).trim() === '') {
      if (!isScalar(value)) diagnostics.push(frontMatterField(path, pointAt(text, start), String(key.value)))
      continue
    }
    fields.push({name: String(key.value), value: read, span: spanAt(text, start, end)})
  }
  return {output: {bodyStart: block.bodyStart, fields}, diagnostics}
}

function isNode(value: unknown): value is YamlNode {
  return isScalar(value) || isSeq(value) || isMap(value)
}

/**
 * Scalars as written, so that dates and versions stay as they are (`1.10`, `2024-09-15`). With `pairs`, an entry
 * `12: heading` may stand without quotes, which YAML reads as a mapping.
 */
function writtenValue(node: YamlNode, block: YamlBlock, pairs: boolean): string | readonly string[] | undefined {
  if (isScalar(node)) return scalarText(node, block)
  const items = itemsOf(node, pairs).map(item => {
    if (!isPair(item)) return scalarText(item, block)
    const [key, value] = [scalarText(item.key, block), scalarText(item.value, block)]
    return key === undefined || value === undefined ? undefined : `${key}: ${value}`
  })
  if (!isSeq(node) && !pairs) return undefined
  return items.every(item => typeof item === 'string') ? items : undefined
}

function itemsOf(node: YamlNode, pairs: boolean): readonly unknown[] {
  if (isSeq(node)) return node.items.flatMap(item => (pairs && isMap(item) ? item.items : [item]))
  return isMap(node) ? node.items : []
}

function scalarText(node: unknown, block: YamlBlock): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  if (typeof node.value === 'string') return node.value.trim()
  return node.range ? block.yaml.slice(node.range[0], node.range[1]).trim() : undefined
}
