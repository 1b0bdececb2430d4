/** Explains whatever a name, an id or some words stand for in the edition. */
import type {Compilation} from '../compile.ts'
import {nothingToExplain} from '../diagnostics/world.ts'
import {folded} from '../model/order.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {explanationOfClaim} from './explain-claim.ts'
import {explanationOfConflict} from './explain-conflict.ts'
import {explanationOfQuestion, explanationOfTable} from './explain-match.ts'
import {explanationOfTerm} from './explain-term.ts'
import {reportFindings} from './findings.ts'
import {readProject} from './project.ts'
import type {ReviewFlags} from './review-command.ts'
import {shortId} from './short-id.ts'

type Records = Compilation['records']

interface Candidate {
  readonly id: string
  /** What people see of it. */
  readonly words: string
  readonly explanation: () => string
}

export async function explain(what: string, flags: ReviewFlags, context: Context): Promise<ExitCode> {
  const {output: project, diagnostics} = await readProject({...flags, workingFolder: context.workingFolder})
  if (!project) {
    reportFindings(diagnostics, {failOn: 'error'}, context)
    return exitCode.usage
  }
  const found = meant(what, project.compilation.records)
  const [only, other] = found
  if (only && !other) {
    context.out(only.explanation())
    return exitCode.clean
  }
  if (!only) reportFindings([nothingToExplain(what)], {failOn: 'error'}, context)
  else context.err(`“${what}” could be any of these; name one by its id:\n${found.slice(0, most).map(lineOf).join('')}`)
  return exitCode.usage
}

/** How many candidates are shown. */
const most = 12

function lineOf({id, words}: Candidate): string {
  return `  ${id.slice(0, id.indexOf('-') + 1)}${shortId(id)}  ${words.replace(/\s+/g, ' ').slice(0, 90)}\n`
}

/** By exact name first, then by id, then by words. */
function meant(what: string, records: Records): readonly Candidate[] {
  const wanted = folded(what).trim()
  const terms = records.resolution.terms.filter(({id, label, aliases}) =>
    [id, label, ...aliases].some(name => folded(name) === wanted)
  )
  if (terms.length > 0) {
    return terms.map(term => ({id: term.id, words: term.label, explanation: () => explanationOfTerm(term, records)}))
  }
  const all = candidates(records)
  const byId = all.filter(
    ({id}) => wanted !== '' && (id.startsWith(wanted) || shortId(id, id.length).startsWith(wanted))
  )
  return byId.length > 0 ? byId : all.filter(({words}) => wanted !== '' && folded(words).includes(wanted))
}

function candidates(records: Records): readonly Candidate[] {
  const {claims, conflicts} = records.reconciliation
  const {questions, tables} = records.matching
  return [
    ...claims.map(claim => ({id: claim.id, words: claim.text, explanation: () => explanationOfClaim(claim, records)})),
    ...conflicts.map(conflict => ({
      id: conflict.id,
      words: conflict.reason,
      explanation: () => explanationOfConflict(conflict, records)
    })),
    ...questions.map(cluster => ({
      id: cluster.id,
      words: cluster.question,
      explanation: () => explanationOfQuestion(cluster, records)
    })),
    ...tables.map(table => ({id: table.id, words: table.title, explanation: () => explanationOfTable(table, records)}))
  ]
}
