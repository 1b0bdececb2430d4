/** Words for kinds of thing so wide that a modifier must tell what is meant, each with the kind it belongs to. */

export type KindOfThing = 'product' | 'method' | 'field' | 'maker'

/** `word` in the singular or the plural, in any case; undefined for a word that says by itself what is meant. */
export function kindOfThing(word: string): KindOfThing | undefined {
  const lower = word.toLowerCase()
  return kinds.get(lower) ?? kinds.get(lower.replace(/s$/, '')) ?? kinds.get(lower.replace(/ies$/, 'y'))
}

const kinds: ReadonlyMap<string, KindOfThing> = new Map(
  (
    [
      [
        'product',
        'product service application app program software platform website system assistant appliance gadget'
      ],
      ['method', 'model network algorithm method technique architecture procedure'],
      ['field', 'field discipline science industry'],
      ['maker', 'company firm organisation organization manufacturer startup business laboratory lab institute']
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const))
)
