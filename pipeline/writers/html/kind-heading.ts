/** What a reader sees above claims of a kind. */
import type {WriterOptions} from '../../model/registry.ts'
import type {ClaimKindName} from '../../model/statement.ts'

/** The name of the kind where the options say nothing. */
export function kindHeading(kind: ClaimKindName, {kindHeadings}: Pick<WriterOptions, 'kindHeadings'>): string {
  return kindHeadings?.[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1)
}
