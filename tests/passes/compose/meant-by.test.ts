import {expect, it} from 'vitest'
import {kinds} from '../../../pipeline/claims/index.ts'
import {namesOf} from '../../../pipeline/language/names-of.ts'
import {readQuestion} from '../../../pipeline/language/read-question.ts'
import {answerUnits} from '../../../pipeline/passes/compose/answer-units.ts'
import {meantBy} from '../../../pipeline/passes/compose/meant-by.ts'
import {extract} from '../../../pipeline/passes/extract/extract.ts'
import {ingestAll} from '../../../pipeline/passes/ingest/ingest-all.ts'
import {structure} from '../../../pipeline/passes/structure/structure.ts'
import {readers} from '../../../pipeline/readers/index.ts'
import {resolved} from '../../support/terms-of.ts'

/** Sentences of the text that a passage of an answer may be taken from. */
function meant(question: string, text: string): readonly string[] {
  const files = [{path: 'net.md', bytes: new TextEncoder().encode(text)}]
  const articles = ingestAll(files).output.map(source => structure(source, {readers}).output)
  const resolution = resolved({net: text}).output
  const test = meantBy(resolution)(readQuestion(question, namesOf(resolution.terms)))
  const units = articles.flatMap(article => answerUnits(article, extract(article, {kinds}).output))
  return units.filter(test).map(unit => unit.text)
}

it.each([
  ['Which phones work?', 'The pump works by calling a man on the phone.', []],
  ['Which hawsers work?', 'A hawser works by its weight.', ['A hawser works by its weight.']],
  ['Do I need an activator?', 'An active crew is at work. An activator is dear.', ['An activator is dear.']]
])('“%s” may be answered by what is meant, not by a like word', (question, text, expected) => {
  expect(meant(question, `# Nets\n\n${text}`)).toEqual(expected)
})
