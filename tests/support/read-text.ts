/** An article from text, read as the build reads it. */
import type {Article} from '../../pipeline/model/block.ts'
import type {Result} from '../../pipeline/model/diagnostic.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'

export function readText(text: string, path = 'kettles.txt'): Result<Article> {
  const source = ingest({path, bytes: new TextEncoder().encode(text)}).output
  if (!source) throw new Error(`${path} was refused`)
  return structure(source, {readers})
}
