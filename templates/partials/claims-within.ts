/** Claims that need no entry of their own in a list, since a longer passage in it says them as well. */
import type {EditionClaim} from '../../pipeline/model/edition.ts'
import type {Site} from '../site.ts'

/** From the id of such a claim to the listed claim whose passage takes its words in: one source says it, and nobody disagrees. */
export function claimsWithin(
  site: Pick<Site, 'conflictsOfClaim'>,
  listed: readonly EditionClaim[]
): ReadonlyMap<string, EditionClaim> {
  const homes = new Map<string, EditionClaim>()
  for (const claim of listed) {
    if (!isPlain(site, claim)) continue
    const home = listed.find(other => other !== claim && takesIn(other, claim))
    if (home) homes.set(claim.id, home)
  }
  return new Map([...homes.keys()].flatMap(id => outermost(id, homes)))
}

function isPlain(site: Pick<Site, 'conflictsOfClaim'>, {id, evidence, rank}: EditionClaim): boolean {
  return (
    rank === 'normal' &&
    evidence.every(span => span.source === evidence[0].source) &&
    site.conflictsOfClaim(id).length === 0
  )
}

/** All of its words, and more of them: two claims of one passage each keep their place. */
function takesIn({passage: {cut: wide}}: EditionClaim, {passage: {cut: narrow}}: EditionClaim): boolean {
  const within = narrow.every(part =>
    wide.some(
      whole =>
        whole.source === part.source && whole.start.offset <= part.start.offset && whole.end.offset >= part.end.offset
    )
  )
  return within && lengthOf(wide) > lengthOf(narrow)
}

function lengthOf(cut: EditionClaim['passage']['cut']): number {
  return cut.reduce((sum, {start, end}) => sum + end.offset - start.offset, 0)
}

/** What is taken in by what is itself taken in stands with the longest. */
function outermost(id: string, homes: ReadonlyMap<string, EditionClaim>): readonly (readonly [string, EditionClaim])[] {
  let home = homes.get(id)
  for (let next = home; next; next = homes.get(next.id)) home = next
  return home ? [[id, home]] : []
}
