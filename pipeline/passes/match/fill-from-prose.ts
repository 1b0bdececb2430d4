/** Adds to the cells of a merged table what prose states of the same subject and attribute. */
import type {NameAt} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {compareSpans} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {attributeClasses} from './attribute-classes.ts'
import {type Facet, facetsOf} from './clause-facets.ts'
import {type Head, labelStems} from './grid.ts'
import {chooseClauses} from './choose-clauses.ts'
import {cellKey, type MergedTable, type MergedValue} from './merge-grids.ts'
import {type Clause, namesIn} from './prose-clauses.ts'

const most = 4
const longest = 320

/** A cell takes the best clauses of each source; an attribute of the topic's own is known by its header and its values. */
export function fillFromProse(table: MergedTable, clauses: readonly Clause[], nameAt: NameAt): MergedTable {
  const known = clauses.filter(clause => clause.text.length <= longest).map(clause => ({clause, ...readClause(clause, nameAt)}))
  const vocabulary = table.attributes.map((_, attribute) => vocabularyOf(table, attribute))
  const cells = new Map(table.cells)
  table.subjects.forEach((_, subject) => {
    const own = known.filter(({about}) => about.has(String(subject)))
    table.attributes.forEach((heads, attribute) => {
      const key = cellKey(subject, attribute)
      const values = table.cells.get(key) ?? []
      const rated = own
        .map(entry => ({...entry, score: rate(entry, heads, values, vocabulary[attribute] ?? new Map())}))
        .filter(entry => entry.score >= (entry.clause.lead ? 0.3 : 0.5))
        .sort((a, b) => b.score - a.score || compareSpans(a.clause.span, b.clause.span))
      const added = chooseClauses(rated.map(({clause}) => clause), values, most)
      if (added.length > 0) cells.set(key, [...values, ...added])
    })
  })
  return {...table, cells}
}

interface Known {
  readonly clause: Clause
  readonly about: ReadonlySet<string>
  readonly facets: ReadonlySet<Facet>
  readonly stems: ReadonlySet<string>
}

function readClause(clause: Clause, nameAt: NameAt): Omit<Known, 'clause'> {
  return {...toldOf(clause, nameAt), stems: new Set(labelStems(clause.text))}
}

/** Whom a clause tells of and what: “Otter and Heron are wooden canoes” gives examples of wooden canoes. */
export function toldOf(clause: Clause, nameAt: NameAt): {readonly about: ReadonlySet<string>; readonly facets: ReadonlySet<Facet>} {
  const about = aboutOf(clause, nameAt)
  const facets = new Set(facetsOf(clause))
  const listed = clause.listed && !clause.lead
  if (about.size > 0) return {about, facets: listed ? new Set([...facets, 'example' as const]) : facets}
  const classed = clause.classified ? headNames(clause.classified, nameAt) : new Set<string>()
  return classed.size > 0 ? {about: classed, facets: new Set([...facets, 'example' as const])} : {about, facets}
}

/**
 * Which subjects a clause speaks of: the lead of its list item, else its subject or what its pronoun stands for;
 * and the one that its heading names and nothing else.
 */
export function aboutOf(clause: Clause, nameAt: NameAt): ReadonlySet<string> {
  const lead = clause.lead ? headNames(clause.lead.tokens, nameAt) : new Set<string>()
  const direct = headNames(clause.antecedent?.tokens ?? clause.zone, nameAt)
  const heading = namesIn(clause.heading, nameAt)
  const governed = heading.size === 1 && (clause.leaning || wordCount(clause.heading) <= 2) ? heading : new Set<string>()
  return lead.size > 0 ? lead : new Set([...direct, ...governed])
}

/** A name is the subject where at most two nouns follow it (“sieve pans”, “flat-bed lorry makers”). */
function headNames(tokens: readonly Token[], nameAt: NameAt): ReadonlySet<string> {
  const stems = tokens.map(token => token.stem)
  const ids = new Set<string>()
  for (let at = 0; at < stems.length; at++) {
    const name = nameAt(stems, at)
    if (!name) continue
    const after = tokens.slice(at + name.length).filter(token => token.tag !== 'ADV' && token.tag !== 'PUNCT')
    if (after.length <= 2 && after.every(token => ['NOUN', 'PROPN', 'AUX', 'VERB', 'PRON', 'NUM'].includes(token.tag))) ids.add(name.id)
    at += name.length - 1
  }
  return ids
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(token => /[\p{L}\p{N}]/u.test(token.text)).length
}

/** Short values recur down a column: their words, each with how rare it is. */
function vocabularyOf(table: MergedTable, attribute: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  table.subjects.forEach((_, subject) => {
    for (const value of table.cells.get(cellKey(subject, attribute)) ?? []) {
      const stems = labelStems(value.text)
      if (stems.length <= 6) for (const stem of stems) words.set(stem, stemRarity(stem))
    }
  })
  return words
}

function rate({facets, stems}: Known & {readonly clause: Clause}, heads: readonly Head[], values: readonly MergedValue[], vocabulary: ReadonlyMap<string, number>): number {
  const classes = heads.flatMap(head => attributeClasses(head.label)).flatMap(name => (name === 'use' ? ['use' as const, 'ability' as const] : [name]))
  const byClass = classes.some(name => facets.has(name)) ? (classes.some(name => telling.has(name) && facets.has(name)) ? 0.5 : 0.4) : 0
  const words = Math.max(...heads.map(head => held(head.stems, stems)))
  const same = Math.max(0, ...values.map(value => held(labelStems(value.text), stems)))
  const vocabular = [...vocabulary].some(([stem, rarity]) => rarity > 0.35 && hasForm(stems, stem)) ? 0.3 : 0
  return byClass + 0.5 * words + 0.6 * same + vocabular
}

/** Classes whose form alone shows what is told. */
const telling: ReadonlySet<Facet> = new Set(['kind', 'maker', 'example', 'ability'])

/** Share of the rare words that are held. */
function held(wanted: readonly string[], stems: ReadonlySet<string>): number {
  const weigh = (all: readonly string[]): number => all.reduce((sum, stem) => sum + stemRarity(stem) ** 2, 0)
  const total = weigh(wanted)
  return total < 0.1 ? 0 : weigh(wanted.filter(stem => hasForm(stems, stem))) / total
}

/** “Japan” and “Japanese”, “Europe” and “European” are forms of one word. */
function hasForm(stems: ReadonlySet<string>, stem: string): boolean {
  return stems.has(stem) || (stem.length >= 5 && [...stems].some(other => other.length >= 5 && other.slice(0, 5) === stem.slice(0, 5)))
}
