import {expect, it} from 'vitest'
import {kinds} from '../../../pipeline/claims/index.ts'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {spanAt} from '../../../pipeline/model/span.ts'
import {sharedSubject} from '../../../pipeline/passes/compose/shared-subject.ts'
import {extract} from '../../../pipeline/passes/extract/extract.ts'
import {ingestAll} from '../../../pipeline/passes/ingest/ingest-all.ts'
import {structure} from '../../../pipeline/passes/structure/structure.ts'
import {readers} from '../../../pipeline/readers/index.ts'
import {statementOf} from '../../support/statement-of.ts'

function subjectOf(...sentences: readonly string[]): string | undefined {
  const files = sentences.map((text, at) => ({
    path: `boat-${at}.md`,
    bytes: new TextEncoder().encode(`# Boats\n\n${text}`)
  }))
  return sharedSubject(
    ingestAll(files).output.flatMap(source => extract(structure(source, {readers}).output, {kinds}).output.statements)
  )
}

it.each([
  [['All tarred sails are black.', 'Only some tarred sails are black.'], 'tarred sails'],
  [['The crew doubles every 60 days.', 'A pilot crew doubles every 90 days.'], 'pilot crew'],
  [['They rot within a year.'], undefined]
])('names what the sides of a disagreement speak of: %s', (sentences, subject) => {
  expect(subjectOf(...sentences)).toBe(subject)
})

it.each([
  ['Collect a crew', undefined],
  ['Tarred sails', 'Tarred sails']
])('takes no order for a subject: %s', (text, subject) => {
  const source = sourceText('boat', `${text}.`)
  const own = {text, span: spanAt(source, 0, text.length)}
  expect(sharedSubject([statementOf(source, `${text}.`, {subject: own})])).toBe(subject)
})
