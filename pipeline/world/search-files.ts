/** The search index of a site, made by Pagefind from the records that the writer of the search left. */
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {z} from 'zod'
import {searchNotMade} from '../diagnostics/emit.ts'
import type {Result} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import type {Files} from '../model/registry.ts'
import {searchRecordsPath} from '../model/search-records-path.ts'
import {canonicalSearch} from './canonical-search.ts'

/** What a browser needs of Pagefind; its own interface is left out. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.(pf_meta|pf_index|pf_filter|pf_fragment))$/

const recordSchema = z.object({
  url: z.string(),
  title: z.string(),
  kind: z.string(),
  text: z.string(),
  sources: z.array(z.string())
})
const recordsSchema = z.object({language: z.string(), records: z.array(recordSchema)})

/**
 * The files of `pagefind/`, none where there are no records; the same records give the same bytes.
 * Where Pagefind has no program for this machine, the site is published without search, and a warning says so.
 */
export async function searchFiles(files: Files): Promise<Result<Files>> {
  const records = files.get(searchRecordsPath)
  if (records === undefined) return {output: new Map(), diagnostics: []}
  try {
    return {output: new Map(await indexOf(recordsSchema.parse(JSON.parse(String(records))))), diagnostics: []}
  } catch (error) {
    return {output: new Map(), diagnostics: [searchNotMade(error instanceof Error ? error.message : String(error))]}
  } finally {
    await close()
  }
}

/** One language for all, so that there is one index; records are added one after another, so that their order is ours. */
async function indexOf({
  language,
  records
}: z.infer<typeof recordsSchema>): Promise<readonly (readonly [string, Uint8Array])[]> {
  const {index, errors} = await createIndex({forceLanguage: language})
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  for (const record of records) await add(index, record, language)
  const {files} = await index.getFiles()
  const wanted = files.filter(({path}) => needed.test(path))
  return canonicalSearch(wanted.map(({path, content}) => [path, content] as const))
    .map(([path, content]) => [`pagefind/${path}`, content] as const)
    .sort(([a], [b]) => compareText(a, b))
}

async function add(index: PagefindIndex, record: z.infer<typeof recordSchema>, language: string): Promise<void> {
  const {errors} = await index.addCustomRecord({
    url: record.url,
    content: record.text,
    language,
    meta: {title: record.title, kind: record.kind, sources: record.sources.join(', ')},
    filters: {kind: [record.kind], source: [...record.sources]}
  })
  if (errors.length > 0) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`)
}
