/** Digests by which a browser knows a script from elsewhere for the one that was meant. https://www.w3.org/TR/SRI/ */
import {createHash} from 'node:crypto'

/** The value of an attribute `integrity`, for text in UTF-8. */
export function integrityOf(content: string): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}
