/** Why a block is no main content. */
import type {BlockKind} from '../../model/block.ts'

export interface Fate {
  readonly kind: Extract<BlockKind, 'boilerplate' | 'byline-date' | 'toc' | 'related' | 'cite-block'>
  /** For people. */
  readonly reason: string
}
