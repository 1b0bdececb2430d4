/** Checks documents against a glossary: how they write its terms, and what they say of them. */

import {compareText} from '../model/order.ts'
import {pointAt} from '../model/source-text.ts'
import {readArticle} from '../read-article.ts'
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'
import {checkNames} from './check-names.ts'
import {checkStatements, type EditionStatements, type LintDocument} from './check-statements.ts'
import type {LintFinding} from './lint-finding.ts'

/** In order of path and place. Code, addresses and what no reader reads are left alone; headings may have capitals of their own. */
export function lintDocuments(
  documents: readonly LintDocument[],
  edition: EditionStatements,
  glossary: Glossary
): readonly LintFinding[] {
  const check = checkNames(glossary)
  const names = documents.flatMap(({path, bytes}) => namesIn(path, bytes, check))
  const statements = checkStatements(documents, edition, glossary)
  const contradicted = new Set(statements.filter(({rule}) => rule === 'contradiction').map(placeOf))
  const told = statements.filter(finding => finding.rule === 'contradiction' || !contradicted.has(placeOf(finding)))
  return [
    ...new Map([...names, ...told].map(finding => [`${finding.rule} ${placeOf(finding)}`, finding])).values()
  ].sort((a, b) => compareText(a.path, b.path) || a.start.offset - b.start.offset || compareText(a.rule, b.rule))
}

function placeOf({path, start}: LintFinding): string {
  return `${path} ${start.offset}`
}

function namesIn(path: string, bytes: Uint8Array, check: ReturnType<typeof checkNames>): readonly LintFinding[] {
  const article = readArticle(path, bytes, () => []).output
  if (!article) return []
  const {text} = article.source
  return article.sentences.flatMap(({span, block}) =>
    check(withoutMarkup(span.exact))
      .filter(({rule}) => rule !== 'case' || article.blocks[block]?.kind !== 'heading')
      .map(({start, end, ...finding}) => ({
        ...finding,
        path,
        start: pointAt(text, span.start.offset + start),
        end: pointAt(text, span.start.offset + end)
      }))
  )
}

/** Code, tags and addresses become blanks of the same length, so that places stay. */
function withoutMarkup(literal: string): string {
  return literal.replace(/`[^`]*`|\]\([^)]*\)|<[^<>]*>|\bhttps?:\S+/g, part => ' '.repeat(part.length))
}
