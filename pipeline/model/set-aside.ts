/** What an editor's rulings set aside: places of the sides that do not stand. */

interface Ruled<Place> {
  readonly sides: readonly {readonly evidence: readonly Place[]}[]
  readonly decision?: {readonly ruling: string; readonly side?: number}
}

export function setAside<Place>(conflicts: readonly Ruled<Place>[]): readonly Place[] {
  return conflicts.flatMap(({decision, sides}) =>
    decision?.ruling === 'prefer' ? sides.flatMap(({evidence}, at) => (at === decision.side ? [] : evidence)) : []
  )
}
