/** A pass: a pure function from one kind of record to the next, with everything else it needs in its options. */
import type {Result} from './diagnostic.ts'

export type Pass<Input, Output, Options = undefined> = (input: Input, options: Options) => Result<Output>
