/** Inspects: reads one file as a build does, and shows what became of every line. */
import {basename, dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import type {Article} from '../model/block.ts'
import type {SourceMetadata, Stated} from '../model/source.ts'
import {readArticle} from '../read-article.ts'
import {readAll} from '../world/read-all.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import type {InspectFlags} from './inspect-command.ts'
import {lineOverrides} from './line-overrides.ts'
import {type ReadLine, readLines} from './read-lines.ts'
import {readSettings} from './settings.ts'

export async function inspect(file: string, flags: InspectFlags, context: Context): Promise<ExitCode> {
  const report = (diagnostics: Parameters<typeof reportFindings>[0]) =>
    reportFindings(diagnostics, {failOn: 'error', verbose: true}, context)
  const settings = await readSettings({...flags, workingFolder: context.workingFolder})
  if (!settings.output) {
    report(settings.diagnostics)
    return exitCode.usage
  }
  const place = resolve(context.workingFolder, file)
  const read = await readAll(dirname(place), [basename(place)])
  const [found] = read.output
  if (!found) {
    report(read.diagnostics.map(diagnostic => ({...diagnostic, path: place})))
    return exitCode.usage
  }
  const overrides = await lineOverrides(settings.output)
  const path = pathUnder(settings.output.sources, place) ?? file
  const {output: article, diagnostics} = readArticle(path, found.bytes, overrides.output)
  if (article) context.out(flags.format === 'json' ? jsonOf(article) : textOf(article))
  return report(diagnostics.map(diagnostic => ({...diagnostic, path: place}))) ? exitCode.findings : exitCode.clean
}

/** As a build names the file; nothing where it is not among the sources. */
function pathUnder(folder: string, place: string): string | undefined {
  const path = relative(folder, place).split(sep).join('/')
  return path.startsWith('../') || isAbsolute(path) ? undefined : path
}

function jsonOf(article: Article): string {
  const {source, metadata, language, sentences} = article
  const answer = {
    path: source.path,
    format: source.format,
    language,
    metadata,
    sentences: sentences.length,
    lines: readLines(article)
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function textOf(article: Article): string {
  const {source, metadata, language, sentences} = article
  const lines = readLines(article)
  const dropped = new Set(lines.filter(line => line.dropped).map(line => line.line)).size
  const stated = statedIn(metadata).map(([name, {value, span}]) => `${name}: ${value} (line ${span.start.line})\n`)
  const counts = `${source.format}, language ${language}, ${sentences.length} sentences, ${dropped} lines dropped\n`
  return `${counts}${stated.join('')}\n${lines.map(rowOf).join('')}`
}

function statedIn({authors, ...metadata}: SourceMetadata): readonly (readonly [string, Stated])[] {
  return [...Object.entries(metadata), ...authors.map(author => ['author', author] as const)]
}

/** Wide enough for what is read, short enough for one line of a terminal. */
const mostText = 90

function rowOf({line, kind, level, text, dropped, reason}: ReadLine): string {
  const name = kind === undefined ? '·' : level === undefined ? kind : `${kind} ${level}`
  const shown = text.trim().length > mostText ? `${text.trim().slice(0, mostText - 1)}…` : text.trim()
  const why = reason === undefined ? '' : `  ← ${reason}`
  return `${String(line).padStart(5)}  ${dropped ? '×' : ' '} ${name.padEnd(13)} ${shown}${why}\n`
}
