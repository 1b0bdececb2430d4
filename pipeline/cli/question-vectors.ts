/** The sentence vectors of the questions of the sources, where the configuration asks for the model. */
import type {CompileInput, CompileOptions} from '../compile.ts'
import type {Result} from '../model/diagnostic.ts'
import {questionsAsked} from '../questions-asked.ts'
import {sentenceVectors} from '../world/sentence-vectors.ts'
import type {Settings} from './settings.ts'

/** Nothing where no model is asked for, and with an error where it is not installed. */
export async function questionVectors(
  {config}: Settings,
  input: CompileInput,
  options: CompileOptions,
  workingFolder: string
): Promise<Result<Pick<CompileOptions, 'sentenceVectors'>>> {
  if (config.questionModel === undefined) return {output: {}, diagnostics: []}
  const {output, diagnostics} = await sentenceVectors(questionsAsked(input, options), workingFolder)
  return {output: output ? {sentenceVectors: output} : {}, diagnostics}
}
