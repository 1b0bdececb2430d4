/** Options for writers under test. */
import type {WriterOptions} from '../../pipeline/model/registry.ts'

export const writerOptions: WriterOptions = {
  title: 'Kettles and Ferries',
  citationStyle: 'apa',
  locale: 'en-US',
  sourcePages: 'full'
}
