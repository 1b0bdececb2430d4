/** Reads what a page offers for citation: title, site, author, date and address, each with its place. */

import {writtenDates} from '../../language/written-dates.ts'
import type {Block} from '../../model/block.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Stated} from '../../model/source.ts'

export interface Citation {
  readonly title?: Stated
  readonly site?: Stated
  readonly author?: Stated
  readonly date?: Stated
  /** Of the form that gives no more than the year. */
  readonly year?: Stated
  readonly url?: Stated
}

/** One line in the manner of APA, MLA or Chicago; a part that is not there is absent. The day of retrieval is no date of the text. */
export function readCitation(block: Block): Citation {
  const {text} = block.prose
  const stated = (match: RegExpExecArray | null, group: number): Stated | undefined => {
    const value = match?.[group]
    const place = match?.indices?.[group]
    return value && place ? {value, span: proseSpan(block.prose, place[0], place[1])} : undefined
  }
  const dated = apa.exec(text)
  const lead = stated(dated, 1)
  const quoted = quotedTitle.exec(text)
  const after = quoted ? container.exec(text) : null
  const person = lead !== undefined && surnameFirst.test(lead.value)
  return defined({
    title: stated(dated, 3) ?? withoutStop(stated(quoted, 1)),
    site: stated(after, 1) ?? stated(opening.exec(text), 1) ?? (person ? undefined : lead),
    author: person ? lead : undefined,
    date: dateOf(block),
    year: stated(dated, 2),
    url: stated(address.exec(text), 0)
  })
}

const apa =
  /^(.{2,90}?)\.? \(((?:19|20)\d\d)[^()]{0,30}\)\. (.{2,250}?)\.? (?=Retrieved|Accessed|https?:|[^.]{2,60}\. https?:)/d
const quotedTitle = /["“]([^"“”]{3,250})["”]/d
const container =
  /["”] (?!Last |Retrieved|Accessed|Updated|Published|Posted)([^",.“”]{2,60}(?:\.[a-z]{2,10})?), (?=\d|[A-Z][a-z]+ \d|https?:)/d
const opening = /^([^"“”]{2,90}?)\. ["“]/d
const address = /https?:\/\/[^\s"'<>]*[^\s"'<>.,;)]/d
const surnameFirst = /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.|\p{Lu}\p{Ll}+)/u

/** A title keeps its own end mark and loses that of the citation. */
function withoutStop(title: Stated | undefined): Stated | undefined {
  return title && {...title, value: title.value.replace(/[.,]$/, '')}
}

function dateOf(block: Block): Stated | undefined {
  const {text} = block.prose
  const found = writtenDates(text).find(
    date => !/\b(?:retrieved|accessed)(?: on)?:? *$/i.test(text.slice(0, date.start))
  )
  return found && {value: found.value, span: proseSpan(block.prose, found.start, found.end)}
}

function defined(citation: {readonly [Field in keyof Citation]: Citation[Field] | undefined}): Citation {
  const fields = Object.entries(citation).filter(([, stated]) => stated !== undefined)
  return Object.fromEntries(fields)
}
