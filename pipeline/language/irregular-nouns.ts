/** Plurals that no stemmer brings to their singular: “loaves” are “loaf”, “feet” “foot”. */

/** From the Porter stem of a plural to that of its singular. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  (
    'loav loaf,knive knife,shelv shelf,halv half,wolv wolf,calv calf,thiev thief,wive wife,hoov hoof,scarv scarf,sheav sheaf,' +
    'men man,women woman,feet foot,teeth tooth,gees goos,mice mous,children child,peopl person,oxen ox'
  )
    .split(',')
    .flatMap(pair => {
      const [plural, singular] = pair.split(' ')
      return plural !== undefined && singular !== undefined ? [[plural, singular] as const] : []
    })
)
