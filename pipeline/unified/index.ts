/** `recension/unified`: plugins for sites that are made from Markdown or HTML by unified. */
export type {Glossary, GlossaryTerm} from '../writers/glossary-json/glossary-schema.ts'
export type {GlossaryOptions} from './glossary-options.ts'
export {rehypeGlossary} from './rehype-glossary.ts'
export {remarkGlossary} from './remark-glossary.ts'
