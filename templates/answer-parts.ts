/** An answer as it is set: each passage, the lead-in that it stands under, and whether an editor set it aside. */
import type {Edition, EditionQuestion, EditionSentence} from '../pipeline/model/edition.ts'
import {meet} from '../pipeline/model/meet.ts'
import type {Passage} from '../pipeline/model/passage.ts'
import {setAside} from '../pipeline/model/set-aside.ts'
import type {Span} from '../pipeline/model/span.ts'

export interface AnswerPart {
  readonly passage: Passage
  /** Of a list that answers, before its first item alone. */
  readonly leadIn?: EditionSentence
  readonly setAside: boolean
}

/** The question itself, which an answer may have as its context, stands above it. */
export function answerParts({answer, asked, conflicts}: EditionQuestion, edition: Edition): readonly AnswerPart[] {
  const aside = setAside(edition.conflicts.filter(({id}) => conflicts.includes(id)))
  return answer.map((passage, at) => {
    const leadIn = leadInOf(passage, asked)
    const before = leadInOf(answer[at - 1], asked)
    const sentence = leadIn && !(before && meet(leadIn, before)) ? lastSentence(leadIn, edition) : undefined
    return {
      passage,
      setAside: passage.cut.some(cut => aside.some(said => meet(cut, said))),
      ...(sentence && {leadIn: sentence})
    }
  })
}

/** Of a cell, its row and header are no lead-in. */
function leadInOf(passage: Passage | undefined, asked: readonly Span[]): Span | undefined {
  const [context, ...others] = passage?.antecedent ? [] : (passage?.context ?? [])
  return context && others.length === 0 && !asked.some(question => meet(question, context)) ? context : undefined
}

/** Of a lead-in of several sentences the last one leads in. */
function lastSentence(span: Span, {sources}: Edition): EditionSentence | undefined {
  const sentences = sources.find(({id}) => id === span.source)?.sentences ?? []
  return sentences.filter(each => meet(each.span, span)).at(-1)
}
