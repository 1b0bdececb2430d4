/** Checks the Markdown document: beside headings, labels and what it says in its own voice, it holds passages alone. */
import type {Nodes, Paragraph, Table, TableCell} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {quotationNotFound} from '../diagnostics/emit.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'
import {type PassageData, passagesIn} from './passages-in.ts'

/** The number of quotations. What is quoted must be a passage of the edition, with the citations of its evidence. */
export function verifyMarkdown(path: string, markdown: string, edition: EditionData): Result<number> {
  const known = knownWords(edition)
  const metadata = /^---\n.*?\n---\n/s.exec(markdown)?.[0] ?? ''
  const body = metadata.replace(/[^\n]/g, ' ') + markdown.slice(metadata.length)
  const findings = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(body)
    .children.flatMap(node => checkBlock(node, body, known))
  return {
    output: findings.filter(finding => finding.quotation).length,
    diagnostics: findings.flatMap(({words, problem, line}): readonly Diagnostic[] =>
      problem === undefined ? [] : [quotationNotFound(path, words, problem, {line, column: 1, offset: 0})]
    )
  }
}

interface Finding {
  readonly words: string
  readonly line: number
  readonly quotation: boolean
  readonly problem?: string
}

interface KnownWords {
  /** Text and citation marks of every passage. */
  readonly passages: ReadonlySet<string>
  /** Terms, paths of sources, questions, heads of tables. */
  readonly labels: ReadonlySet<string>
  /** Of headings by their ids; without text where the heading is the edition's own. */
  readonly headings: ReadonlyMap<string, string | undefined>
}

function knownWords(edition: EditionData): KnownWords {
  const keys = new Map(edition.sources.map(source => [source.id, source.csl.id]))
  const marks = ({evidence, works}: PassageData) => [
    ...new Set([...evidence.map(span => `@${keys.get(span.source)}`), ...(works ?? []).map(key => `@${key}`)])
  ]
  const parts = ['glossary', 'comparison-tables', 'questions', 'unanswered', 'disagreements', 'sources', 'references']
  return {
    passages: new Set(
      [...passagesIn(edition).map(({passage}) => [passage]), ...wordingsIn(edition)].flatMap(same => {
        const [first] = same
        return first ? [quotationKey(first.text, `[${same.flatMap(marks).join('; ')}]`)] : []
      })
    ),
    labels: new Set(
      [
        '',
        ...edition.terms.map(term => term.label),
        ...edition.sources.map(source => source.path),
        ...edition.questions.map(({question}) => question),
        ...edition.tables.flatMap(table => [...table.subjects, ...table.attributes].map(head => head.label))
      ].map(collapsed)
    ),
    headings: new Map([
      ...parts.map(id => [id, undefined] as const),
      ...edition.conflicts.map(conflict => [conflict.id, undefined] as const),
      ...edition.questions.map(question => [question.id, collapsed(question.question)] as const),
      ...edition.tables.map(table => [table.id, collapsed(table.title)] as const)
    ])
  }
}

/** Passages of an entry or of a table's cell that say the same: the first stands for all, with the citations of all. */
function wordingsIn({terms, tables}: EditionData): readonly (readonly PassageData[])[] {
  return [
    ...terms.flatMap(({definitions}) =>
      definitions.map((first, index) => [first, ...definitions.filter(({wordingOf}) => wordingOf === index)])
    ),
    ...tables.flatMap(({cells}) =>
      cells.flatMap(({values, wordings}) => wordings.map(indexes => indexes.flatMap(index => values[index] ?? [])))
    )
  ]
}

/** Each mark once, whatever their order. */
function quotationKey(words: string, citation: string): string {
  return `${words}\u0000${[...new Set(citation.slice(1, -1).split('; '))].sort().join('; ')}`
}

function checkBlock(node: Nodes, body: string, known: KnownWords): readonly Finding[] {
  const line = node.position?.start.line ?? 0
  if (node.type === 'paragraph') return checkParagraph(sliceOf(node, body), line, known)
  if (node.type === 'heading') return checkHeading(sliceOf(node, body), line, known)
  if (node.type === 'blockquote') return node.children.flatMap(child => checkBlock(child, body, known))
  if (node.type === 'table') return checkTable(node, body, known)
  return [unexpected(sliceOf(node, body), line)]
}

function sliceOf(node: Nodes, body: string): string {
  return body.slice(node.position?.start.offset, node.position?.end.offset)
}

function unexpected(words: string, line: number): Finding {
  return {words, line, quotation: false, problem: 'This is neither a passage nor in the edition’s own voice'}
}

function checkHeading(raw: string, line: number, {headings}: KnownWords): readonly Finding[] {
  const [, title = '', id = ''] = /^#{1,6} (.*) \{#([\w-]+)\}$/.exec(raw) ?? []
  const expected = headings.get(id)
  if (headings.has(id) && (expected === undefined || expected === plainOf(title))) return []
  return [{words: raw, line, quotation: false, problem: 'This heading is not of the edition'}]
}

function checkTable(table: Table, body: string, known: KnownWords): readonly Finding[] {
  return table.children.flatMap((row, rowIndex) =>
    row.children.flatMap((cell, column) => {
      const raw = contentOf(cell, body)
      const line = cell.position?.start.line ?? 0
      if (rowIndex > 0 && column > 0) return checkPhrases(raw, line, known)
      return known.labels.has(plainOf(raw) ?? 'markup') ? [] : [unexpected(raw, line)]
    })
  )
}

function contentOf(cell: TableCell, body: string): string {
  const [first, last] = [cell.children[0], cell.children[cell.children.length - 1]]
  return first && last ? body.slice(first.position?.start.offset, last.position?.end.offset) : ''
}

function checkParagraph(raw: string, line: number, known: KnownWords): readonly Finding[] {
  if (/^:::(?: \{[#.\w -]+\})?$/.test(raw)) return []
  const label = /^\[(.*)\]\{#[\w-]+\}$/.exec(raw)
  if (label) return known.labels.has(plainOf(label[1] ?? '') ?? 'markup') ? [] : [unexpected(raw, line)]
  return checkPhrases(raw.replace(/^: {3}/, ''), line, known)
}

/** Own voice, citation, or words up to the next of them; the writer escapes every bracket of the words. */
const phrase =
  /(?<editorial>\[(?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\])*\]\(#[\w-]+\))*\]\{\.editorial\})|(?<citation>\[@[\w-]+(?:; @[\w-]+)*\])|(?<words>(?:\\.|[^[\\])+)|(?<other>.)/gs

function checkPhrases(raw: string, line: number, known: KnownWords): readonly Finding[] {
  const findings: Finding[] = []
  let words = ''
  for (const {groups = {}} of raw.matchAll(phrase)) {
    if (groups.citation !== undefined && words.trim() !== '') {
      findings.push(checkQuotation(words.trim(), groups.citation, line, known))
      words = ''
    } else if (groups.editorial !== undefined || groups.other !== undefined) {
      if (words.trim() !== '' || groups.other !== undefined)
        findings.push(unexpected(words + (groups.other ?? ''), line))
      words = ''
    } else {
      words += groups.words ?? ''
    }
  }
  return words.trim() === '' ? findings : [...findings, unexpected(words, line)]
}

function checkQuotation(raw: string, citation: string, line: number, {passages}: KnownWords): Finding {
  const words = plainOf(raw)
  const found = words !== undefined && passages.has(quotationKey(words, citation))
  const problem = `This quotation with ${citation} is no passage of the edition`
  return {words: words ?? raw, line, quotation: true, ...(!found && {problem})}
}

/** Escapes resolved; nothing for words that hold markup. The letter before keeps them from opening a block. */
function plainOf(raw: string): string | undefined {
  const [first, ...rest] = unified().use(remarkParse).parse(`x ${raw}`).children
  if (first?.type !== 'paragraph' || rest.length > 0) return undefined
  return textOnly(first)?.slice(2)
}

function textOnly(paragraph: Paragraph): string | undefined {
  const texts = paragraph.children.map(node => (node.type === 'text' ? node.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
