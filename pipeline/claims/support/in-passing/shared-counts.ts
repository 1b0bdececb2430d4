/** Finds the statements that may tell the same three figures: their words need have little in common. */
import type {InPassing} from '../../../model/registry.ts'
import {countsInRow} from '../counts-in-row.ts'

export const sharedCounts: InPassing = {
  marks: statement => countsInRow(statement).map(({key}) => `figures ${key}`),
  common: (a, b) => (sharesRow(a, b) ? [{whole: true}, {whole: true}] : undefined)
}

function sharesRow(...[a, b]: Parameters<InPassing['common']>): boolean {
  const keys = countsInRow(b).map(({key}) => key)
  return countsInRow(a).some(({key}) => keys.includes(key))
}
