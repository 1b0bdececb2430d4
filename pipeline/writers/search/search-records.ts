/** What the search finds: one record for every term, question, claim, table and disagreement. */

import {conflictTitle} from '../../../templates/conflict-title.ts'
import {anchor} from '../../../templates/partials/anchor.ts'
import type {Edition} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import type {Span} from '../../model/span.ts'
import type {ClaimKindName} from '../../model/statement.ts'
import type {TermId} from '../../model/term.ts'
import {claimHomes} from '../html/claim-homes.ts'
import {kindHeading} from '../html/kind-heading.ts'
import {siteNames} from '../html/site-names.ts'
import {sourceName} from '../html/source-name.ts'

/** `url` leads from the root of the site; `text` is what the edition publishes there, and no more of any source. */
export interface SearchRecord {
  readonly url: string
  readonly title: string
  readonly kind: 'Term' | 'Question' | 'Claim' | 'Table' | 'Disagreement'
  readonly text: string
  /** Names of the sources that it rests on, in source order. */
  readonly sources: readonly string[]
}

/** In the order of the edition, kind by kind. */
export function searchRecords(edition: Edition, options: Pick<WriterOptions, 'kindHeadings'>): readonly SearchRecord[] {
  const names = siteNames(edition)
  const labels = new Map(edition.terms.map(({id, label}) => [id, label]))
  const homes = claimHomes(edition, names)
  const site: Site = {
    edition,
    termPath: names.termPath,
    labelOf: id => labels.get(id),
    homeOf: id => homes.get(id),
    kindHeading: kind => kindHeading(kind, options)
  }
  return [...terms(site), ...questions(site), ...tables(site), ...disagreements(site), ...claims(site)]
}

interface Site {
  readonly edition: Edition
  readonly termPath: (id: TermId) => string
  readonly labelOf: (id: TermId) => string | undefined
  readonly homeOf: (claim: string) => string | undefined
  readonly kindHeading: (kind: ClaimKindName) => string
}

function terms(site: Site): readonly SearchRecord[] {
  return site.edition.terms.map(term => ({
    url: site.termPath(term.id),
    title: term.label,
    kind: 'Term',
    text: [`${[term.label, ...term.aliases].join(', ')}.`, ...term.definitions.map(each => each.text)].join('\n'),
    sources: namesOf(site, [...term.mentions, ...term.definitions.flatMap(definition => definition.evidence)])
  }))
}

function questions(site: Site): readonly SearchRecord[] {
  return site.edition.questions.map(({id, question, asked, answer}) => ({
    url: `faq/index.html#${anchor('question', id)}`,
    title: question,
    kind: 'Question',
    text: [question, ...answer.map(passage => passage.text)].join('\n'),
    sources: namesOf(site, [...asked, ...answer.flatMap(passage => passage.evidence)])
  }))
}

function tables(site: Site): readonly SearchRecord[] {
  return site.edition.tables.map(({id, title, subjects, attributes, cells}) => {
    const values = cells.flatMap(cell => cell.values)
    const heads = [...subjects, ...attributes].map(head => head.label)
    return {
      url: `tables/index.html#${anchor('table', id)}`,
      title,
      kind: 'Table',
      text: [title, ...heads, ...values.map(value => value.text)].join('\n'),
      sources: namesOf(
        site,
        values.flatMap(value => value.evidence)
      )
    }
  })
}

function disagreements(site: Site): readonly SearchRecord[] {
  return site.edition.conflicts.map(conflict => {
    const {id, reason, sides} = conflict
    return {
      url: `disagreements/index.html#${anchor('conflict', id)}`,
      title: conflictTitle(conflict, site.labelOf),
      kind: 'Disagreement',
      text: [reason, ...sides.map(side => side.passage.text)].join('\n'),
      sources: namesOf(
        site,
        sides.flatMap(side => side.evidence)
      )
    }
  })
}

/** Only those that stand on a page. */
function claims(site: Site): readonly SearchRecord[] {
  return site.edition.claims.flatMap(claim => {
    const url = site.homeOf(claim.id)
    if (url === undefined) return []
    const about = claim.subject === undefined ? undefined : site.labelOf(claim.subject)
    const title = about ?? site.kindHeading(claim.kind)
    return [{url, title, kind: 'Claim', text: claim.passage.text, sources: namesOf(site, claim.evidence)}] as const
  })
}

function namesOf(site: Site, spans: readonly Span[]): readonly string[] {
  const ids = new Set(spans.map(span => span.source))
  return site.edition.sources.filter(source => ids.has(source.id)).map(sourceName)
}
