/** The files of the sample edition as a build publishes them: every writer, the map and the search index. */
import type {Files} from '../../pipeline/model/registry.ts'
import {emit} from '../../pipeline/passes/emit/emit.ts'
import {loadLayout} from '../../pipeline/world/load-layout.ts'
import {readLook} from '../../pipeline/world/read-look.ts'
import {searchFiles} from '../../pipeline/world/search-files.ts'
import {writers} from '../../pipeline/writers/index.ts'
import {sampleEdition} from './sample-edition.ts'
import {writerOptions} from './writer-options.ts'

export async function sampleSite(): Promise<Files> {
  const {output} = emit(sampleEdition, {...writerOptions, look: readLook(), layOut: await loadLayout(), writers})
  return new Map([...output, ...(await searchFiles(output)).output])
}

/** One page of every kind. */
export const pageKinds = [
  'index.html',
  'glossary/index.html',
  'glossary/kettle.html',
  'glossary/galley-kettle.html',
  'map/index.html',
  'tables/index.html',
  'faq/index.html',
  'disagreements/index.html',
  'sources/index.html',
  'sources/galley-kettles.html',
  'references/index.html',
  'about/index.html',
  'search/index.html?q=kettle',
  '404.html'
] as const
