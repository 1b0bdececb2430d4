/** What a reader cannot tell from marks alone, rule by rule: what is dropped, lists, headings, questions, levels. */
import {type Block, droppedKinds} from '../../model/block.ts'
import type {SourceFormat} from '../../model/source.ts'
import {inferHeadings} from './infer-headings.ts'
import {inferItems} from './infer-items.ts'
import {levelHeadings} from './level-headings.ts'
import {markBiography} from './mark-biography.ts'
import {markBylines} from './mark-bylines.ts'
import {markChrome} from './mark-chrome.ts'
import {markCitations} from './mark-citations.ts'
import {markClosing} from './mark-closing.ts'
import {markContents} from './mark-contents.ts'
import {markQuestions} from './mark-questions.ts'
import {markRelated} from './mark-related.ts'

/** The same blocks in the same order, numbered by their places: only kinds, levels and reasons change. */
export function inferStructure(blocks: readonly Block[], format: SourceFormat): readonly Block[] {
  const marked = format !== 'text' && blocks.some(block => block.kind === 'heading' && !droppedKinds.has(block.kind))
  const dropped = markClosing(markBiography(markRelated(markBylines(markChrome(markContents(markCitations(blocks)))))))
  const listed = marked ? dropped : inferItems(dropped)
  return levelHeadings(markQuestions(inferHeadings(listed, marked), marked))
}
