/** Says why a file is no citation style that can be used. */
import {citationProcessor} from './citation-processor.ts'

const longest = 1_000_000

/** `undefined` for a style that the processor takes, with a bibliography. */
export function styleProblem(text: string): string | undefined {
  if (text.length > longest) return `it is longer than ${longest} characters`
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'it declares a document type, which a style does not need'
  if (!text.includes('http://purl.org/net/xbiblio/csl')) return 'it is not written in the Citation Style Language'
  if (/rel="independent-parent"/.test(text)) return 'it only names another style; save that one'
  if (!/<bibliography[\s>]/.test(text)) return 'it has no bibliography'
  const item = {id: 'x', type: 'webpage', title: 'Title'}
  try {
    citationProcessor({items: new Map([['x', item]]), style: text, locale: 'en-US', format: 'text'}).references(['x'])
    return undefined
  } catch (error) {
    return `it cannot be read (${(error instanceof Error ? error.message : String(error)).split('\n')[0]})`
  }
}
