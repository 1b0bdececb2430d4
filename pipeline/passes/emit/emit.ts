/** The pass `emit`: the edition to files, one writer at a time. */
import {fileWrittenTwice} from '../../diagnostics/emit.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Edition} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'
import type {Pass} from '../../model/pass.ts'
import type {Files, Writer, WriterOptions} from '../../model/registry.ts'

export interface EmitOptions extends WriterOptions {
  readonly writers: readonly Writer[]
  /** Called with what a writer wrote, as soon as it has. */
  readonly onWritten?: (files: Files) => void
}

/** Files in path order; a writer may ask what those before it wrote. Of two writers that claim one path the first wins, and the other is an error. */
export const emit: Pass<Edition, Files, EmitOptions> = (edition, options) => {
  const files = new Map<string, string | Uint8Array>()
  const diagnostics: Diagnostic[] = []
  const outputs = new Set(options.writers.flatMap(writer => writer.outputs))
  for (const writer of options.writers) {
    const written = writer.write(edition, {
      ...options,
      isWritten: path => files.has(path) || outputs.has(path),
      report: diagnostic => diagnostics.push(diagnostic)
    })
    options.onWritten?.(written)
    for (const [path, content] of written) {
      if (files.has(path)) diagnostics.push(fileWrittenTwice(path, writer.name))
      else files.set(path, content)
    }
  }
  return {output: new Map([...files].sort(([a], [b]) => compareText(a, b))), diagnostics}
}
