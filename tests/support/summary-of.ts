/** An edition as a page of plain text: what a person checks when an expectation of a corpus case changes. */
import type {Edition, EditionTable} from '../../pipeline/model/edition.ts'
import type {Passage} from '../../pipeline/model/passage.ts'
import {shownValues} from '../../pipeline/model/shown-values.ts'
import type {Evidence} from '../../pipeline/model/span.ts'

export function summaryOf(edition: Edition): string {
  const parts = [
    [
      'SOURCES',
      edition.sources.flatMap(source => [
        `${source.path} | ${source.title ?? 'no title'} | ${source.date ?? 'no date'} | ${source.authors?.join(', ') ?? 'no author'}`,
        ...source.blocks.map(
          block =>
            `  ${block.kind}${block.level ?? ''} ${block.start.line}-${block.end.line}${block.reason ? ` (${block.reason})` : ''}`
        )
      ])
    ],
    [
      'TERMS',
      edition.terms.flatMap(term => [
        [term.label, ...term.aliases].join(' = ') + (term.broader.length > 0 ? ` < ${term.broader.join(', ')}` : ''),
        ...term.definitions.map(definition => `  ${definition.role}: ${line(definition)}`)
      ])
    ],
    [
      'CLAIMS OF SEVERAL SOURCES',
      edition.claims
        .filter(claim => sourcesOf(claim.evidence).length > 1)
        .map(claim => `${claim.kind}: ${claim.text} [${sourcesOf(claim.evidence).join(', ')}]`)
    ],
    [
      'CONFLICTS',
      edition.conflicts.flatMap(conflict => [
        `${conflict.strength} ${conflict.kind}: ${conflict.reason}`,
        ...conflict.sides.map(side => `  ${line(side.passage)}`)
      ])
    ],
    [
      'QUESTIONS',
      edition.questions.flatMap(question => [
        `${question.question}${question.answeredBy === 'corpus' ? ' (answered by the corpus)' : ''} [${sourcesOf(question.asked).join(', ')}]`,
        ...question.answer.map(passage => `  ${line(passage)}`)
      ])
    ],
    ['TABLES', edition.tables.flatMap(rowsOf)]
  ] as const
  return `${parts.map(([head, lines]) => [head, ...lines.map(each => `  ${each}`)].join('\n')).join('\n\n')}\n`
}

function line(passage: Passage): string {
  return `${passage.text} [${sourcesOf(passage.evidence).join(', ')}]`
}

function sourcesOf(evidence: Evidence): readonly string[] {
  return [...new Set(evidence.map(span => span.source))].sort()
}

function rowsOf({title, subjects, attributes, cells}: EditionTable): readonly string[] {
  const rows = subjects.map(subject =>
    attributes.map(attribute => {
      const cell = cells.find(each => each.subject === subject.label && each.attribute === attribute.label)
      return cell
        ? `${shownValues(cell)
            .shown.map(({value}) => value.text)
            .join(' / ')} (${cell.agreement})`
        : '-'
    })
  )
  return [
    title,
    `  : ${attributes.map(attribute => attribute.label).join(' | ')}`,
    ...rows.map((row, at) => `  ${subjects[at]?.label ?? ''}: ${row.join(' | ')}`)
  ]
}
