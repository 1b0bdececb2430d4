/** Messages about names in double brackets, on the file that is being processed. */
import type {VFile} from 'vfile'
import type {GlossaryOptions} from './glossary-options.ts'

/** A node of either kind of tree. */
interface Placed {
  readonly position?: {readonly start: TreePoint; readonly end: TreePoint} | undefined
}

interface TreePoint {
  readonly line: number
  readonly column: number
}

export interface Problems {
  readonly add: (message: string, place: Placed) => void
  /** Throws the first message where the options ask for that; all of them stand on the file. */
  readonly end: () => void
}

export function problemsOf(file: VFile, {unknown = 'fail'}: GlossaryOptions): Problems {
  const found: ReturnType<VFile['message']>[] = []
  return {
    add: (reason, {position}) => {
      const message = file.message(reason, {
        ...(position && {place: position}),
        ruleId: 'unknown-term',
        source: 'recension'
      })
      message.fatal = unknown === 'fail'
      found.push(message)
    },
    end: () => {
      const [first] = found
      if (first?.fatal) throw first
    }
  }
}
