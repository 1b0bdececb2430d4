/** Whether two spans share a place. */

interface Place {
  readonly source: string
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

export function meet(a: Place, b: Place): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
