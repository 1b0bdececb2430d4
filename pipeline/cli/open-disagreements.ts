/** The disagreements that no editor has ruled on, as findings of a build. */
import type {Compilation} from '../compile.ts'
import {sourcesDisagree} from '../diagnostics/decisions.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {shortId} from './short-id.ts'

export function openDisagreements({records}: Compilation): readonly Diagnostic[] {
  const paths = new Map(records.articles.map(({source}) => [source.id, source.path]))
  return records.reconciliation.conflicts
    .filter(conflict => conflict.decision === undefined)
    .map(({id, reason, sides: [one, other]}) => {
      const {start, end, source} = one.wording
      const against = {start: other.wording.start, text: other.wording.exact.replace(/\s+/g, ' ')}
      return sourcesDisagree(
        {path: paths.get(source) ?? source, start, end},
        {path: paths.get(other.wording.source) ?? other.wording.source, ...against},
        reason,
        shortId(id)
      )
    })
}
