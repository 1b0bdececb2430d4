/** HTML: the main content as blocks, everything else that a reader of the page sees as dropped blocks with a reason. */
import type {Reader} from '../model/registry.ts'
import {draftBlocks} from './html/draft-blocks.ts'
import {judgeDrafts} from './html/judge-drafts.ts'
import {makeBlock} from './html/make-block.ts'
import {parsePage} from './html/parse-page.ts'
import {readFlow} from './html/read-flow.ts'

export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: source => {
    const {text} = source
    const page = parsePage(text.text)
    const drafts = draftBlocks(text.text, readFlow(text, page.body))
    const fates = judgeDrafts(page, drafts)
    const blocks = drafts.map((draft, index) => makeBlock(text, draft, fates[index], index))
    return {blocks, metadata: {authors: []}, diagnostics: []}
  }
}
