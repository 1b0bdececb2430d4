/** A clause without the detail that its end adds: of “the Wren is a boat — specifically Holm’s sloop” that it is a boat. */
import type {ClauseView} from './clauses-of.ts'

export function beforeDetail(view: ClauseView, tokens: ClauseView['tokens']): ClauseView {
  const {clause} = view
  const at = tokens.findIndex(
    ({text}, index) =>
      index > clause.after &&
      index < clause.end &&
      /^[,—–(]$/.test(text) &&
      /^(?:specifically|namely|especially|particularly|notably)$/i.test(tokens[index + 1]?.text ?? '')
  )
  return at < 0 ? view : {...view, clause: {...clause, end: at}}
}
