/** The class that one statement tells and another tells in passing: “the Otter is a ferry”, “the Otter is a small ferry built by Holm”. */
import {isContent} from '../../../language/content-words.ts'
import {stemOf, tagSentence} from '../../../language/tag-sentence.ts'
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import type {Phrase, Statement} from '../../../model/statement.ts'

export const sharedClass: InPassing = {
  marks: statement => {
    const told = classTold(statement)
    const noun = told?.stems[told.stems.length - 1]
    return told && noun !== undefined ? [`${told.about} is ${noun}`] : []
  },
  common: (a, b) => {
    const [one, other] = [classTold(a), classTold(b)]
    if (!one || !other || one.ends === other.ends || one.about !== other.about || !takesIn(one, other)) return undefined
    return [mention(a, one), mention(b, other)]
  }
}

interface ClassTold {
  readonly about: string
  /** Stems of the class, its noun last. */
  readonly stems: readonly string[]
  /** Offset in the text where the class ends, and whether nothing follows it. */
  readonly end: number
  readonly ends: boolean
}

/** Undefined for what is denied, hedged or conditional, and where the class does not stand in the words. */
function classTold(statement: Statement): ClassTold | undefined {
  const {relation, subject, objects, polarity, hedged, conditional, attributed, generality, text, context} = statement
  const [object] = objects
  if (relation !== 'is-a' || !subject || !object || polarity === 'negated' || context.header) return undefined
  if (hedged || conditional || attributed || generality !== undefined || !text.includes(subject.text)) return undefined
  const end = endIn(statement, object)
  const stems = stemsIn(object.text)
  if (end === undefined || stems.length === 0 || !/\b(?:is|are|was|were)\b/.test(text.slice(0, end))) return undefined
  if (narrows.test(text.slice(end))) return undefined
  const about = subject.term === undefined ? stemsIn(subject.text).join(' ') : `#${subject.term}`
  return {about, stems, end, ends: text.slice(end).replace(/[.\s]/g, '') === ''}
}

/** “A ferry of the Holm line”, “a ferry that sank”: without it, the class would be a wider one. */
const narrows = /^ (?:of|that|which|who|whose|for|in|at|on|to|from|with|without|than|as)\b/i

function endIn({text}: Statement, object: Phrase): number | undefined {
  const at = text.indexOf(object.text)
  return at < 0 ? undefined : at + object.text.length
}

function stemsIn(text: string): readonly string[] {
  return tagSentence(text)
    .filter(isContent)
    .map(token => stemOf(token.text))
}

/** One noun, and of what tells it apart one side says no more than the other. */
function takesIn({stems: one}: ClassTold, {stems: other}: ClassTold): boolean {
  const [less, more] = [one, other].sort((x, y) => x.length - y.length)
  return less !== undefined && more !== undefined && less.every(stem => more.includes(stem))
}

/** What follows the class, and stands before the subject, is left out. */
function mention({text, subject, objects, standsAlone}: Statement, {end, ends}: ClassTold): PassingMention {
  if (ends) return {whole: true}
  return {whole: false, start: text.indexOf(subject?.text ?? ''), end, alone: standsAlone, objects}
}
