/** Writes what changed since an earlier edition as an Atom feed. RFC 4287. */

import type {Change} from '../../diff/change.ts'
import {changeLines} from '../../diff/change-lines.ts'
import {diffEditions} from '../../diff/diff-editions.ts'
import {contentId} from '../../model/digest.ts'
import type {Edition} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'
import type {Writer, WriterOptions} from '../../model/registry.ts'
import {slug} from '../../model/slug.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {siteNames} from '../html/site-names.ts'
import {xmlText} from '../xml/xml-text.ts'

/** Only where an earlier edition is given. No date is of the clock: an entry has the latest date of the sources that caused it. */
export const writeFeed: Writer = {
  name: 'feed',
  outputs: ['feed.xml'],
  write: (edition, options) =>
    options.since ? new Map([['feed.xml', feedOf(edition, options, diffEditions(options.since, edition))]]) : new Map()
}

function feedOf(edition: Edition, options: WriterOptions, changes: readonly Change[]): string {
  const id =
    options.baseUrl === undefined
      ? `urn:recension:${slug(edition.title) || 'edition'}`
      : addressOf('feed.xml', options.baseUrl)
  const updated = instant(edition.date ?? options.date)
  const {termPath} = siteNames(edition)
  const known = new Set(edition.terms.map(term => term.id))
  const dates = new Map(edition.sources.map(source => [source.id, source.date]))
  const entry = (change: Change): string => {
    const [latest] = change.causes.flatMap(({source}) => dates.get(source) ?? []).sort((a, b) => compareText(b, a))
    const term = change.terms.find(candidate => known.has(candidate))
    return [
      '<entry>',
      `<id>${xmlText(`${id}#${contentId('change', [edition.title, JSON.stringify(change)])}`)}</id>`,
      `<title>${xmlText(`${titles[change.part]} ${change.change}: ${change.name}`)}</title>`,
      `<updated>${latest === undefined ? updated : instant(latest)}</updated>`,
      ...(term === undefined
        ? []
        : [`<link rel="alternate" href="${xmlText(addressOf(termPath(term), options.baseUrl))}"/>`]),
      `<content type="text">${xmlText(changeLines([change], 'terminal'))}</content>`,
      '</entry>'
    ].join('')
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(id)}</id><title>${xmlText(edition.title)}</title><updated>${updated}</updated>`,
    `<author><name>${xmlText(edition.title)}</name></author>`,
    ...(options.baseUrl === undefined
      ? []
      : [`<link rel="self" href="${xmlText(addressOf('feed.xml', options.baseUrl))}"/>`]),
    `<link rel="alternate" href="${xmlText(addressOf('index.html', options.baseUrl))}"/>`,
    ...changes.map(entry),
    '</feed>\n'
  ].join('\n')
}

const titles: Readonly<Record<Change['part'], string>> = {
  source: 'Source',
  term: 'Term',
  definition: 'Definition',
  claim: 'Claim',
  conflict: 'Disagreement',
  answer: 'Answer'
}

/** RFC 3339 of a date that may lack its day or month; of none, the beginning of the count of seconds. */
function instant(date: string | undefined): string {
  const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? []
  return `${year}-${month}-${day}T00:00:00Z`
}
