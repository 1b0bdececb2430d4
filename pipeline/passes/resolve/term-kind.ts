/** What kind of thing a term names, where the sources show it: by the genus of its definitions, its own words, or its place in a name. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {singular} from '../../language/singular.ts'
import {wordCount} from '../../language/word-count.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import type {TermKind} from '../../model/term.ts'
import type {NameRecord} from './collect-names.ts'
import type {Concept} from './join-names.ts'

const heads: readonly (readonly [TermKind, ReadonlySet<string>])[] = [
  [
    'organisation',
    words(
      'agency association authority bank board bureau club commission committee company consortium corporation council department firm foundation government group guild institute institution laboratory manufacturer ministry network office organisation organization society startup university vendor'
    )
  ],
  ['regulation', words('act decree directive law ordinance regulation statute treaty')],
  ['publication', words('article book chapter essay journal magazine paper report review study survey thesis')],
  ['dataset', words('archive corpus database dataset')],
  [
    'product',
    words(
      'app application brand device framework instrument library machine model package platform product program service software suite system tool vehicle'
    )
  ],
  ['person', words('author director engineer founder inventor president researcher scientist writer')]
]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** `makers` holds the keys of names that stand before another name in the possessive or after “by”. */
export function termKind(
  concept: Concept,
  definitions: readonly DefinitionCandidate[],
  makers: ReadonlySet<string>
): TermKind | undefined {
  const spelled = concept.records.filter(record => ![...record.forms.keys()].every(isAcronym))
  const records = spelled.length > 0 ? spelled : concept.records
  if (spelled.length === 0 && records.some(record => [...record.forms.keys()].some(form => /\p{Lu}s$/u.test(form))))
    return 'concept'
  const proper = records.reduce((sum, record) => sum + record.proper, 0)
  const total = records.reduce((sum, record) => sum + record.occurrences, 0)
  const named = proper > 0 && proper >= 0.4 * total
  if (!named) return 'concept'
  const own = records.map(record => record.words[record.words.length - 1] ?? '')
  const ofName = kindOf(own.slice(0, 1).concat(own))
  if (ofName && ofName !== 'product') return ofName
  const genera = definitions
    .filter(each => each.role === 'definition' && each.genus)
    .map(each => singular((each.genus?.text.split(/\s+/).pop() ?? '').toLowerCase()))
  const stated = kindOf(genera)
  if (stated) return stated
  if (concept.records.some(record => makers.has(record.key) && !isLikePerson(record))) return 'organisation'
  return ofName ?? 'name'
}

/** “Elmo Halvorsen” may be a man or his yard. */
function isLikePerson({words, forms}: NameRecord): boolean {
  const plain = [...forms.keys()].every(form => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(form))
  return plain && words.every(word => wordCount(word) < 100)
}

function kindOf(candidates: readonly string[]): TermKind | undefined {
  for (const candidate of candidates) for (const [kind, list] of heads) if (list.has(candidate)) return kind
  return undefined
}
