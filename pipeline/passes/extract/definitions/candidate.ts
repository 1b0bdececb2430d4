/** Makes a definition candidate from token numbers, with what every pattern takes off or adds. */
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Evidence, Span} from '../../../model/span.ts'
import {type SentenceView, tokenSpan, tokenText} from '../sentence-view.ts'

export interface Finding {
  /** Token numbers of the defined name, or its text and place where it stands in another block. */
  readonly name: readonly [number, number] | {readonly text: string; readonly span: Span}
  readonly cut?: Evidence
  readonly form?: DefinitionCandidate['form']
  readonly context?: Evidence
  readonly antecedent?: true
  /** Token numbers of the head noun phrase. */
  readonly genus?: readonly [number, number] | undefined
  readonly pattern: string
  readonly role: DefinitionCandidate['role']
  readonly score: number
  readonly figurative?: boolean
}

export function definitionCandidate(view: SentenceView, finding: Finding): DefinitionCandidate {
  const {name, genus} = finding
  const term =
    'text' in name ? name : {text: tokenText(view, name[0], name[1]), span: tokenSpan(view, name[0], name[1])}
  return {
    term: bare(term.text),
    termSpan: term.span,
    cut: finding.cut ?? [view.sentence.span],
    form: finding.form ?? 'sentence',
    ...(finding.context && {context: finding.context}),
    ...(finding.antecedent && {antecedent: finding.antecedent}),
    sentence: view.sentence.index,
    block: view.block.index,
    ...(genus && {genus: {text: tokenText(view, genus[0], genus[1]), span: tokenSpan(view, genus[0], genus[1])}}),
    pattern: finding.pattern,
    role: finding.role,
    score: finding.score,
    figurative: finding.figurative ?? false,
    ...(view.dropped && {trust: 'low' as const})
  }
}

/** Without article, possessive and quotation marks at its ends. */
function bare(text: string): string {
  return text.replace(/^(?:(?:an?|the)\s+|[“"‘'*]+)/i, '').replace(/(?:['’]s|[”"’'*]+)$/, '')
}
