/** Which values of a cell say the same, and which of them is shown for all of them. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {valuesAgree} from './cell-agreement.ts'
import {figuresIn} from './figures-in.ts'
import {labelStems} from './grid.ts'

export interface WordedValue {
  readonly text: string
  /** Whether a source's own table has it in this cell. */
  readonly drawn: boolean
  readonly sources: readonly string[]
}

/**
 * Indexes of `values`, the value to show first in each group: the author's own cell, else the one that most others say too,
 * else the shortest. Groups of the sources' own cells come first, then those of most sources.
 */
export function sameValues(values: readonly WordedValue[]): readonly (readonly [number, ...number[]])[] {
  const said = values.map((value, index) => ({
    ...value,
    index,
    seconds: values.filter(other => saysSame(value, other)).length
  }))
  const ranked = said.sort(
    (a, b) =>
      Number(b.drawn) - Number(a.drawn) || b.seconds - a.seconds || a.text.length - b.text.length || a.index - b.index
  )
  const groups: Group[] = []
  for (const value of ranked) {
    const home = groups.find(({first}) => saysSame(first, value))
    if (home) home.others.push(value)
    else groups.push({first: value, others: []})
  }
  return groups
    .sort(
      (a, b) =>
        Number(b.first.drawn) - Number(a.first.drawn) || sourcesOf(b) - sourcesOf(a) || a.first.index - b.first.index
    )
    .map(({first, others}) => [first.index, ...others.map(({index}) => index).sort((a, b) => a - b)])
}

interface Group {
  readonly first: WordedValue & {readonly index: number}
  readonly others: (WordedValue & {readonly index: number})[]
}

function sourcesOf({first, others}: Group): number {
  return new Set([first, ...others].flatMap(({sources}) => sources)).size
}

/** Whether `shown` may stand for `other`: it holds nearly all words of it, or the two agree and it is no mere part of it. */
function saysSame(shown: WordedValue, other: WordedValue): boolean {
  if (isDenied(shown.text) !== isDenied(other.text)) return false
  if (shown.drawn && statesJust(shown.text, other.text)) return true
  if (!holdsFigures(shown.text, other.text)) return false
  if (shown.drawn && isAmount(shown.text)) return holdsFigures(other.text, shown.text)
  const stems = contentOf(other.text)
  const own = contentOf(shown.text)
  const held = share(
    stems.filter(stem => own.includes(stem)),
    stems
  )
  return held >= nearlyAll || (held >= (shown.drawn ? partInCell : fairPart) && valuesAgree(shown.text, other.text))
}

const nearlyAll = 0.75
const fairPart = 0.65
/** A cell is terse where a sentence needs a verb: “Larch” for “built by Larch”. */
const partInCell = 0.4

/** Stems, without what denies or may be. */
function contentOf(text: string): readonly string[] {
  return [
    ...new Set(labelStems(text.replace(/\b(?:does|do|did|can|could|just)(?:n['’]t)?(?![\p{L}-])|\bnot\b/giu, ' ')))
  ]
}

/** A stem of no rarity weighs something too: values of common words are told apart by them. */
function share(part: readonly string[], whole: readonly string[]): number {
  const weigh = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + 0.2 + stemRarity(stem), 0)
  return whole.length === 0 ? 0 : weigh(part) / weigh(whole)
}

function isDenied(text: string): boolean {
  return /\b(?:no|not|never|none|nothing|without|cannot|hardly|rarely)\b|n['’]t\b/iu.test(text)
}

/** “€100 to €200” in “By estimates of 2023, a hull of the class 40 costs between €100 and €200”: the cell is what the sentence says. */
function statesJust(cell: string, sentence: string): boolean {
  const [figure, ...others] = figuresIn(cell)
  if (!figure || figure.dimension === '' || others.length > 0 || cell.split(/\s+/).length > shortCell) return false
  const told = figuresIn(sentence).filter(({dimension}) => dimension === figure.dimension)
  return told.length === 1 && told.every(({low, high}) => low === figure.low && high === figure.high)
}

const shortCell = 6

/** “1998”, “20 minutes”: a sentence with this figure and no other says no more. */
function isAmount(text: string): boolean {
  return numeralsOf(text).length > 0 && text.split(/\s+/).length <= 2
}

/** A figure that the shown value lacks would be lost; of two amounts each must be in the other. */
function holdsFigures(shown: string, other: string): boolean {
  const [first] = figuresIn(shown)
  const amounts = [shown, other].every(opensWithFigure) && first?.dimension === figuresIn(other)[0]?.dimension
  const own = numeralsOf(shown)
  const others = numeralsOf(other)
  return others.every(figure => own.includes(figure)) && (!amounts || own.every(figure => others.includes(figure)))
}

/** “About 20 minutes”, not “the Marigold, built in 1998, carries 40 cars”. */
function opensWithFigure(text: string): boolean {
  return /^\D{0,12}\d/.test(text)
}

function numeralsOf(text: string): readonly string[] {
  return text.match(/\d[\d.,:]*/g)?.map(figure => figure.replace(/[.,:]$/, '')) ?? []
}
