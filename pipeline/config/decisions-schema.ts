/** The shape of `decisions.yaml`, from which its JSON Schema and its documentation are made. */
import {z} from 'zod'

const quotation = z
  .strictObject({
    source: z.string().min(1).describe('Id of a source: its path under the sources folder without the extension.'),
    quote: z.string().trim().min(1).describe('Literal text of that source; it must stand there exactly once.')
  })
  .describe('Names a passage by quotation.')
const note = z.string().trim().min(1).optional().describe('Why, for the reader of the edition.')
const names = z.array(z.string().trim().min(1)).min(1)

export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  conflicts: z
    .array(
      z.strictObject({
        sides: z.tuple([quotation, quotation]),
        ruling: z
          .enum(['prefer', 'both', 'none'])
          .describe('prefer: the first side stands and the second is deprecated. both: keep both. none: no conflict.'),
        note
      })
    )
    .default([]),
  merges: z
    .array(z.strictObject({passages: z.tuple([quotation, quotation]), ruling: z.enum(['join', 'apart']), note}))
    .default([]),
  terms: z
    .array(
      z.strictObject({
        term: z.string().trim().min(1).describe('Label or alias as the build finds it.'),
        label: z.string().trim().min(1).optional().describe('The label to prefer.'),
        id: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          .optional()
          .describe('The id to keep, in place of the slug of the label.'),
        addAliases: names.optional(),
        mergeWith: z.string().trim().min(1).optional().describe('Another label; both become one term.'),
        split: names.optional().describe('Aliases that become a term of their own.'),
        definition: quotation.optional().describe('The definition to put first.'),
        suppress: z.literal(true).optional().describe('No entry for this term.'),
        note
      })
    )
    .default([]),
  tables: z
    .array(
      z.strictObject({
        table: quotation.describe('Any cell or header of the table.'),
        title: z.string().trim().min(1).optional(),
        hide: z.literal(true).optional(),
        pin: z.literal(true).optional(),
        hideRows: names.optional(),
        hideColumns: names.optional(),
        rename: z.record(z.string(), z.string().trim().min(1)).optional(),
        order: names.optional(),
        note
      })
    )
    .default([]),
  questions: z
    .array(
      z.strictObject({
        asked: quotation,
        ruling: z.enum(['join', 'apart', 'hide', 'prefer']),
        other: quotation.optional().describe('The other asking, for join and apart.'),
        note
      })
    )
    .default([])
})
