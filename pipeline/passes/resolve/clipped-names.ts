/** A compound and its bare head, where sources that do not share their words mean one thing: “deck hoist” and “hoist”. */
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {nameKey} from '../../language/name-key.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {wordRelation} from '../../language/word-relations.ts'
import type {DefinitionCandidate, Extraction} from '../../model/extraction.ts'
import type {NameRecord} from './collect-names.ts'

interface Defined {
  readonly source: string
  readonly definition: DefinitionCandidate
}

/**
 * Keys of two names and why they are one. Both are defined, in different sources, as the same specific kind of thing; neither is said
 * to be a kind of the other, and no other compound of the corpus ends in that head: a “persistent volume” is one of many volumes.
 */
export function* clippedNames(
  names: ReadonlyMap<string, NameRecord>,
  extractions: readonly Extraction[]
): Generator<readonly [string, string, string]> {
  const compounds = soleCompounds(names)
  if (compounds.size === 0) return
  const definitions = definitionsOf(extractions, new Set([...compounds].flat()))
  for (const [short, long] of compounds) {
    const [bare, whole] = [definitions.get(short) ?? [], definitions.get(long) ?? []]
    if (bare.some(one => whole.some(other => one.source === other.source))) continue
    if (isGenus(short, whole) || !bare.some(one => whole.some(other => agree(one, other, short)))) continue
    yield [
      long,
      short,
      `“${bare[0]?.definition.term}” is short for “${whole[0]?.definition.term}”: no other is told of`
    ]
  }
}

/** Keys: of each bare head the only compound that ends in it, where both are defined. */
function soleCompounds(names: ReadonlyMap<string, NameRecord>): ReadonlyMap<string, string> {
  const byHead = new Map<string, NameRecord[]>()
  for (const record of names.values()) {
    const head = record.words[record.words.length - 1] ?? ''
    if (record.words.length < 2 || !names.get(head)?.origins.has('definition')) continue
    byHead.set(head, [...(byHead.get(head) ?? []), record])
  }
  const sole = [...byHead].flatMap(([head, [only, ...others]]): [string, string][] =>
    only && others.length === 0 && only.words.length === 2 && only.origins.has('definition') ? [[head, only.key]] : []
  )
  return new Map(sole)
}

function definitionsOf(
  extractions: readonly Extraction[],
  keys: ReadonlySet<string>
): ReadonlyMap<string, readonly Defined[]> {
  const found = new Map<string, Defined[]>()
  for (const {source, definitions} of extractions)
    for (const definition of definitions) {
      const key = definition.role === 'definition' && !definition.figurative ? nameKey(definition.term) : ''
      if (keys.has(key)) found.set(key, [...(found.get(key) ?? []), {source, definition}])
    }
  return found
}

/** “A sheet bend is a bend that …”: a kind of it. */
function isGenus(head: string, whole: readonly Defined[]): boolean {
  return whole.some(({definition}) => nameKey(headOf(definition)) === head)
}

/** What one is said to be stands in the definition of the other, and is no wide word such as “device”. */
function agree(one: Defined, other: Defined, head: string): boolean {
  return tells(one, other, head) || tells(other, one, head)
}

function tells(one: Defined, other: Defined, head: string): boolean {
  const genus = headOf(one.definition)
  if (genus === '' || nameKey(genus) === head || kindOfThing(genus) || wide.has(nameKey(genus))) return false
  const stem = stemOf(genus)
  const words = other.definition.cut.flatMap(({exact}) => tokenize(exact)).map(({text}) => stemOf(text))
  return words.some(word => word === stem || wordRelation(word, stem) === 'synonym')
}

function headOf({genus}: DefinitionCandidate): string {
  return genus?.text.trim().split(/\s+/).pop() ?? ''
}

/** Hold of things that have nothing else in common. */
const wide: ReadonlySet<string> = new Set(
  'device machine tool unit instrument container object item thing part piece place area amount number measure share material substance liquid mixture way form act process stage phase state value set group person people structure standard concept feature component element file resource'.split(
    ' '
  )
)
