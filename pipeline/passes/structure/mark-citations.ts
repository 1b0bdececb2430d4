/** Drops the part of a page that offers itself for citation; `state-metadata` reads it. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markCitations(blocks: readonly Block[]): readonly Block[] {
  let open = false
  return blocks.map(block => {
    const text = lineText(block)
    if (opens.test(text)) open = true
    else if (open && !droppedKinds.has(block.kind) && !isCitation(text)) open = false
    return open ? dropBlock(block, 'cite-block', 'how to cite the page') : block
  })
}

const opens =
  /^(?:how to )?(?:cite|reference|quote) (?:this|the) [\p{L} -]{3,30}:?$|^(?:how to cite(?: us| this)?|(?:suggested|recommended|preferred) citation|cite(?: as| this)?|citation(?: information)?)(?: as)?:?$|^(?:cite as|(?:suggested|recommended|preferred) citation): /iu

function isCitation(text: string): boolean {
  return styleName.test(text) || signs.some(sign => sign.test(text))
}

/** Names of citation styles and formats, which such parts use as labels. */
const styleName =
  /^(?:apa|mla|chicago|harvard|vancouver|turabian|ieee|ama|bibtex|bib|ris|endnote|html|markdown|url|permalink|link|copy|plain text|wikipedia)(?: \d{1,2}(?:th|st|nd|rd)?)?(?: (?:style|format|edition|citation|link))*:?$/i

const signs: readonly RegExp[] = [
  /\((?:(?:19|20)\d\d|n\.d\.)[^()]{0,30}\)\. /,
  /\b(?:retrieved|accessed|last modified|last updated|date accessed)\b[^.]{0,40}\b(?:19|20)\d\d\b/i,
  /\bhttps?:\/\/\S+/,
  /^<a\s/i,
  /^@\w+\{|^ *(?:author|title|year|url|note|howpublished|publisher|journal) *= *[{"]|^\}$/i
]
