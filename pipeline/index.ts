/** The public API: everything the passes need comes in as arguments, so that it runs in memory. */
export {type Compilation, type CompileInput, type CompileOptions, compile, type PassName} from './compile.ts'
export type {Diagnostic, Severity} from './model/diagnostic.ts'
export type * from './model/edition.ts'
export {type Passage, type PlainText, passageText} from './model/passage.ts'
export type {Point, SourceId} from './model/source-text.ts'
export type {Evidence, Span} from './model/span.ts'
