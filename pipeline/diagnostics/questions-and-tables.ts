/** Diagnostics about questions and tables (RC0520 to RC0549). */
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'

/** A row holds more cells than its table has columns: nothing says what the cells beyond are about. */
export function cellsBeyondHeader(path: string, start: Point, end: Point, count: number): Diagnostic {
  return {
    code: 'RC0520',
    severity: 'warning',
    message: `This row has ${count} more ${count === 1 ? 'cell' : 'cells'} than the table has columns; what stands beyond the last column is left out of the tables. Mend the row.`,
    path,
    start,
    end
  }
}

/** An asking whose answer was lost and on which nothing in the corpus bears. */
export function questionUnanswered(path: string, start: Point, end: Point, question: string): Diagnostic {
  return {
    code: 'RC0521',
    severity: 'info',
    message: `No answer follows “${question}”, and no other passage bears on it; it is listed as unanswered.`,
    path,
    start,
    end
  }
}

/** Two heads of one aligned table that one source sets side by side cannot be one: the alignment was refused. */
export function tableWithoutHeader(path: string, start: Point, end: Point): Diagnostic {
  return {
    code: 'RC0522',
    severity: 'info',
    message: 'This table has no header row, so nothing says what its columns are about; it is not compared with other tables. Add a header row.',
    path,
    start,
    end
  }
}
