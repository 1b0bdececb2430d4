/** The words of a passage, with the terms that it names linked to their pages. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Passage} from '../../pipeline/model/passage.ts'
import type {Site} from '../site.ts'
import {eachElement} from './each-element.ts'

/** The text stays as it is to the letter; only a name that stands in it as in the source is linked. */
export function linkedWords(site: Site, content: Passage): ElementContent[] {
  const pieces: ElementContent[] = []
  let at = 0
  for (const {start, end, term} of namesIn(site, content)) {
    if (start > at) pieces.push({type: 'text', value: content.text.slice(at, start)})
    pieces.push(h('a', {className: ['term'], href: site.termPath(term)}, content.text.slice(start, end)))
    at = end
  }
  return at === 0 ? [{type: 'text', value: content.text}] : [...pieces, {type: 'text', value: content.text.slice(at)}]
}

/** Keeps the first link to a term in each part of a page and none to the page itself. Changes the tree. */
export function linkOnce(content: readonly ElementContent[], page: string): void {
  keepFirst([...content], page, new Set([page]))
}

/** `seen`: the addresses linked to so far in the part; returned for the part that is open behind these nodes. */
function keepFirst(nodes: ElementContent[], page: string, seen: Set<string>): Set<string> {
  let known = seen
  for (let index = 0; index < nodes.length; index++) {
    const element = nodes[index]
    if (element?.type !== 'element') continue
    if (/^(section|article|details|aside)$/.test(element.tagName)) known = new Set([page, ...definedIn(element)])
    const {className, href} = element.properties
    if (Array.isArray(className) && className.includes('term') && typeof href === 'string') {
      if (known.has(href)) {
        // its words stand in its place, and are looked at next
        nodes.splice(index--, 1, ...element.children)
        continue
      }
      known.add(href)
    }
    known = keepFirst(element.children, page, known)
  }
  return known
}

/** An entry of the glossary needs no link to its own term. */
function definedIn(part: Element): readonly string[] {
  const found: string[] = []
  if (part.tagName !== 'article') return found
  eachElement(part, ({properties: {className, href}}) => {
    if (Array.isArray(className) && className.includes('defined') && typeof href === 'string') found.push(href)
  })
  return found
}

interface Name {
  readonly start: number
  readonly end: number
  readonly term: string
}

/** From left to right, none within another: of two that overlap the longer is linked. */
function namesIn(site: Site, {text, cut}: Passage): readonly Name[] {
  const found = cut.flatMap(span => site.termsNamedIn(span)).flatMap(({term, words}) => nameAt(text, words, term))
  const chosen: Name[] = []
  for (const name of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (chosen.every(other => other.end <= name.start || name.end <= other.start)) chosen.push(name)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function nameAt(text: string, words: string, term: string): readonly Name[] {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)))
      return [{start, end, term}]
  }
  return []
}
