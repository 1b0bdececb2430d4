/** The registry of output formats: add a writer here. */
import type {Writer} from '../model/registry.ts'
import {writeCitations} from './citations/write-citations.ts'
import {writeCsv} from './csv/write-csv.ts'
import {writeHtml} from './html/write-html.ts'
import {writeJson} from './json/write-json.ts'
import {writeMarkdown} from './markdown/write-markdown.ts'
import {writePdf} from './typst/write-pdf.ts'

const byName = {
  json: writeJson,
  html: writeHtml,
  markdown: writeMarkdown,
  citations: writeCitations,
  csv: writeCsv,
  pdf: writePdf
} satisfies Record<string, Writer>

export const writers: readonly Writer[] = Object.values(byName)
