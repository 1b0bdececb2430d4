/** What hosts and search engines look for beside the pages. */
import {contentSecurityPolicy} from '../../../templates/layout.ts'
import type {Page} from '../../../templates/site.ts'
import type {Files} from '../../model/registry.ts'

/** `addressOf` is the address of a page where it is published; without it there is no map of the site. */
export function hostingFiles(pages: readonly Page[], addressOf: ((page: Page) => string) | undefined): Files {
  const listed = pages.filter(page => !page.unlisted && page.redirect === undefined)
  const files = new Map([
    // GitHub Pages would otherwise leave out what starts with an underscore.
    ['.nojekyll', ''],
    ['_headers', headers(pages)],
    ['robots.txt', robots(addressOf)]
  ])
  if (addressOf) files.set('sitemap.xml', sitemap(listed.map(addressOf)))
  return files

  function robots(address: typeof addressOf): string {
    const map = address && pages[0] ? `Sitemap: ${new URL('sitemap.xml', address(pages[0]))}\n` : ''
    return `User-agent: *\nAllow: /\n${map}`
  }
}

/**
 * For Netlify and Cloudflare Pages. No page falls under two policies, as hosts join the headers of rules
 * that overlap, and a browser then obeys both.
 */
function headers(pages: readonly Page[]): string {
  const policies = new Map(pages.map(page => [ruleFor(page), contentSecurityPolicy(page)]))
  const rules = [...policies].map(
    ([rule, policy]) => `${rule}\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`
  )
  return [
    '/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n',
    '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    // Pages elsewhere that show terms fetch these.
    '/embed/*\n  Access-Control-Allow-Origin: *\n',
    '/data/*\n  Access-Control-Allow-Origin: *\n',
    ...rules
  ].join('\n')
}

/** `/` for the home page, `/404.html`, `/glossary/*`. */
function ruleFor({path}: Page): string {
  if (path === 'index.html') return '/'
  const folder = path.split('/').slice(0, -1)
  return folder.length === 0 ? `/${path}` : `/${folder[0]}/*`
}

/** https://www.sitemaps.org/protocol.html */
function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map(address => `  <url><loc>${escaped(address)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
