/** Which blocks ask and which answer: accordions, microdata and definition lists that ask, and questions that JSON-LD names. */
import type {Block} from '../../model/block.ts'
import type {DraftView} from './draft-view.ts'
import type {Fate} from './fate.ts'
import {wordsOf} from './words-of.ts'

export type Part = Pick<Block, 'kind'> & Partial<Pick<Block, 'level' | 'answered'>>

/** One a draft: what it is in the exchange that it belongs to; undefined where it belongs to none or is dropped. */
export function exchangeParts(
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[],
  linked: ReadonlyMap<string, string>
): readonly (Part | undefined)[] {
  const parts: (Part | undefined)[] = views.map(() => undefined)
  let level = 1
  let asked: number | undefined
  for (const [at, view] of views.entries()) {
    if (fates[at]) continue
    const {unit} = view.draft
    if (asks(view, linked)) {
      parts[at] = /\?["”’)]*$/.test(view.text)
        ? {kind: 'question', answered: false}
        : {kind: 'heading', level: Math.min(6, level + 1)}
      asked = parts[at]?.kind === 'question' ? at : undefined
      continue
    }
    if (unit.kind === 'heading') level = unit.level ?? level
    const question = asked === undefined ? undefined : views[asked]
    if (!question || !answers(view, question, linked)) asked = undefined
    else if (asked !== undefined) {
      parts[asked] = {kind: 'question', answered: true}
      if (unit.kind === 'paragraph') parts[at] = {kind: 'answer'}
    }
  }
  return parts
}

function asks(view: DraftView, linked: ReadonlyMap<string, string>): boolean {
  const {unit} = view.draft
  if (unit.exchange) return unit.exchange.asks
  if (unit.term) return /\?$/.test(view.text)
  return linked.size > 0 && unit.kind !== 'table-row' && /\?$/.test(view.text) && linked.has(wordsOf(view.text))
}

function answers(view: DraftView, question: DraftView, linked: ReadonlyMap<string, string>): boolean {
  const {unit} = view.draft
  const asked = question.draft.unit
  if (asked.exchange) return unit.exchange?.element === asked.exchange.element
  if (asked.term) return unit.definition === true
  if (unit.kind === 'heading') return false
  return (linked.get(wordsOf(question.text)) ?? '').includes(wordsOf(view.text))
}
