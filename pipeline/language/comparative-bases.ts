/** Degrees of adjectives that no stemmer brings together: “heavier” and “heaviest” are “heavy”. */
import {stemOf} from './tag-sentence.ts'

/** Adjectives of plain English that take “-er” and “-est”, and are no stem of a noun in “-er” (“light” and “lighter” excepted). */
const adjectives =
  'big small large high low long short wide narrow thick thin deep shallow heavy light fast slow quick early late old young new hot cold warm cool dry wet ' +
  'hard soft easy simple strong weak cheap dear rich poor safe risky clean dirty dark bright loud quiet noisy smooth rough sharp blunt tight loose steep flat ' +
  'full near close tall great busy calm clear cloudy fresh stale coarse firm gentle happy healthy sick lazy mild pale plain pretty pure rare ripe sour sweet ' +
  'tasty tough tender ugly wild wise brief broad crisp damp dense dull faint fair fierce fit fond grand harsh humble keen kind lean mean moist neat nice proud ' +
  'quaint rapid raw rude sad scarce shy slim sleek sparse stiff stout strict sturdy subtle thirsty hungry tiny vague vast wealthy windy sunny hardy handy heavy costly likely lively'

/** From the Porter stem of a comparative or a superlative to that of the plain form. */
export const comparativeBases: ReadonlyMap<string, string> = new Map(
  adjectives
    .split(' ')
    .flatMap(word => ['er', 'est'].map(ending => [stemOf(degree(word, ending)), stemOf(word)] as const))
)

/** “Safe” gives “safer”, “heavy” “heavier”, “big” “bigger”. */
function degree(word: string, ending: string): string {
  if (word.endsWith('e')) return word + ending.slice(1)
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i${ending}`
  return /^[^aeiou]+[aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) + ending : word + ending
}
