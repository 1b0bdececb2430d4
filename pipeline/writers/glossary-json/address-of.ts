/** Where a file of the edition is found: its address where the site has one, else its path from the root. */

export function addressOf(path: string, baseUrl: string | undefined): string {
  return baseUrl === undefined ? path : new URL(path, `${baseUrl.replace(/\/*$/, '')}/`).href
}
