/** The two tiers: what deserves an entry of the glossary, and what the index of mentions lists. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {isGeneralName} from '../../language/is-general-name.ts'
import {nameKey} from '../../language/name-key.ts'
import {wordCount} from '../../language/word-count.ts'
import type {NameRecord} from './collect-names.ts'
import type {RankedConcept} from './rank-concepts.ts'
import {termKind} from './term-kind.ts'

export interface Tiers {
  /** At most as many as asked for, best first. */
  readonly entries: readonly RankedConcept[]
  readonly others: readonly RankedConcept[]
}

/** Bounds of the sum of the parts of `termhood`, by what the sources give. */
const bounds = {defined: 0.7, named: 1, described: 1.4, mentioned: 2.2, known: 3.5, sibling: 1.3, index: 0.6}
/** Scores of a definition by itself, and of a sentence that tells what the thing does. */
const [strongDefinition, description] = [0.55, 0.45]
const leastTold = 0.5
/** Score of a sentence that tells what one thing of that name does, without a figure or a story. */
const doing = 0.42
/** More occurrences of film speech than this make a word of everyday English: one in a million, and two. */
const [everydayNoun, everydayName] = [40, 100]

export function selectEntries(ranked: readonly RankedConcept[], maximumEntries: number): Tiers {
  const allowed = ranked.filter(({concept}) => !concept.ruling?.suppress)
  const wanted = allowed.filter(({concept}) => concept.ruling?.wanted)
  const others = allowed.filter(({concept}) => !concept.ruling?.wanted)
  const families = new Set(others.filter(each => isIntroduced(each) && deservesEntry(each)).flatMap(familiesOf))
  const genera = new Set(
    ranked.flatMap(({definitions}) => definitions.flatMap(({genus}) => (genus ? [nameKey(genus.text)] : [])))
  )
  const deserving = withoutPassingKinds(
    others.filter(
      each =>
        deservesEntry(each) &&
        !isMereItem(each) &&
        isSpokenOf(each, genera) &&
        (isIntroduced(each) || familiesOf(each).some(family => families.has(family)))
    )
  )
  const deserves = new Set(deserving)
  const siblings = headsOf(deserving)
  const chosen = others.filter(each => deserves.has(each) || isSibling(each, siblings))
  const entries = [...wanted, ...chosen].slice(0, Math.max(maximumEntries, wanted.length))
  const published = new Set(entries)
  return {
    entries,
    others: others.filter(each => !published.has(each) && each.termhood.score >= bounds.index)
  }
}

/** How many entries end in each head: “gate valve”, “ball valve”. */
function headsOf(entries: readonly RankedConcept[]): ReadonlyMap<string, number> {
  const heads = new Map<string, number>()
  for (const {concept} of entries)
    for (const head of new Set(concept.records.flatMap(({words}) => (words.length > 1 ? words.slice(-1) : []))))
      heads.set(head, (heads.get(head) ?? 0) + 1)
  return heads
}

/** Where two of its like have entries, “globe valve” has one if anything is told of it. */
function isSibling(
  {concept, definitions, mentions, spoken, termhood}: RankedConcept,
  heads: ReadonlyMap<string, number>
): boolean {
  if (!spoken || mentions < 2 || termhood.score < bounds.sibling || !definitions.some(({figurative}) => !figurative))
    return false
  return concept.records.some(({words}) => words.length === 2 && (heads.get(words[1] ?? '') ?? 0) > 1)
}

/** Of a bare name some sentence must tell what it is, its kind or its maker: “We saw Halvorsen in May” gives it a place in the index. */
function isIntroduced(ranked: RankedConcept): boolean {
  const {definitions, introduced, concept} = ranked
  if (
    introduced ||
    !isNamed(ranked) ||
    isKind(ranked) ||
    concept.records.some(({origins}) => tellingOrigins.some(each => origins.has(each)))
  )
    return true
  return definitions.some(({score}) => score >= doing) || termKind(concept, [], new Set()) !== 'name'
}

/**
 * A common noun or abbreviation that some sentence is about, that a source sets apart, or of several words and the kind that another is of;
 * what is only ever mentioned beside others could quote nothing.
 */
function isSpokenOf(ranked: RankedConcept, genera: ReadonlySet<string>): boolean {
  const {definitions, spoken, introduced, concept} = ranked
  if (definitions.length > 0 || spoken) return true
  if (
    concept.records.some(
      ({origins, key, words}) => setApart.some(each => origins.has(each)) || (words.length > 1 && genera.has(key))
    )
  )
    return true
  const forms = concept.records.flatMap(each => [...each.forms.keys()])
  if (forms.length > 0 && forms.every(form => isAcronym(form) && !/\p{N}/u.test(form))) return introduced
  if (introduced && isNamed(ranked)) return true
  return concept.records.some(({proper}) => proper > 0) && !forms.some(form => /^\p{Ll}/u.test(form))
}

const setApart = ['pair', 'title', 'question', 'heading', 'list-lead', 'mark'] as const

/** “Davits” are many of a kind, and so is what some text writes small; “SeaKeys” are of one make. */
function isKind({concept}: RankedConcept): boolean {
  const forms = concept.records.flatMap(({forms}) => [...forms.keys()])
  return forms.some(form => /^\p{Ll}[\p{Ll}\s-]+$|^\p{Lu}\p{Ll}+s$/u.test(form))
}

const tellingOrigins = ['pair', 'title', 'question', 'list-lead'] as const

/** “Halvorsen 3” of “Halvorsen 4”: where one version is told of, so are the others. */
function familiesOf({concept}: RankedConcept): readonly string[] {
  return concept.records.flatMap(({words}) => {
    const family = words.join(' ').replace(/[\s-]*\p{N}[\p{N}.]*$/u, '')
    return family === '' || family === words.join(' ') ? [] : [family]
  })
}

/** A definition, a proper name, or strong evidence; one everyday word needs the definition, and so does what everybody knows. */
function deservesEntry(ranked: RankedConcept): boolean {
  const {score} = ranked.termhood
  const known = isKnownToAll(ranked)
  if (hasDefinition(ranked, 'definition', strongDefinition, known)) return score >= bounds.defined
  if (isNamed(ranked)) return score >= (known ? bounds.known : bounds.named)
  const described = ranked.mentions > 1 && hasDefinition(ranked, 'partial', description)
  if (isEveryday(ranked))
    return (score >= bounds.mentioned && hasDefinition(ranked, 'partial', strongDefinition)) || isToldTwice(ranked)
  return score >= (described ? bounds.described : bounds.mentioned)
}

/** Two sources tell what any such thing does: “A bend joins two ropes.” */
function isToldTwice({definitions}: RankedConcept): boolean {
  const telling = definitions.filter(({pattern, score}) => pattern === 'generic' && score >= leastTold)
  return new Set(telling.map(({cut}) => cut[0].source)).size > 1
}

/** What stands after a label in a list tells what is so there; of a thing that everybody knows, or in part only, it does not tell what the thing is. */
function hasDefinition(
  {definitions}: RankedConcept,
  role: 'definition' | 'partial',
  least: number,
  beyondLists = role === 'partial'
): boolean {
  return definitions.some(
    each => each.role === role && !each.figurative && each.score >= least && !(beyondLists && each.pattern === 'gloss')
  )
}

/** “Splicing — joining two ropes” in a list of what one learns, and nowhere else: an item of that list, no entry. */
function isMereItem({concept, definitions}: RankedConcept): boolean {
  const label = concept.records.every(
    ({words, origins}) =>
      words.length === 1 &&
      /ing$/.test(words[0] ?? '') &&
      [...origins.keys()].every(origin => origin === 'list-lead' || origin === 'definition')
  )
  return label && definitions.length < 2 && definitions.every(({pattern}) => /^(?:gloss|dash)$/.test(pattern))
}

/** Without “Marine Valve”, named once and told nothing of, beside “Valve”: the other entry speaks of it; “Salt Elmo” may be all of Elmo's name. */
function withoutPassingKinds(deserving: readonly RankedConcept[]): readonly RankedConcept[] {
  const keys = new Set(
    deserving.filter(each => !isOneThing(each)).flatMap(({label, aliases}) => [label, ...aliases].map(nameKey))
  )
  return deserving.filter(
    ({concept, definitions, mentions}) =>
      mentions > 1 ||
      definitions.length > 0 ||
      !concept.records.every(({words}) => words.some((_, at) => at > 0 && keys.has(nameKey(words.slice(at).join(' ')))))
  )
}

/** Written as a name as a rule, and no abbreviation. */
function isOneThing({concept, label}: RankedConcept): boolean {
  const sum = (count: (record: NameRecord) => number) => concept.records.reduce((all, each) => all + count(each), 0)
  return !isAcronym(label) && sum(each => each.proper) >= 0.5 * sum(each => each.occurrences)
}

function isNamed({concept}: RankedConcept): boolean {
  return concept.records.some(
    ({proper, occurrences, origins}) => origins.has('pair') || (proper > 0 && proper >= 0.4 * occurrences)
  )
}

/** Cities, countries, a tower: what any text may name in passing. */
function isKnownToAll({concept}: RankedConcept): boolean {
  return concept.records.every(({forms}) =>
    [...forms.keys()].every(form => {
      const words = form.split(/\s+/)
      const known = (word: string) => isGeneralName(word) || wordCount(word.toLowerCase()) > everydayName
      return words.some(isGeneralName) && words.every(word => !/\p{Lu}{2}/u.test(word) && known(word))
    })
  )
}

function isEveryday({concept}: RankedConcept): boolean {
  return concept.records.every(
    ({words, proper, occurrences}) =>
      words.length === 1 && wordCount(words[0] ?? '') > everydayNoun && proper < 0.8 * occurrences
  )
}
