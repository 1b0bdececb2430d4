/** The shape of `recension.config.yaml` and `.json`, from which the checks, the messages and the documentation are made. */
import {z} from 'zod'
import {citationStyles} from '../writers/citations/citation-styles.ts'
import {isThemeValue} from './is-theme-value.ts'
import {pageNames} from './page-names.ts'
import {themeVariables} from './theme-variables.ts'

const text = z.string().trim().min(1)

const theme = z.partialRecord(
  z.enum(themeVariables),
  text.refine(isThemeValue, 'a colour, a length or a list of fonts is wanted')
)

/** Every key may be left out. An option of the command line wins over a key of the file. */
export const configSchema = z.strictObject({
  title: text.optional().describe('Title of the edition, on every page and document. Default: “Reference”.'),
  sources: text.optional().describe('Folder of the articles. Default: sources.'),
  out: text.optional().describe('Folder that the edition is published to. Default: out.'),
  decisions: text
    .optional()
    .describe('File of the rulings of the editors. Default: decisions.yaml in the sources folder, if it is there.'),
  baseUrl: z
    .url({protocol: /^https?$/})
    .optional()
    .describe('Address that the site will have, for canonical links. Default: none.'),
  citationStyle: z
    .enum(citationStyles)
    .or(z.string().regex(/\.csl$/))
    .optional()
    .describe('Style of the references: one of these names, or a .csl file. Default: apa.'),
  locale: z
    .enum(['en-US', 'de-DE', 'es-ES', 'fr-FR', 'nl-NL'])
    .optional()
    .describe('Language of dates and words in the formatted references. Default: en-US.'),
  pdf: z.boolean().optional().describe('Whether to write recension.pdf as well. Default: false.'),
  sourcePages: z
    .enum(['full', 'excerpts', 'none'])
    .optional()
    .describe(
      'How much of each article the site republishes: all, the published sentences, or nothing. Default: full.'
    ),
  theme: theme
    .optional()
    .describe('Variables of the look of the site to values, such as accent: "#7a1f3d". Default: none.'),
  darkTheme: theme.optional().describe('The same, where the reader prefers dark. Default: none.'),
  logo: text.optional().describe('Picture before the title of the site: SVG, PNG, WebP or JPEG. Default: none.'),
  footer: text
    .optional()
    .describe('Words at the foot of every page, such as who publishes the edition. Default: none.'),
  templates: z
    .partialRecord(z.enum(pageNames), text)
    .optional()
    .describe(
      'Name of a page to a JavaScript module whose default export makes its content. Default: the built-in ones.'
    ),
  maximumEntries: z
    .int()
    .positive()
    .optional()
    .describe('How many terms the glossary may hold; weaker ones go to the index. Default: 180.'),
  weights: z
    .record(z.string(), z.number().positive())
    .optional()
    .describe(
      'Pattern of articles to weight: of two equally good wordings the one from the heavier article is shown; the last pattern that matches counts. Default: 1 for all.'
    ),
  witnesses: z
    .array(z.array(text))
    .optional()
    .describe(
      'Lists of patterns: the articles that one list names, such as pages of one template, count as one witness. Default: each is its own, but for near-identical texts.'
    ),
  lines: z
    .record(z.string(), z.array(text))
    .optional()
    .describe('Pattern of articles to line overrides, such as "12: heading". Default: none.'),
  questionModel: z
    .enum(['use-lite'])
    .optional()
    .describe(
      'Sentence model that helps to tell whether two questions ask the same; its packages are installed apart. Default: none, the words alone.'
    ),
  failOn: z
    .enum(['error', 'warning', 'info', 'never'])
    .optional()
    .describe('Least severe finding that makes the exit code 1. Default: error.')
})

export type Config = z.infer<typeof configSchema>
