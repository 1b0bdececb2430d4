/** The badge before a sentence that only names what the entry is about. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionTerm} from '../../pipeline/model/edition.ts'
import {mentionRemark} from '../mention-remark.ts'

export function mentionMark(term: EditionTerm): readonly ElementContent[] {
  const remark = mentionRemark(term)
  return remark === undefined ? [] : [h('span', {className: ['voice', 'remark']}, remark), {type: 'text', value: ' '}]
}
