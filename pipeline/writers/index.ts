/** The registry of output formats: add a writer here. */
import type {Writer} from '../model/registry.ts'
import {writeAnnotations} from './annotations/write-annotations.ts'
import {writeCitations} from './citations/write-citations.ts'
import {writeCsv} from './csv/write-csv.ts'
import {writeEmbed} from './embed/write-embed.ts'
import {writeFeed} from './feed/write-feed.ts'
import {writeGlossary} from './glossary-json/write-glossary.ts'
import {writeHtml} from './html/write-html.ts'
import {writeJson} from './json/write-json.ts'
import {writeJsonLd} from './jsonld/write-json-ld.ts'
import {writeMarkdown} from './markdown/write-markdown.ts'
import {writeInventory} from './objects-inv/write-inventory.ts'
import {writeSearch} from './search/write-search.ts'
import {writeSkos} from './skos/write-skos.ts'
import {writeTbx} from './tbx/write-tbx.ts'
import {writePdf} from './typst/write-pdf.ts'
import {writeVale} from './vale/write-vale.ts'

/** The search comes first: its index is made meanwhile. The site comes last: its links may lead to what the others wrote. */
const byName = {
  search: writeSearch,
  json: writeJson,
  markdown: writeMarkdown,
  citations: writeCitations,
  csv: writeCsv,
  glossary: writeGlossary,
  jsonld: writeJsonLd,
  skos: writeSkos,
  tbx: writeTbx,
  inventory: writeInventory,
  annotations: writeAnnotations,
  embed: writeEmbed,
  feed: writeFeed,
  vale: writeVale,
  pdf: writePdf,
  html: writeHtml
} satisfies Record<string, Writer>

export const writers: readonly Writer[] = Object.values(byName)
