/** What a thing is made of or trained on, as a verb or a participle tells it: “is a boat built of oak”, “its engine (a model cast from one mass of iron)”. */
import type {Clause} from '../../language/read-clauses.ts'
import type {Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'
import {pastMeasure} from './past-measure.ts'

/** `around`: from the words that lead to the material to its end. */
export interface Material {
  readonly value: Stretch
  readonly around: Stretch
}

/** `classes`: where the classes of its subject stand, behind which a participle tells of the subject; `part`: “its engine (”. */
export function materialsIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  classes: readonly Stretch[],
  part: (at: number) => boolean
): readonly Material[] {
  return tokens.flatMap((_, at) => {
    const from = afterLead(tokens, at)
    const start = from === undefined ? undefined : startOf(tokens, at, clauses, classes, part)
    const value = from === undefined || start === undefined ? undefined : pastMeasure(tokens, from, tokens.length)
    return value && start !== undefined ? [{value, around: {start, end: value.end}}] : []
  })
}

function afterLead(tokens: readonly Token[], at: number): number | undefined {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (/^(?:trained|fed|raised|reared)$/i.test(word) && /^(?:on|with)$/i.test(next)) return at + 2
  if (/^consists?$/i.test(word) && /^of$/i.test(next)) return at + 2
  if (!/^(?:made|built|cast|carved|forged|woven|spun|moulded|brewed|composed)$/i.test(word)) return undefined
  if (/^out$/i.test(next) && /^of$/i.test(tokens[at + 2]?.text ?? '')) return at + 3
  return /^(?:of|from)$/i.test(next) ? at + 2 : undefined
}

/** Undefined where it is told of something else than the subject. */
function startOf(
  tokens: readonly Token[],
  at: number,
  clauses: readonly Clause[],
  classes: readonly Stretch[],
  part: (at: number) => boolean
): number | undefined {
  if (clauses.some(({head}) => head === at) || classes.some(({end}) => end === at)) return at
  const open = tokens.findLastIndex(({text}, index) => index < at && /^[()]$/.test(text))
  return open > 1 && tokens[open]?.text === '(' && part(open - 2) ? open - 2 : undefined
}
