/** Reads the configuration file: all of it is understood, or none is applied. */
import {closest, distance} from 'fastest-levenshtein'
import {z} from 'zod'
import {configNotUnderstood, unknownConfigKey} from '../diagnostics/config.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'
import {type Config, configSchema} from './config-schema.ts'
import {readYaml, type YamlFile} from './read-yaml.ts'

export interface ConfigFile {
  readonly path: string
  readonly config: Config
  /** Place of a key, for findings about its value. */
  readonly keyAt: (path: readonly PropertyKey[]) => Point
}

/** `undefined` exactly where a diagnostic, always an error, says why. `path` is as the user knows it. */
export function readConfig(path: string, text: string): Result<ConfigFile | undefined> {
  const reading = readYaml(text)
  if (!reading.read) {
    const diagnostics = reading.problems.map(({at, problem}) => configNotUnderstood(path, at, problem))
    return {output: undefined, diagnostics}
  }
  const {file} = reading
  const parsed = configSchema.safeParse(file.data ?? {})
  if (parsed.success) return {output: {path, config: parsed.data, keyAt: file.keyAt}, diagnostics: []}
  return {output: undefined, diagnostics: parsed.error.issues.flatMap(issue => problemsOf(path, issue, file))}
}

type Issue = z.core.$ZodIssue

function problemsOf(path: string, issue: Issue, file: YamlFile): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path)
    return issue.keys.map(key => unknownConfigKey(path, file.keyAt([...issue.path, key]), key, nearest(key, known)))
  }
  const place = issue.path.join('.')
  const problem = place === '' ? 'The file must hold keys and values' : `“${place}”: ${wording(issue)}`
  return [configNotUnderstood(path, file.valueAt(issue.path), problem)]
}

/** Without a full stop. */
function wording(issue: Issue): string {
  if (issue.code === 'invalid_value') return `it must be one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_format') return 'it must be an address that starts with http:// or https://'
  if (issue.code === 'invalid_type') return `it must be ${types[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'it must not be empty'
  if (issue.code === 'too_small') return `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
  return issue.message.replace(/^[A-Z]/, letter => letter.toLowerCase())
}

/** Types of values in words. */
const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a list of keys and values',
  record: 'a list of keys and values'
}

/** Nothing when no known key is like it: a wrong suggestion is worse than none. */
function nearest(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const candidate = closest(
    key.toLowerCase(),
    known.map(name => name.toLowerCase())
  )
  const limit = Math.max(2, Math.floor(key.length / 3))
  if (distance(key.toLowerCase(), candidate) > limit) return undefined
  return known.find(name => name.toLowerCase() === candidate)
}

const jsonSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  propertyNames: z.looseObject({enum: z.array(z.string())}).optional()
})

/** The keys that the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = z.toJSONSchema(configSchema)
  for (const key of path) at = propertiesOf(at)[String(key)]
  const names = jsonSchema.safeParse(at).data?.propertyNames?.enum ?? []
  return [...Object.keys(propertiesOf(at)), ...names]
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const parsed = jsonSchema.safeParse(schema)
  return parsed.success ? (parsed.data.properties ?? {}) : {}
}
