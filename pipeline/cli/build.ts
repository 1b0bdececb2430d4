/** Builds: settings, sources, compiler, publishing, and what people are told about it. */
import {type Compilation, compile} from '../compile.ts'
import {nothingReadable} from '../diagnostics/world.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {formatOf} from '../passes/ingest/source-format.ts'
import {checkOutput} from '../world/check-output.ts'
import {loadLayout} from '../world/load-layout.ts'
import {publish} from '../world/publish.ts'
import {readSources} from '../world/read-sources.ts'
import {referenceMemory} from '../world/reference-memory.ts'
import {repair} from '../world/repair.ts'
import {type SearchThread, searchThread} from '../world/search-thread.ts'
import {comparedEdition} from './compared-edition.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {type FindingsOptions, reportFindings} from './findings.ts'
import {openDisagreements} from './open-disagreements.ts'
import {optionsOf} from './options-of.ts'
import {placedIn} from './placed-in.ts'
import {progressOn} from './progress.ts'
import {questionVectors} from './question-vectors.ts'
import {readSettings, type Settings, type SettingsRequest} from './settings.ts'
import {shownPath} from './shown-path.ts'
import {summaryOf} from './summary.ts'

export interface BuildRequest extends Omit<SettingsRequest, 'workingFolder'> {
  /** An earlier edition to tell the changes from. */
  readonly since?: string | undefined
  readonly verbose?: true | undefined
  readonly quiet?: true | undefined
}

export async function build(request: BuildRequest, context: Context): Promise<ExitCode> {
  const settings = await readSettings({...request, workingFolder: context.workingFolder})
  const refuse = (diagnostics: readonly Diagnostic[]): ExitCode => {
    reportFindings(diagnostics, {...request, failOn: 'error'}, context)
    context.err('Nothing was published.\n')
    return exitCode.usage
  }
  if (!settings.output) return refuse(settings.diagnostics)
  const prepared = await prepare(settings.output, context)
  if (!prepared.ready) return refuse(prepared.findings)
  const search = searchThread()
  // compiled beside this thread while the sources are read; that it fails is told where it is awaited
  const layout = loadLayout()
  layout.catch(() => {})
  try {
    return await finish(request, settings.output, prepared.findings, {search, layout}, context)
  } finally {
    await search.end()
  }
}

/** Looks at the place of the output before the work begins, and repairs there what an interrupted build left. */
async function prepare(
  {sources, out}: Settings,
  {workingFolder}: Context
): Promise<{readonly ready: boolean; readonly findings: readonly Diagnostic[]}> {
  const output = await checkOutput({out, sources, workingFolder})
  if (!output.allowed) return {ready: false, findings: [output.diagnostic]}
  const findings = await repair(output.path)
  return {ready: findings.every(finding => finding.severity !== 'error'), findings}
}

/** What is made ready while the sources are read. */
interface Begun {
  readonly search: SearchThread
  readonly layout: ReturnType<typeof loadLayout>
}

async function finish(
  request: BuildRequest,
  settings: Settings,
  earlier: readonly Diagnostic[],
  {search, layout}: Begun,
  context: Context
): Promise<ExitCode> {
  const {sources, out, failOn} = settings
  const options: FindingsOptions = {...request, failOn}
  const started = performance.now()
  const progress = progressOn(context, request.quiet !== true)
  progress.start('read')
  const folder = await readSources({
    folder: sources,
    isArticle: path => formatOf(path) !== undefined,
    ...(settings.decisions !== undefined && {decisions: settings.decisions})
  })
  const compilerOptions = await optionsOf(settings)
  const findings = [...earlier, ...compilerOptions.diagnostics, ...placedIn(sources, folder.diagnostics)]
  const giveUp = (more: readonly Diagnostic[]): ExitCode => {
    progress.end()
    reportFindings([...findings, ...more], options, context)
    context.err('Nothing was published.\n')
    return exitCode.usage
  }
  if (folder.output.sources.length === 0) return giveUp([])
  const since = request.since === undefined ? undefined : await comparedEdition(request.since, context)
  if (since && !since.output) return giveUp(since.diagnostics)
  const vectors = await questionVectors(settings, folder.output, compilerOptions.output, context.workingFolder)
  if (vectors.diagnostics.length > 0) return giveUp(vectors.diagnostics)
  const memory = await referenceMemory(context.workingFolder)
  const compilation = compile(folder.output, {
    ...compilerOptions.output,
    ...vectors.output,
    remember: memory.remember,
    layOut: await layout,
    ...(since?.output && {since: since.output}),
    onPass: progress.start,
    onWritten: search.begin
  })
  findings.push(...placedIn(sources, [...compilation.diagnostics, ...openDisagreements(compilation)]))
  if (compilation.edition.sources.length === 0) return giveUp([nothingReadable(sources)])
  progress.start('publish')
  const place = {out, sources, workingFolder: context.workingFolder}
  const published = await publish(compilation.files, place, {rest: search.index().then(({output}) => output)})
  if (published.some(finding => finding.severity === 'error')) return giveUp(published)
  const index = await search.index()
  findings.push(...index.diagnostics)
  await memory.save()
  progress.end()
  const failed = reportFindings([...findings, ...published], options, context)
  if (!request.quiet)
    context.err(
      told(
        {...compilation, files: new Map([...compilation.files, ...index.output])},
        settings,
        performance.now() - started,
        context
      )
    )
  return failed ? exitCode.findings : exitCode.clean
}

function told(compilation: Compilation, {out}: Settings, milliseconds: number, context: Context): string {
  return summaryOf(compilation, shownPath(out, context), milliseconds)
}
