/** Inspects: reads one file as a build does, and shows what became of every line. */
import {basename, dirname, resolve} from 'node:path'
import type {Article} from '../model/block.ts'
import type {SourceMetadata, Stated} from '../model/source.ts'
import {readArticle} from '../read-article.ts'
import {readAll} from '../world/read-all.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import {type ReadLine, readLines} from './read-lines.ts'

export async function inspect(file: string, format: 'text' | 'json', context: Context): Promise<ExitCode> {
  const report = (diagnostics: Parameters<typeof reportFindings>[0]) =>
    reportFindings(diagnostics, {failOn: 'error', verbose: true}, context)
  const place = resolve(context.workingFolder, file)
  const read = await readAll(dirname(place), [basename(place)])
  const [found] = read.output
  if (!found) {
    report(read.diagnostics.map(diagnostic => ({...diagnostic, path: place})))
    return exitCode.usage
  }
  const {output: article, diagnostics} = readArticle(file, found.bytes)
  if (article) context.out(format === 'json' ? jsonOf(article) : textOf(article))
  return report(diagnostics) ? exitCode.findings : exitCode.clean
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
