/** Structured data as it stands on a page: JSON-LD, escaped so that no content can end the element that holds it. */
import type {Page} from '../../../templates/site.ts'
import {relativeLink} from './relative-links.ts'

/** Properties whose value is an address from the root of the site, or one with a scheme. */
const addresses = new Set(['@id', 'url', 'contentUrl', 'sameAs'])

/** Undefined for a page without any. `base` is the address of the site, if that is known; else links are relative. */
export function structuredData({path, structuredData: data}: Page, base: string | undefined): string | undefined {
  if (!data) return undefined
  const address = (link: string) =>
    base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(link) ? relativeLink(link, path) : new URL(link, base).href
  const json = JSON.stringify({'@context': 'https://schema.org', ...data}, (key, value) =>
    typeof value === 'string' && addresses.has(key) ? address(value) : value
  )
  return json.replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
