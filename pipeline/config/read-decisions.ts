/** Reads `decisions.yaml`: every ruling keeps its place in the file, and nothing that is not understood is applied. */
import {type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit} from 'yaml'
import type {z} from 'zod'
import {decisionsNotUnderstood} from '../diagnostics/decisions.ts'
import {type Decisions, noDecisions} from '../model/decision.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'
import {decisionsSchema} from './decisions-schema.ts'

type Lists = Omit<z.infer<typeof decisionsSchema>, 'version'>

/**
 * Anything wrong with the file is an error diagnostic with its place, and then no ruling at all is applied:
 * half of an editor's rulings would be an edition that nobody decided on.
 */
export function readDecisions(path: string, text: string): Result<Decisions> {
  const lines = new LineCounter()
  const document = parseDocument(text, {schema: 'core', uniqueKeys: true, lineCounter: lines})
  const pointOf = (offset: number): Point => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  const failed = (diagnostics: readonly Diagnostic[]): Result<Decisions> => ({
    output: {...noDecisions, path},
    diagnostics
  })
  if (document.errors.length > 0) {
    return failed(
      document.errors.map(error => decisionsNotUnderstood(path, pointOf(error.pos[0]), firstLine(error.message)))
    )
  }
  const alias = firstAlias(document)
  if (alias !== undefined)
    return failed([
      decisionsNotUnderstood(path, pointOf(alias), 'An alias (*name) is not allowed here: write the value out')
    ])
  const parsed = decisionsSchema.safeParse(document.toJS())
  if (!parsed.success) {
    return failed(
      parsed.error.issues.map(issue =>
        decisionsNotUnderstood(
          path,
          pointOf(offsetOf(document.contents, issue.path)),
          `${issue.path.join('.') || 'file'}: ${issue.message}`
        )
      )
    )
  }
  const {version: _, ...lists} = parsed.data
  const at = (list: keyof Lists, index: number): {at: Point} => ({
    at: pointOf(offsetOf(document.contents, [list, index]))
  })
  return {
    output: {
      path,
      conflicts: lists.conflicts.map((ruling, index) => ({...defined(ruling), ...at('conflicts', index)})),
      merges: lists.merges.map((ruling, index) => ({...defined(ruling), ...at('merges', index)})),
      terms: lists.terms.map((ruling, index) => ({...defined(ruling), ...at('terms', index)})),
      tables: lists.tables.map((ruling, index) => ({...defined(ruling), ...at('tables', index)})),
      questions: lists.questions.map((ruling, index) => ({...defined(ruling), ...at('questions', index)}))
    },
    diagnostics: []
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

type Defined<T> = {[K in keyof T]: Exclude<T[K], undefined>}

/** Optional keys that are absent stay absent, as `exactOptionalPropertyTypes` wants. */
function defined<T extends object>(value: T): Defined<T>
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))
}

/** Where the value at a path of keys starts, or the nearest ancestor that is there. */
function offsetOf(node: Node | null, path: readonly PropertyKey[]): number {
  const [key, ...rest] = path
  const here = node?.range?.[0] ?? 0
  if (key === undefined) return here
  const next = isMap(node) || isSeq(node) ? node.get(typeof key === 'symbol' ? undefined : key, true) : undefined
  return isNode(next) ? offsetOf(next, rest) : here
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
