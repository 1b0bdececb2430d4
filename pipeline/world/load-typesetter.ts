/** Loads Typst's compiler and the layout of the book. */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import process from 'node:process'
import {z} from 'zod'
import {printingUnavailable, printingUntagged} from '../diagnostics/print.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {Typeset} from '../model/registry.ts'

/**
 * The compiler for this platform comes by npm as an optional dependency; where there is none, the package without a
 * platform, if somebody has installed it, sets the book untagged. Nothing, with a diagnostic, where neither loads.
 */
export function loadTypesetter(): Result<Typeset | undefined> {
  const load = createRequire(import.meta.url)
  for (const {name, tagged} of packages()) {
    const compiler = loaded(load, name)
    if (!compiler) continue
    const diagnostics: readonly Diagnostic[] = tagged ? [] : [printingUntagged(name)]
    return {output: typesetterOf(compiler, layout(), tagged), diagnostics}
  }
  return {output: undefined, diagnostics: [printingUnavailable(`${process.platform}-${process.arch}`)]}
}

const scope = '@myriaddreamin/typst-ts-node-compiler'

function packages(): readonly {readonly name: string; readonly tagged: boolean}[] {
  const platform = `${process.platform}-${process.arch}`
  const variants = process.platform === 'linux' ? ['-gnu', '-musl'] : process.platform === 'win32' ? ['-msvc'] : ['']
  return [
    ...variants.map(variant => ({name: `${scope}-${platform}${variant}`, tagged: true})),
    {name: scope, tagged: false}
  ]
}

interface Engine {
  readonly compile: (document: {
    readonly mainFileContent: string
    readonly inputs: Readonly<Record<string, string>>
  }) => {
    readonly result: object | null
    readonly takeDiagnostics: () => {readonly shortDiagnostics: readonly {readonly message?: string}[]} | null
  }
  readonly pdf: (document: object, options: {readonly pdfStandard?: string}) => Uint8Array
}

/** The part of the compiler that is in use. https://github.com/Myriad-Dreamin/typst.ts */
const compilerModule = z.object({
  NodeCompiler: z.custom<{readonly create: () => Engine}>(value => typeof value === 'function')
})

type Compiler = z.infer<typeof compilerModule>['NodeCompiler']

function loaded(load: NodeJS.Require, name: string): Compiler | undefined {
  try {
    const module: unknown = load(name)
    return compilerModule.parse(module).NodeCompiler
  } catch {
    return undefined
  }
}

/** Beside `pipeline/` in the sources; one folder further up from the compiled `dist/pipeline/`. */
function layout(): string {
  const candidates = ['../../', '../../../'].map(up => new URL(`${up}templates/print/book.typ`, import.meta.url))
  const found = candidates.find(path => existsSync(path))
  if (!found) throw new Error(`The package lacks templates/print/book.typ; looked in ${candidates.join(' and ')}`)
  return readFileSync(found, 'utf8')
}

/** A tagged book is to conform to PDF/UA-1, which the compiler refuses to break; then it is written without the claim. */
function typesetterOf(compiler: Compiler, layoutText: string, tagged: boolean): Typeset {
  return book => {
    const engine = compiler.create()
    const compiled = engine.compile({mainFileContent: layoutText, inputs: {book}})
    if (!compiled.result) {
      const problems = compiled.takeDiagnostics()?.shortDiagnostics.map(problem => problem.message) ?? []
      throw new Error(problems.join('; ') || 'the typesetter does not say why')
    }
    const {result} = compiled
    if (!tagged) return {pdf: new Uint8Array(engine.pdf(result, {})), problems: []}
    try {
      return {pdf: new Uint8Array(engine.pdf(result, {pdfStandard: 'ua-1'})), problems: []}
    } catch (error) {
      return {pdf: new Uint8Array(engine.pdf(result, {})), problems: problemsOf(error)}
    }
  }
}

/** The compiler throws its findings as the debugging text of a list. */
function problemsOf(error: unknown): readonly string[] {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:\\.|[^"\\])*)"/g)].map(match =>
    (match[1] ?? '').replace(/\\(.)/g, '$1').replace(/^PDF\/UA-1 error: /, '')
  )
  return [...new Set(messages.length > 0 ? messages : [text])]
}
