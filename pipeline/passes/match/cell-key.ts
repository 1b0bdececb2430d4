/** The key of a cell in the cells of a merged table, by the places of its subject and its attribute. */
export function cellKey(subject: number, attribute: number): string {
  return `${subject} ${attribute}`
}
