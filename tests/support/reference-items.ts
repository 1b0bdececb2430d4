/** Invented references of every type that an edition holds, with and without each field. */
import type {CslData} from '../../pipeline/bibliography/csl-data.ts'

const people = [
  {family: 'Quay', given: 'Ada'},
  {family: 'van der Berg', given: 'Jan Pieter'},
  {family: 'Mole', given: 'B. C.'},
  {family: 'Spout', given: 'Élodie'}
]

const types = ['webpage', 'article-journal', 'paper-conference', 'report', 'book', 'article'] as const

const authors: readonly NonNullable<CslData['author']>[] = [
  [],
  [{literal: 'Harbour Almanac'}],
  people.slice(0, 1),
  people.slice(1, 3),
  people.slice(0, 3),
  people,
  Array.from({length: 12}, (_, index) => ({family: `Hand${'abcdefghijkl'[index]}`, given: 'Deck'}))
]

const dates = [undefined, [2024], [2023, 6], [2025, 3, 12]] as const

/** Which fields beside title, authors and date an item has; a bit each. */
const details: readonly Partial<CslData>[] = [
  {URL: 'https://harbour.example/kettles?cup=2'},
  {'container-title': 'Journal of tea and the sea'},
  {DOI: '10.1234/kettle.7'},
  {publisher: 'Harbour Press', 'publisher-place': 'Quayside'},
  {volume: '12', page: '101-108'},
  {issue: '3'},
  {editor: [{family: 'Anchor', given: 'Tom'}]},
  {genre: 'working paper', number: '7'},
  {edition: '2'}
]

/** Every type with every list of authors, every date and several sets of details: over a thousand items. */
export const referenceItems: readonly CslData[] = types.flatMap((type, t) =>
  authors.flatMap((author, a) =>
    dates.flatMap((date, d) =>
      Array.from({length: 8}, (_, variant): CslData => {
        const set = (variant * 73 + t * 31 + a * 17 + d * 7) % 512
        return sound(
          Object.assign(
            {
              id: `${type}-${a}-${d}-${variant}`,
              type,
              title: `Why a kettle sings: part ${variant} of the ${type} ${a}.${d}`,
              ...(author.length > 0 && {author}),
              ...(date && {issued: {'date-parts': [[...date]]}})
            },
            ...details.filter((_detail, bit) => (set >> bit) & 1)
          )
        )
      })
    )
  )
)

/** A paper stands in proceedings; and MLA's own style loses the volume of a work that stands in no other. */
function sound(item: CslData): CslData {
  if (item.type === 'paper-conference') return {...item, 'container-title': 'Proceedings of the whistle days'}
  const {volume, ...rest} = item
  return item['container-title'] === undefined ? rest : item
}
