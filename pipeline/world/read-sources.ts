/** Reads a folder of sources: the articles, the decisions and the bibliographies, in path order, links not followed. */
import {stat} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {
  fileNotRead,
  filesNotTaken,
  linkNotFollowed,
  noSources,
  sourcesNotFound,
  twoDecisionFiles
} from '../diagnostics/world.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {configNames} from './find-config.ts'
import {type FolderEntry, listFolder} from './list-folder.ts'
import {type ReadFile, readAll} from './read-all.ts'
import {readText} from './read-text.ts'

export interface SourcesRequest {
  /** Where the folder is, absolute or from the working folder of the process. */
  readonly folder: string
  /** Whether a reader takes a file, by its path under the folder. */
  readonly isArticle: (path: string) => boolean
  /** Where the decisions are, if not beside the sources. */
  readonly decisions?: string
}

export interface SourcesFolder {
  /** Paths under the folder, `/` between folders. */
  readonly sources: readonly ReadFile[]
  readonly decisions?: TextFile
  readonly bibliography: readonly TextFile[]
}

export interface TextFile {
  readonly path: string
  readonly text: string
}

const decisionNames: readonly string[] = ['decisions.yaml', 'decisions.yml']
const bibliographyName = /\.(?:bib|ris|csl\.json)$/i

/** No sources come exactly with an error diagnostic. Paths of diagnostics about files are under the folder. */
export async function readSources(request: SourcesRequest): Promise<Result<SourcesFolder>> {
  const {folder, isArticle} = request
  const isFolder = await stat(folder).then(
    found => found.isDirectory(),
    () => false
  )
  if (!isFolder) return {output: {sources: [], bibliography: []}, diagnostics: [sourcesNotFound(folder)]}
  const listing = await listFolder(folder)
  const files = listing.output.filter(entry => entry.kind === 'file').map(entry => entry.path)
  const sources = await readAll(folder, files.filter(isArticle))
  const bibliography = await readTexts(
    folder,
    files.filter(path => bibliographyName.test(path))
  )
  const decisions = await readDecisionFile(request, files)
  return {
    output: {
      sources: sources.output,
      bibliography: bibliography.output,
      ...(decisions.output && {decisions: decisions.output})
    },
    diagnostics: [
      ...listing.diagnostics,
      ...notFiles(listing.output),
      ...othersOf(files.filter(path => !isArticle(path) && !isCompanion(path))),
      ...sources.diagnostics,
      ...bibliography.diagnostics,
      ...decisions.diagnostics,
      ...(files.some(isArticle) ? [] : [noSources(folder)])
    ]
  }
}

/** Never opened: a link may lead anywhere, and a pipe may never end. */
function notFiles(entries: readonly FolderEntry[]): readonly Diagnostic[] {
  return entries.flatMap(({kind, path}) => {
    if (kind === 'link') return [linkNotFollowed(path)]
    return kind === 'other' ? [fileNotRead(path, 'it is a pipe, socket or device')] : []
  })
}

function isCompanion(path: string): boolean {
  return bibliographyName.test(path) || decisionNames.includes(path) || configNames.includes(path)
}

function othersOf(paths: readonly string[]): readonly Diagnostic[] {
  const byExtension = new Map<string, [string, ...string[]]>()
  for (const path of paths) {
    const extension = extname(path).toLowerCase()
    const known = byExtension.get(extension)
    if (known) known.push(path)
    else byExtension.set(extension, [path])
  }
  return [...byExtension].map(([extension, group]) => filesNotTaken(extension, group))
}

async function readTexts(folder: string, paths: readonly string[]): Promise<Result<readonly TextFile[]>> {
  const results: Result<TextFile | undefined>[] = []
  for (const path of paths) results.push(await readText(join(folder, path), path))
  return {
    output: results.flatMap(result => result.output ?? []),
    diagnostics: results.flatMap(result => result.diagnostics)
  }
}

async function readDecisionFile(
  {folder, decisions}: SourcesRequest,
  files: readonly string[]
): Promise<Result<TextFile | undefined>> {
  if (decisions !== undefined) return readText(decisions, decisions)
  const [path, other] = decisionNames.filter(name => files.includes(name))
  if (path === undefined) return {output: undefined, diagnostics: []}
  if (other !== undefined) return {output: undefined, diagnostics: [twoDecisionFiles(path, other)]}
  return readText(join(folder, path), path)
}
