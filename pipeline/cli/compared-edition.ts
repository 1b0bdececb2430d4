/** Reads an edition to compare another with. */
import {join, resolve} from 'node:path'
import {noEdition} from '../diagnostics/world.ts'
import type {ComparedEdition} from '../model/compared-edition.ts'
import type {Result} from '../model/diagnostic.ts'
import {readText} from '../world/read-text.ts'
import {editionSchema} from '../writers/json/edition-schema.ts'
import type {Context} from './context.ts'

/** `path`: a folder that a build has written, or the `edition.json` of one. `undefined` exactly where an error says why. */
export async function comparedEdition(
  path: string,
  {workingFolder}: Pick<Context, 'workingFolder'>
): Promise<Result<ComparedEdition | undefined>> {
  const file = path.endsWith('.json') ? path : join(path, 'data/edition.json')
  const {output, diagnostics} = await readText(resolve(workingFolder, file), file)
  if (!output) return {output: undefined, diagnostics}
  const edition = editionSchema.safeParse(parsed(output.text))
  if (edition.success) return {output: edition.data, diagnostics: []}
  return {output: undefined, diagnostics: [noEdition(path, `${file} is no edition`)]}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
