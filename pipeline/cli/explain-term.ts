/** Explains a term: its names, why it is an entry, and its definitions in their order. */
import type {Compilation} from '../compile.ts'
import type {Term} from '../model/term.ts'
import {explainTerm} from '../passes/resolve/explain-term.ts'
import {placeLine} from './place-line.ts'

export function explanationOfTerm(term: Term, {articles, resolution, reconciliation}: Compilation['records']): string {
  const {id, label, aliases, kind, broader, related, definitions, mentions, score, reasons} = term
  const {names, considered} = explainTerm(term, resolution)
  const claims = reconciliation.claims.filter(claim => claim.terms.includes(id))
  return [
    `Term ${label} (${id})`,
    ...(kind === undefined ? [] : [`kind: ${kind}`]),
    ...(aliases.length === 0 ? [] : [`also: ${aliases.join(', ')}`]),
    ...(broader.length === 0 ? [] : [`a kind of: ${broader.join(', ')}`]),
    ...(related.length === 0 ? [] : [`related: ${related.join(', ')}`]),
    `${mentions.length} mentions in ${new Set(mentions.map(mention => mention.source)).size} sources, ${claims.length} claims`,
    '',
    `Why it is an entry (score ${round(score)})`,
    ...reasons.map(reason => `  ${reason}`),
    '',
    'Why this label: how often each name stands as a phrase of its own',
    ...names.map(({name, count, at}) => `  ${count}  ${name}  ${placeLine(at, articles)}`),
    '',
    'Definitions, best first',
    ...definitions.map(
      ({passage, role, score: rated, candidate}) =>
        `  ${round(rated)}  ${role} (${candidate.pattern})  ${placeLine(passage.cut[0], articles)}`
    ),
    ...(definitions.length === 0 ? ['  none: no passage says what it is'] : []),
    ...(considered.length === 0 ? [] : ['', 'Also considered']),
    ...considered.map(
      ({score: rated, role, pattern, cut}) => `  ${round(rated)}  ${role} (${pattern})  ${placeLine(cut[0], articles)}`
    ),
    '',
    'What would change this: an entry under “terms” in decisions.yaml',
    `  - term: ${label}`,
    '    label, addAliases, mergeWith, split, definition or suppress (docs/decisions.md)',
    ''
  ].join('\n')
}

function round(score: number): string {
  return score.toFixed(2)
}
