/** Checks documents against a published edition, and mends what can be mended without changing what they say. */
import {stat, writeFile} from 'node:fs/promises'
import {join, relative, resolve, sep} from 'node:path'
import {z} from 'zod'
import {noEdition} from '../diagnostics/world.ts'
import {applyFixes} from '../lint/apply-fixes.ts'
import type {EditionStatements, LintDocument} from '../lint/check-statements.ts'
import {lintDocuments} from '../lint/lint-documents.ts'
import type {LintFinding} from '../lint/lint-finding.ts'
import {reportLines} from '../lint/report-lines.ts'
import {sarifOf} from '../lint/sarif-of.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {formatOf} from '../passes/ingest/source-format.ts'
import {listFolder} from '../world/list-folder.ts'
import {readAll} from '../world/read-all.ts'
import {readText} from '../world/read-text.ts'
import {type Glossary, glossarySchema} from '../writers/glossary-json/glossary-schema.ts'
import {editionSchema} from '../writers/json/edition-schema.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import type {LintFlags} from './lint-command.ts'
import {packageVersion} from './package-version.ts'

export async function lint(
  docs: readonly string[],
  {glossary: folder, format, fix}: LintFlags,
  context: Context
): Promise<ExitCode> {
  const glossary = await parsedFile(folder, 'data/glossary.json', glossarySchema, context)
  const edition = await parsedFile(folder, 'data/edition.json', editionSchema, context)
  const documents = await readDocuments(docs, context)
  const problems = [...glossary.diagnostics, ...edition.diagnostics, ...documents.diagnostics]
  if (!glossary.output || !edition.output || problems.length > 0) {
    reportFindings(problems, {failOn: 'error'}, context)
    return exitCode.usage
  }
  const findings = await finished(documents.output, edition.output, glossary.output, fix === true, context)
  context.out(format === 'sarif' ? sarifOf(findings, packageVersion()) : reportLines(findings, format))
  context.err(`${quantity(documents.output.length, 'document')}, ${quantity(findings.length, 'finding')}.\n`)
  return findings.length > 0 ? exitCode.findings : exitCode.clean
}

async function parsedFile<Output>(
  folder: string,
  name: string,
  schema: z.ZodType<Output>,
  {workingFolder}: Context
): Promise<Result<Output | undefined>> {
  const file = join(folder, name)
  const {output, diagnostics} = await readText(resolve(workingFolder, file), file)
  if (!output) return {output: undefined, diagnostics}
  const parsed = z.preprocess(asJson, schema).safeParse(output.text)
  return parsed.success
    ? {output: parsed.data, diagnostics: []}
    : {output: undefined, diagnostics: [noEdition(folder, `${name} is not as it was written`)]}
}

function asJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

/** Files as they are named, and all articles of folders; each once, by its path from the working folder. */
async function readDocuments(
  docs: readonly string[],
  {workingFolder}: Context
): Promise<Result<readonly LintDocument[]>> {
  const paths = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const doc of docs) {
    const path = resolve(workingFolder, doc)
    const from = relative(workingFolder, path).split(sep).join('/')
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true
    if (!isFolder) paths.add(from)
    else {
      const listing = await listFolder(path)
      for (const entry of listing.output)
        if (entry.kind === 'file' && formatOf(entry.path)) paths.add(from === '' ? entry.path : `${from}/${entry.path}`)
      diagnostics.push(...listing.diagnostics)
    }
  }
  const read = await readAll(workingFolder, [...paths].sort())
  return {output: read.output, diagnostics: [...diagnostics, ...read.diagnostics]}
}

/** With `fix`, what is left after mending. */
async function finished(
  documents: readonly LintDocument[],
  edition: EditionStatements,
  glossary: Glossary,
  fix: boolean,
  {workingFolder, err}: Context
): Promise<readonly LintFinding[]> {
  const findings = lintDocuments(documents, edition, glossary)
  const fixable = findings.filter(finding => finding.fix !== undefined)
  if (!fix || fixable.length === 0) return findings
  const mended = documents.map(document => {
    const own = fixable.filter(({path}) => path === document.path)
    if (own.length === 0) return document
    const text = applyFixes(new TextDecoder('utf-8', {ignoreBOM: false}).decode(document.bytes), own)
    return {...document, bytes: new TextEncoder().encode(text)}
  })
  for (const [index, document] of mended.entries()) {
    if (document !== documents[index]) await writeFile(resolve(workingFolder, document.path), document.bytes)
  }
  err(`${fixable.length} mended.\n`)
  return lintDocuments(mended, edition, glossary)
}

function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
