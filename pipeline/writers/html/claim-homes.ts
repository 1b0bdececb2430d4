/** Where each claim of an edition has its place on the site. */
import {anchor} from '../../../templates/partials/anchor.ts'
import type {Edition} from '../../model/edition.ts'
import type {SiteNames} from './site-names.ts'

/** From claims that stand on a page to page and anchor. A claim that its term's page says as a definition has its home at the top of that page. */
export function claimHomes(edition: Edition, names: Pick<SiteNames, 'termPath'>): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const listed = edition.terms.flatMap(term => term.claims.map(claim => ({claim, term: term.id})))
  const subjects = new Map(edition.claims.map(claim => [claim.id, claim.subject]))
  for (const {claim, term} of listed) {
    if (!homes.has(claim) || subjects.get(claim) === term)
      homes.set(claim, `${names.termPath(term)}#${anchor('claim', claim)}`)
  }
  return homes
}
