/** Sentences that say no more than that the step before is repeated say one thing where the steps before them do: “Then it does so again.” */
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'
import type {Part} from './group-statements.ts'

/** The parts, those joined that repeat one step. Only what nobody else has joined moves: a part that holds a repetition of one source. */
export function repeatedSteps(parts: readonly Part[], statements: readonly Statement[]): readonly Part[] {
  const home = new Map(parts.flatMap((part, index) => part.members.map(member => [member, index] as const)))
  const before = new Map<string, number[]>()
  statements.forEach((statement, number) => {
    const place = placeOf(statement, 1)
    before.set(place, [...(before.get(place) ?? []), number])
  })
  const byStep = new Map<number, Set<number>>()
  statements.forEach((statement, number) => {
    const part = home.get(number)
    if (part === undefined || !tellsAgain.test(statement.text)) return
    const step = (before.get(placeOf(statement, 0)) ?? []).find(
      each => isSeveral(parts[home.get(each) ?? -1]) && repeats(statement, statements[each])
    )
    const of = step === undefined ? undefined : home.get(step)
    if (of !== undefined && of !== part) byStep.set(of, (byStep.get(of) ?? new Set()).add(part))
  })
  const into = new Map<number, number>()
  for (const numbers of byStep.values()) {
    const [first, ...others] = [...numbers].sort((a, b) => a - b)
    if (first !== undefined && !into.has(first))
      for (const other of others) if (!into.has(other)) into.set(other, first)
  }
  return parts.flatMap((part, index) => {
    if (into.has(index)) return []
    const joined = parts.filter((_, other) => into.get(other) === index)
    return joined.length === 0 ? [part] : [together([part, ...joined])]
  })
}

/** Place of its sentence, or of that `ahead`, in its block. */
function placeOf({source, block, sentence}: Statement, ahead: number): string {
  return `${source} ${block} ${sentence + ahead}`
}

const tellsAgain = /\b(?:again|repeats?|repeated(?:ly)?|over and over|once more|and the next)\b/i

function isSeveral(part: Part | undefined): boolean {
  return part !== undefined && part.members.length > 1
}

/** Its verb tells nothing but the repetition, or the act of the step itself. */
function repeats({text}: Statement, step: Statement | undefined): boolean {
  const tokens = tagSentence(text)
  const verbs = tokens.filter(({tag}) => tag === 'VERB')
  if (verbs.some(({text: verb}) => /^(?:repeat|repeats|repeated)$/i.test(verb))) return true
  const own = tokens.flatMap(({tag, stem}, at) => (tag === 'VERB' && nearAgain(tokens, at) ? [stem] : []))
  if (own.length > 0) return own.every(stem => step?.stems.includes(stem) === true)
  return verbs.length === 0 || /\b(?:do|does|did) (?:it|so|this|that|the same) again\b/i.test(text)
}

/** “Predicts again”. */
function nearAgain(tokens: ReturnType<typeof tagSentence>, at: number): boolean {
  return tokens.slice(at + 1, at + 3).some(({text}) => /^(?:again|repeatedly)$/i.test(text))
}

function together(parts: readonly Part[]): Part {
  return {
    members: parts.flatMap(({members}) => members).sort((a, b) => a - b),
    reasons: [...new Set([...parts.flatMap(({reasons}) => reasons), 'each repeats the step before it'])].sort()
  }
}
