/** “Nearly all harbour cranes run on diesel” against “harbour cranes | Fuel | Various: diesel, steam, electricity”: nearly one, and one of several. */
import {isContent} from '../../../language/content-words.ts'
import {remembered} from '../../../language/remembered.ts'
import {stemOf} from '../../../language/tag-sentence.ts'
import type {Statement, Token} from '../../../model/statement.ts'
import {type Reading, readingOf} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function varietyDifference({a, b, left, right, alignment}: StatementPair): Difference | undefined {
  const turned = varietyIn(a) === undefined
  const [various, uniform] = turned ? [right, left] : [left, right]
  const items = varietyIn(turned ? b : a)
  if (!items || (uniform.generality ?? 0) < 4 || (turned ? a : b).polarity === 'negated') return undefined
  const about = alignment.pairs.some(
    ({a: one, b: other, relation}) =>
      relation !== 'opposite' &&
      one.role === 'subject' &&
      other.role === 'subject' &&
      !isLoose(turned ? other : one, various)
  )
  const told = items.filter(item => item.every(stem => saysOf(uniform, stem)))
  if (!about || told.length !== 1) return undefined
  const one = told[0]?.join(' ') ?? ''
  const word = uniform.words.find(({stem}) => partsOf(stem).includes(one))?.text ?? one
  return {
    relation: 'conflict',
    kind: 'quantifier',
    strength: 'soft',
    reason: `One source says “${word}” of nearly all, the other names it as one of ${items.length} that vary.`
  }
}

/** Stems of each of at least three things that a statement says to vary. */
const varietyIn = remembered((statement: Statement): readonly (readonly string[])[] | undefined => {
  if (!varies.test(statement.text)) return undefined
  const {tokens} = readingOf(statement)
  const colon = tokens.findIndex(({text}) => text === ':')
  const items = itemsOf(tokens.slice(colon + 1))
  return colon > 0 && items.length > 2 ? items : undefined
})

const varies = /^(?:various|varied|varies|mixed|different kinds)\b[^:]{0,30}:|\b(?:vary|varies|differs?)\b[^:]{0,20}:/i

function itemsOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const items: string[][] = [[]]
  for (const token of tokens) {
    if (/^(?:,|;|\/|and|or)$/i.test(token.text)) items.push([])
    else if (isContent(token)) items[items.length - 1]?.push(token.stem)
  }
  return items.filter(item => item.length > 0 && item.length <= 4)
}

/** In what it says, and not in what it says it of. */
function saysOf({words}: Reading, stem: string): boolean {
  return words.some(word => word.role === 'predicate' && word.sign === 1 && partsOf(word.stem).includes(stem))
}

/** Of a term the stems of its name: “#steam-engine”. */
function partsOf(stem: string): readonly string[] {
  return stem.startsWith('#') ? [stem, ...stem.slice(1).split('-').map(stemOf)] : [stem]
}

/** A word of the subject that says little: of several words, the sharing of one such is no sharing. */
function isLoose({weight}: {readonly weight: number}, {words}: Reading): boolean {
  return weight < 0.4 && words.filter(({role}) => role === 'subject').length > 1
}
