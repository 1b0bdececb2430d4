/** Which record of an older edition is which of a newer one. */

export interface Pairing<Item> {
  readonly pairs: readonly (readonly [old: Item, now: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/**
 * Keys from the surest to the least sure, since ids are made of places, which move when a source is edited. Items that share a
 * key are paired in order; an item has any number of keys of a sort. Linear in the number of keys.
 */
export function pairUp<Item>(
  old: readonly Item[],
  now: readonly Item[],
  keys: readonly ((item: Item) => readonly string[])[]
): Pairing<Item> {
  const partners = new Map<Item, Item>()
  const taken = new Set<Item>()
  for (const keysOf of keys) {
    const free = new Map<string, Item[]>()
    for (const item of old) {
      if (taken.has(item)) continue
      for (const key of keysOf(item)) {
        const own = free.get(key)
        if (own) own.push(item)
        else free.set(key, [item])
      }
    }
    for (const item of now) {
      if (partners.has(item)) continue
      const partner = keysOf(item)
        .flatMap(key => free.get(key) ?? [])
        .find(candidate => !taken.has(candidate))
      if (partner === undefined) continue
      partners.set(item, partner)
      taken.add(partner)
    }
  }
  return {
    pairs: now.flatMap(item => {
      const partner = partners.get(item)
      return partner === undefined ? [] : [[partner, item] as const]
    }),
    removed: old.filter(item => !taken.has(item)),
    added: now.filter(item => !partners.has(item))
  }
}
