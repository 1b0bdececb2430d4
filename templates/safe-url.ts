/** Which addresses may stand in a link. */

/**
 * The address itself, trimmed, if it is `http:`, `https:` or `mailto:`, or has no scheme and so stays within the site;
 * otherwise undefined: `javascript:`, `data:`, `//host` and everything that a browser could read as one of them.
 */
export function safeUrl(address: string | undefined): string | undefined {
  const url = address?.trim()
  if (url === undefined || url === '' || /[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(url)) return undefined
  if (/^https?:\/\/[^/]/i.test(url)) return URL.canParse(url) ? url : undefined
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return url
  return /^[^/?#]*:/.test(url) || url.startsWith('/') ? undefined : url
}
