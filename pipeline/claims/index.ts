/** The registry of kinds of claim: one line a kind. Where two kinds read one stretch, the earlier keeps it. */
import type {ClaimKind} from '../model/registry.ts'
import type {ClaimKindName} from '../model/statement.ts'
import {attribute} from './attribute.ts'
import {capability} from './capability.ts'
import {cause} from './cause.ts'
import {classification} from './classification.ts'
import {comparison} from './comparison.ts'
import {date} from './date.ts'
import {definition} from './definition.ts'
import {example} from './example.ts'
import {general} from './general.ts'
import {limitation} from './limitation.ts'
import {quantity} from './quantity.ts'
import {use} from './use.ts'

const byName = {
  definition,
  date,
  classification,
  attribute,
  quantity,
  limitation,
  capability,
  comparison,
  cause,
  use,
  example,
  general
} satisfies Record<ClaimKindName, ClaimKind>

export const kinds: readonly ClaimKind[] = Object.values(byName)
