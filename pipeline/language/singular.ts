/** The singular of an English noun, for comparison keys and labels: rules of spelling, and the irregular nouns. */

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'analyses:analysis axes:axis bases:basis bacteria:bacterium biases:bias buses:bus cases:case children:child chassis:chassis ' +
    'corpora:corpus corps:corps crises:crisis criteria:criterion curricula:curriculum data:data databases:database dice:die ' +
    'diagnoses:diagnosis feet:foot gases:gas geese:goose genera:genus halves:half hypotheses:hypothesis indices:index ' +
    'knives:knife lenses:lens leaves:leaf lives:life loaves:loaf media:media matrices:matrix men:man mice:mouse ' +
    'nuclei:nucleus parentheses:parenthesis people:people phases:phase phenomena:phenomenon premises:premise ' +
    'radii:radius responses:response selves:self senses:sense series:series sheep:sheep shelves:shelf species:species ' +
    'spectra:spectrum stimuli:stimulus syntheses:synthesis teeth:tooth theses:thesis thieves:thief vertices:vertex ' +
    'viruses:virus wives:wife wolves:wolf women:woman news:news lens:lens yes:yes always:always perhaps:perhaps'
  )
    .split(' ')
    .flatMap(pair => {
      const [plural, singular] = pair.split(':')
      return plural && singular ? [[plural, singular] as const] : []
    })
)

/** A word that is no plural comes back as it is; the case of the first letters is kept. */
export function singular(word: string): string {
  const lower = word.toLowerCase()
  const known = irregular.get(lower)
  if (known !== undefined) return word.charAt(0) + known.slice(1)
  if (word.length < 4 && !/^\p{Lu}{2}s$/u.test(word)) return word
  if (/\p{Lu}s$/u.test(word)) return word.slice(0, -1)
  if (/^\p{Lu}{2,}$/u.test(word)) return word
  if (!/s$/.test(lower) || /(?:ss|us|is|ics|ous)$/.test(lower)) return word
  if (/ies$/.test(lower)) return lower.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ch|sh|x|zz|ss)es$/.test(lower)) return word.slice(0, -2)
  if (/(?:[^aeiou]o)es$/.test(lower)) return word.slice(0, -2)
  return word.slice(0, -1)
}
