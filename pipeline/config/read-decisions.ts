/** Reads `decisions.yaml`: every ruling keeps its place in the file, and nothing that is not understood is applied. */
import type {z} from 'zod'
import {decisionsNotUnderstood} from '../diagnostics/decisions.ts'
import {type Decisions, noDecisions} from '../model/decision.ts'
import type {Result} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'
import {decisionsSchema} from './decisions-schema.ts'
import {readYaml, type YamlProblem} from './read-yaml.ts'

type Lists = Omit<z.infer<typeof decisionsSchema>, 'version'>

/**
 * Anything wrong with the file is an error diagnostic with its place, and then no ruling at all is applied:
 * half of an editor's rulings would be an edition that nobody decided on.
 */
export function readDecisions(path: string, text: string): Result<Decisions> {
  const failed = (problems: readonly YamlProblem[]): Result<Decisions> => ({
    output: {...noDecisions, path},
    diagnostics: problems.map(({at, problem}) => decisionsNotUnderstood(path, at, problem))
  })
  const reading = readYaml(text)
  if (!reading.read) return failed(reading.problems)
  const {file} = reading
  const parsed = decisionsSchema.safeParse(file.data)
  if (!parsed.success) {
    return failed(
      parsed.error.issues.map(issue => ({
        at: file.valueAt(issue.path),
        problem: `${issue.path.join('.') || 'file'}: ${issue.message}`
      }))
    )
  }
  const {version: _, ...lists} = parsed.data
  const at = (list: keyof Lists, index: number): {at: Point} => ({at: file.valueAt([list, index])})
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

type Defined<T> = {[K in keyof T]: Exclude<T[K], undefined>}

/** Optional keys that are absent stay absent, as `exactOptionalPropertyTypes` wants. */
function defined<T extends object>(value: T): Defined<T>
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))
}
