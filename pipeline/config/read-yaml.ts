/** Reads a YAML or JSON file that people write, keeping the place of every key and value. */
import {type Document, isMap, isNode, isSeq, LineCounter, type Node, parseDocument, visit} from 'yaml'
import type {Point} from '../model/source-text.ts'

export type YamlReading =
  | {readonly read: true; readonly file: YamlFile}
  | {readonly read: false; readonly problems: readonly YamlProblem[]}

export interface YamlFile {
  readonly data: unknown
  /** Where the value at a path of keys starts, or the nearest ancestor that is there. */
  readonly valueAt: (path: readonly PropertyKey[]) => Point
  /** Where the last key of the path itself starts. */
  readonly keyAt: (path: readonly PropertyKey[]) => Point
}

export interface YamlProblem {
  readonly at: Point
  /** Without a full stop. */
  readonly problem: string
}

/** YAML 1.2 core schema, which JSON is part of; aliases and duplicate keys are refused. */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter()
  const document = parseDocument(text, {schema: 'core', uniqueKeys: true, lineCounter: lines, prettyErrors: false})
  const pointOf = (offset: number): Point => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  const problems = [...document.errors.map(error => ({offset: error.pos[0], problem: sentence(error.message)}))]
  const alias = firstAlias(document)
  if (alias !== undefined) {
    problems.push({offset: alias, problem: 'An alias (*name) is not allowed here: write the value out'})
  }
  if (problems.length > 0) {
    return {read: false, problems: problems.map(({offset, problem}) => ({at: pointOf(offset), problem}))}
  }
  return {
    read: true,
    file: {
      data: document.toJS(),
      valueAt: path => pointOf(offsetOf(document.contents, path)),
      keyAt: path => pointOf(keyOffsetOf(document.contents, path))
    }
  }
}

/** Aliases could make a small file large without end. */
function firstAlias(document: Document.Parsed): number | undefined {
  const offsets: number[] = []
  visit(document, {
    Alias(_, node) {
      offsets.push(node.range?.[0] ?? 0)
    }
  })
  return offsets[0]
}

function sentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '')
}

function offsetOf(node: Node | null, path: readonly PropertyKey[]): number {
  const [key, ...rest] = path
  const here = node?.range?.[0] ?? 0
  if (key === undefined) return here
  const next = childOf(node, key)
  return next ? offsetOf(next, rest) : here
}

function keyOffsetOf(node: Node | null, path: readonly PropertyKey[]): number {
  const parent = path.slice(0, -1).reduce<Node | null>((at, key) => childOf(at, key) ?? null, node)
  const key = path.at(-1)
  const pair = isMap(parent)
    ? parent.items.find(item => isNode(item.key) && 'value' in item.key && String(item.key.value) === String(key))
    : undefined
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(node, path)
}

function childOf(node: Node | null, key: PropertyKey): Node | undefined {
  const child = isMap(node) || isSeq(node) ? node.get(typeof key === 'symbol' ? undefined : key, true) : undefined
  return isNode(child) ? child : undefined
}
