/** The title of a page with that of the edition: 70 characters are all that a tab or a list of results shows. */
import {shortened} from './shortened.ts'

export function pageTitle(page: string, edition: string): string {
  const own = shortened(page, 50)
  return `${own} · ${shortened(edition, 67 - Array.from(own).length)}`
}
