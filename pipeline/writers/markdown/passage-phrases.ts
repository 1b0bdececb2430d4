/** A passage as it stands in the document: its text, literally, and the sources that state it. */
import type {PhrasingContent} from 'mdast'
import type {Edition} from '../../model/edition.ts'
import type {Passage} from '../../model/passage.ts'
import {passageRemark} from '../wording/passage-remark.ts'
import {type Citation, editorial, text} from './pandoc-nodes.ts'

export type PassagePhrases = (passage: Passage) => PhrasingContent[]

/** The source that the passage was cut from is cited first, then the others that state the same, then the works these cite. */
export function passagePhrases(edition: Edition): PassagePhrases {
  const keys = new Map(edition.sources.map(source => [source.id, source.csl.id]))
  const cite = (passage: Passage): Citation => ({
    type: 'citation',
    keys: [
      ...new Set([...passage.evidence.map(span => keys.get(span.source) ?? span.source), ...(passage.works ?? [])])
    ]
  })
  return passage => [...remarks(passage), text(passage.text), space(), cite(passage)]
}

function remarks(passage: Passage): PhrasingContent[] {
  const words = passageRemark(passage)
  return words === undefined ? [] : [editorial(text(words)), space()]
}

function space(): PhrasingContent {
  return {type: 'text', value: ' '}
}
