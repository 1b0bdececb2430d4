/** The settings that a build has without a configuration file. */
import type {CompileOptions} from '../../pipeline/compile.ts'

export const editionOptions: CompileOptions = {
  title: 'Edition',
  citationStyle: 'apa',
  locale: 'en-US',
  sourcePages: 'full',
  maximumEntries: 180,
  weightOf: () => 1
}
