/** Tells English from other languages by the share of its commonest function words, and other scripts by their letters. */

/** BCP 47; `und` where the text is too short or fits none of the languages known here. Linear; reads at most 20,000 characters. */
export function tellLanguage(text: string): string {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 10) return 'und'
  for (const [language, script] of scripts) if ((sample.match(script)?.length ?? 0) > letters / 3) return language
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = [...functionWords].map(([language, list]) => ({
    language,
    share: words.filter(word => list.has(word)).length / words.length
  }))
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one))
  return best.share >= 0.08 ? best.language : 'und'
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu]
]

const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the a i you can do does its of and to in is that it for was on are as with they be at have this from or by not but what all were when we there can an your which their if do will how about up out them then these so some would other into has more two',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum kann oder',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son mais comme on tout nous sa aux cette ces été vous leur elle',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también',
    it: 'di e il la che in a per un è del le si una da i con non sono della al dei come nel più alla lo ha ma gli anche delle questo se o ai essere dal su nella',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está',
    nl: 'de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door over zich nog naar of hij worden wordt deze dit kan meer je wel'
  }).map(([language, list]) => [language, new Set(list.split(' '))])
)
