/** Verifies: reads edition and sources, and tells how much was checked or what does not hold. */
import {join} from 'node:path'
import {formatOf} from '../passes/ingest/source-format.ts'
import {readArticle} from '../read-article.ts'
import {verifyEdition} from '../verify/verify-edition.ts'
import {readEdition} from '../world/read-edition.ts'
import {readSources} from '../world/read-sources.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import {lineOverrides} from './line-overrides.ts'
import {placedIn} from './placed-in.ts'
import {readSettings, type SettingsRequest} from './settings.ts'
import {shownPath} from './shown-path.ts'

export async function verify(
  request: Omit<SettingsRequest, 'workingFolder' | 'failOn'>,
  context: Context
): Promise<ExitCode> {
  const report = (diagnostics: Parameters<typeof reportFindings>[0]) =>
    reportFindings(diagnostics, {failOn: 'error'}, context)
  const settings = await readSettings({...request, workingFolder: context.workingFolder})
  if (!settings.output) {
    report(settings.diagnostics)
    return exitCode.usage
  }
  const {out, sources} = settings.output
  const published = await readEdition(out, out)
  const folder = await readSources({folder: sources, isArticle: path => formatOf(path) !== undefined})
  if (!published.output || folder.output.sources.length === 0) {
    report([...published.diagnostics, ...placedIn(sources, folder.diagnostics.filter(isError))])
    return exitCode.usage
  }
  const {files} = published.output
  const overrides = await lineOverrides(settings.output)
  const verification = verifyEdition(
    {...published.output, sources: folder.output.sources},
    {read: (path, bytes) => readArticle(path, bytes, overrides.output).output}
  )
  const findings = verification.diagnostics.map(finding => {
    const path = finding.path ?? 'data/edition.json'
    return {...finding, path: join(files.has(path) || finding.code === 'RC0857' ? out : sources, path)}
  })
  if (report([...placedIn(out, published.diagnostics), ...findings])) {
    context.err(`The edition in ${shownPath(out, context)} does not hold.\n`)
    return exitCode.findings
  }
  const {passages, spans, quotations} = verification.output
  context.err(
    `The edition in ${shownPath(out, context)} holds: ${passages} passages recomputed, ${spans} places and ${quotations} quotations found in ${folder.output.sources.length} articles, ${files.size} files as they were written.\n`
  )
  return exitCode.clean
}

function isError({severity}: {readonly severity: string}): boolean {
  return severity === 'error'
}
