/** Decides for every draft whether it is main content, and says why where it is not. */
import type {Draft} from './draft-blocks.ts'
import type {Fate} from './fate.ts'
import {findMain} from './find-main.ts'
import type {Page} from './parse-page.ts'

/** One a draft; undefined for main content. */
export function judgeDrafts(page: Page, drafts: readonly Draft[]): readonly (Fate | undefined)[] {
  const main = findMain(page)
  return drafts.map(draft => {
    const keeps = !main || draft.pieces.some(piece => main.has(piece.inline.at(-1) ?? piece.unit.element))
    return keeps ? undefined : {kind: 'boilerplate', reason: 'outside the main content of the page'}
  })
}
