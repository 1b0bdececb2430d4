/** The disagreements of a project, for an editor to rule on. */
import type {Conflict} from '../model/claim.ts'
import type {Result} from '../model/diagnostic.ts'
import type {Context} from './context.ts'
import {placedIn} from './placed-in.ts'
import {type Project, readProject} from './project.ts'
import type {ReviewFlags} from './review-command.ts'

export interface Reviewed {
  readonly project: Project
  readonly conflicts: readonly Conflict[]
}

/** `undefined` exactly where an error diagnostic says why: no sources, or decisions that are not understood. */
export async function reviewed(flags: ReviewFlags, context: Context): Promise<Result<Reviewed | undefined>> {
  const {output: project, diagnostics} = await readProject({...flags, workingFolder: context.workingFolder})
  if (!project) return {output: undefined, diagnostics}
  const {compilation, sources} = project
  const notUnderstood = compilation.diagnostics.filter(({code}) => code === 'RC0601')
  if (notUnderstood.length > 0) return {output: undefined, diagnostics: placedIn(sources, notUnderstood)}
  return {output: {project, conflicts: compilation.records.reconciliation.conflicts}, diagnostics: []}
}
