/** One line of CSV (RFC 4180), in which no cell is a formula. */

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(field).join(',')}\r\n`
}

/**
 * An apostrophe before `=`, `+`, `-`, `@`, tab or carriage return keeps a spreadsheet from running the cell (OWASP, “CSV injection”);
 * it stands before white space and their full-width forms as well, which some programs drop or fold.
 */
function field(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
