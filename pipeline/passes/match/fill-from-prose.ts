/** Adds to the cells of a merged table what prose states of the same subject and attribute. */
import {singular} from '../../language/singular.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {compareSpans, containsSpan, placeOf} from '../../model/span.ts'
import {attributeClasses} from './attribute-classes.ts'
import {cellKey} from './cell-key.ts'
import {chooseClauses} from './choose-clauses.ts'
import {type Facet, type ToldOf, toldFacets} from './clause-facets.ts'
import {figuresIn} from './figures-in.ts'
import {type Head, labelStems} from './grid.ts'
import type {MergedTable, MergedValue} from './merge-grids.ts'
import type {Clause} from './prose-clauses.ts'
import {sharedNouns} from './shared-nouns.ts'
import type {SubjectAt} from './subject-names.ts'
import {toldOf} from './told-of.ts'
import {wordsOver} from './words-over.ts'

const most = 4
const longest = 200

interface Known {
  readonly clause: Clause
  readonly told: readonly ToldOf[]
}

/** A cell takes what the forms of language say of its subject and attribute, then clauses that share the words of its header. */
export function fillFromProse(table: MergedTable, clauses: readonly Clause[], subjectAt: SubjectAt): MergedTable {
  const subjects = {subjectAt, nouns: sharedNouns(clauses, subjectAt, wordsOver(table))}
  const known = clauses.map(clause => ({clause, told: toldOf(clause, subjects)})).filter(({told}) => told.length > 0)
  const cells = new Map(table.cells)
  table.attributes.forEach((heads, attribute) => {
    if (heads.every(isOfExamples)) return
    const asked = askedBy(table, heads, attribute)
    const column = table.subjects.map((_, subject) =>
      known
        .flatMap(entry => valuesOf(entry, String(subject), asked, table.cells.get(cellKey(subject, attribute)) ?? []))
        .sort((a, b) => compareSpans(a.span, b.span))
    )
    column.forEach((found, subject) => {
      const key = cellKey(subject, attribute)
      const values = table.cells.get(key) ?? []
      const added = chooseClauses(inContrast(found, subject, column), values, most)
      if (added.length > 0) cells.set(key, [...values, ...added])
    })
  })
  return {...table, cells}
}

/** A value of a sentence that fills the same column of another row with other words compares the two; a class is told best by a definition. */
function inContrast(
  found: readonly Candidate[],
  subject: number,
  column: readonly (readonly Candidate[])[]
): readonly Candidate[] {
  const others = column.filter((_, row) => row !== subject).flat()
  return found.map(value =>
    value.compares &&
    others.some(
      other =>
        other.source === value.source &&
        other.sentence === value.sentence &&
        placeOf(other.span) !== placeOf(value.span)
    )
      ? {...value, contrasted: true}
      : value
  )
}

/** “Kettle / Thermos” over opposed columns names examples of them: what is told of the columns is not of these. */
function isOfExamples({label, span}: Head): boolean {
  return span === undefined && label.includes(' / ')
}

interface Candidate extends MergedValue {
  readonly sentence: number
  readonly compares: boolean
  readonly contrasted?: true
}

interface Asked {
  readonly facets: ReadonlySet<Facet>
  readonly stems: readonly string[]
  /** Of “Number of masts”: a number right before masts. */
  readonly count?: RegExp
  /** What the figures of its values measure, where most values are figures. */
  readonly dimension?: string
}

function askedBy(table: MergedTable, heads: readonly Head[], attribute: number): Asked {
  const classes = heads.flatMap(head => attributeClasses(head.label))
  const values = table.subjects.flatMap((_, subject) => table.cells.get(cellKey(subject, attribute)) ?? [])
  const dimensions = values.flatMap(({text}) => figuresIn(text)[0]?.dimension ?? [])
  const [dimension] = dimensions
  return {
    facets: new Set<Facet>(classes.includes('use') ? [...classes, 'ability'] : classes),
    stems: heads[0]?.stems ?? [],
    ...countOf(heads[0]?.label ?? ''),
    ...(dimension !== undefined && dimensions.length > values.length / 2 ? {dimension} : {})
  }
}

function countOf(label: string): Pick<Asked, 'count'> {
  const noun = /^(?:number of|how many) (\p{L}+)\??$/iu.exec(label)?.[1]
  if (noun === undefined) return {}
  return {
    count: new RegExp(
      `\\b(?:\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten) (?:\\p{L}+ ){0,2}${singular(noun.toLowerCase())}`,
      'iu'
    )
  }
}

function valuesOf(
  {clause, told}: Known,
  subject: string,
  asked: Asked,
  known: readonly MergedValue[]
): readonly Candidate[] {
  const own = told.filter(({about}) => about.has(subject)).flatMap(each => each.told)
  if (own.length === 0 && !told.some(({about}) => about.has(subject))) return []
  const said = own
    .filter(({facet}) => asked.facets.has(facet))
    .map(({facet, from, to}) => ({...phraseOf(clause, from, to), compares: facet !== 'kind' && facet !== 'scope'}))
  const formal = asked.dimension === undefined && [...asked.facets].some(facet => toldFacets.has(facet))
  const whole =
    said.length === 0 &&
    !formal &&
    !tellsMore(clause, asked) &&
    (answersHeader(clause, asked) || comesNear(clause, asked, known))
      ? [{...wholeOf(clause), compares: true}]
      : []
  const fitting = [...said, ...whole].filter(({text}) => text.length <= longest && measures(text, asked))
  return (
    asked.dimension === undefined ? fitting : fitting.filter(value => !fitting.some(other => isWithin(other, value)))
  ).map(value => ({...value, sentence: clause.sentence}))
}

/** In a column of figures the figure alone is the value. */
function isWithin({span: inner}: MergedValue, {span: outer}: MergedValue): boolean {
  return placeOf(inner) !== placeOf(outer) && containsSpan(outer, inner)
}

/** “Built in 1998, it carries 40 cars” tells more than a column of years asks for. */
function tellsMore({text}: Clause, {dimension}: Asked): boolean {
  return dimension === 'date' && figuresIn(text).some(figure => figure.dimension !== dimension)
}

/** A figure of what the column measures, no further than half or twice a value that a table gives to the cell. */
function comesNear({text}: Clause, {dimension, count}: Asked, known: readonly MergedValue[]): boolean {
  if (dimension === undefined || dimension === '' || dimension === 'date' || count) return false
  const given = known.flatMap(value => figuresIn(value.text)).filter(figure => figure.dimension === dimension)
  return figuresIn(text).some(
    figure =>
      figure.dimension === dimension && given.some(({low, high}) => figure.low <= 2 * high && figure.high >= low / 2)
  )
}

/** Words of the topic's own: nearly all that the header asks by. */
function answersHeader({text}: Clause, {stems, count}: Asked): boolean {
  if (count) return count.test(text)
  const weigh = (all: readonly string[]): number => all.reduce((sum, stem) => sum + stemRarity(stem) ** 2, 0)
  const words = new Set(labelStems(text))
  const total = weigh(stems)
  return total >= 0.1 && weigh(stems.filter(stem => words.has(stem))) >= 0.75 * total
}

/** Bare numbers in a column of prices are sums of money: any figure may stand beside them. */
function measures(text: string, {dimension, facets}: Asked): boolean {
  const figures = measured(text)
  return (
    dimension === undefined ||
    figures.includes(dimension) ||
    (dimension === '' && facets.has('cost') && figures.length > 0)
  )
}

function measured(text: string): readonly string[] {
  return figuresIn(text).map(({dimension}) => dimension)
}

/** The words that say it, without what they stand in. */
export function phraseOf({source, text, at}: Clause, from: number, to: number): MergedValue {
  const end = from + text.slice(from, to).replace(/[\s,;:—–-]+$/u, '').length
  return {source, text: text.slice(from, end), span: at(from, end)}
}

function wholeOf({source, text, span, antecedent, lead, leaning, headingSpan}: Clause): MergedValue {
  const context = antecedent?.span ?? lead?.span ?? (leaning ? headingSpan : undefined)
  return {
    source,
    text,
    span,
    ...(context ? {context} : {}),
    ...(antecedent?.replaced ? {antecedent: true as const} : {})
  }
}
