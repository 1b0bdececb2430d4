/**
 * HTML: the main content as blocks, everything else that a reader of the page sees as dropped blocks with a reason.
 * Every word in the body that a page shows lies in exactly one block; scripts, styles, fields of forms, the head and
 * lines of tags alone lie in none. What the head states becomes metadata.
 */
import type {Block} from '../model/block.ts'
import {proseSpan} from '../model/prose.ts'
import type {Reader} from '../model/registry.ts'
import type {Stated} from '../model/source.ts'
import {draftBlocks} from './html/draft-blocks.ts'
import {draftView} from './html/draft-view.ts'
import {exchangeParts} from './html/exchanges.ts'
import {judgeDrafts} from './html/judge-drafts.ts'
import {linkedData} from './html/linked-data.ts'
import {linkedQuestions} from './html/linked-questions.ts'
import {makeBlock} from './html/make-block.ts'
import {pageMetadata} from './html/page-metadata.ts'
import {parsePage} from './html/parse-page.ts'
import {readFlow} from './html/read-flow.ts'

export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: source => {
    const {text} = source
    const page = parsePage(text.text)
    const items = linkedData(text, page)
    const views = draftBlocks(text.text, readFlow(text, page)).map(draftView)
    const fates = judgeDrafts(page, views)
    const parts = exchangeParts(views, fates, linkedQuestions(items))
    const blocks = views.map(({draft}, at) => makeBlock(text, draft, at, fates[at], parts[at]))
    return {blocks, metadata: pageMetadata(text, page, items, titleOf(blocks)), diagnostics: []}
  }
}

/** The heading of the first level that opens the main content. */
function titleOf(blocks: readonly Block[]): Stated | undefined {
  const block = blocks.find(each => each.kind === 'heading' && each.level === 1)
  return block && {value: block.prose.text, span: proseSpan(block.prose)}
}
