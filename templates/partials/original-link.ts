/** The way to a sentence where it first appeared: the address of its source, by text fragment where that finds it. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import {safeUrl} from '../safe-url.ts'
import type {Place, Site, SourceView} from '../site.ts'

/** Nothing for a source without an address. Where texts are not republished, the address alone. */
export function originalLink(site: Site, {view, sentence}: Place): Element | undefined {
  const address = safeUrl(view.source.url)
  if (address === undefined || !/^https?:/i.test(address)) return undefined
  const text = sentence === undefined ? undefined : view.source.sentences[sentence]?.text
  const fragment = text === undefined || site.sourcePages === 'none' ? undefined : textFragment(view, flat(text))
  const href = fragment === undefined ? address : `${address}${address.includes('#') ? '' : '#'}:~:${fragment}`
  return h('a', {className: ['original'], href, rel: ['external']}, 'original')
}

const longest = 120

/**
 * A text directive (https://wicg.github.io/scroll-to-text-fragment/), undefined unless the article has these words once:
 * a browser goes to the first place that matches, whatever the case of its letters.
 */
function textFragment(view: SourceView, text: string): string | undefined {
  const words = text.split(' ')
  const parts = text.length <= longest ? [text] : [words.slice(0, 6).join(' '), words.slice(-4).join(' ')]
  const [start = ''] = parts
  if (words.length < 3 || /\p{Cs}/u.test(text) || !occursOnce(articleText(view), start.toLowerCase())) return undefined
  return `text=${parts.map(encoded).join(',')}`
}

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first >= 0 && text.indexOf(words, first + 1) < 0
}

/** A hyphen has a meaning in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function articleText(view: SourceView): string {
  const known = texts.get(view)
  if (known !== undefined) return known
  const text = view.source.sentences.map(sentence => flat(sentence.text).toLowerCase()).join(' ')
  texts.set(view, text)
  return text
}

/** Asked for once a sentence, and long. */
const texts = new WeakMap<SourceView, string>()

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
