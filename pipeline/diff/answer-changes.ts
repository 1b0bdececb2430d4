/** Questions of an older edition and a newer one: what is answered otherwise. */
import type {ComparedEdition} from '../model/compared-edition.ts'
import {folded} from '../model/order.ts'
import type {Causes, Change} from './change.ts'
import {pairUp} from './pair-up.ts'

type Question = ComparedEdition['questions'][number]
type Said = Question['answer'][number]

export function answerChanges(old: readonly Question[], now: readonly Question[], causes: Causes): readonly Change[] {
  const {pairs, added, removed} = pairUp(old, now, [
    ({id}) => [id],
    ({question}) => [folded(question)],
    ({asked}) => asked.map(({exact}) => exact)
  ])
  const textOf = (answer: readonly Said[]) => answer.map(({text}) => text).join(' ')
  const placesOf = ({answer, asked}: Question) => [...asked, ...answer.flatMap(({evidence}) => evidence)]
  const about = (question: Question) => ({part: 'answer', id: question.id, name: question.question, terms: []}) as const
  return [
    ...added.map(
      item => ({...about(item), change: 'added', after: textOf(item.answer), causes: causes(placesOf(item))}) as const
    ),
    ...removed.map(
      item =>
        ({...about(item), change: 'removed', before: textOf(item.answer), causes: causes(placesOf(item))}) as const
    ),
    ...pairs
      .filter(([before, after]) => textOf(before.answer) !== textOf(after.answer))
      .map(([before, after]) => ({
        ...about(after),
        change: answerChange(before.answer, after.answer),
        before: textOf(before.answer),
        after: textOf(after.answer),
        causes: causes(placesOf(before), placesOf(after))
      }))
  ]
}

function answerChange(before: readonly Said[], after: readonly Said[]): Change['change'] {
  if (before.length === 0) return 'added'
  if (after.length === 0) return 'removed'
  const texts = new Set(before.map(({text}) => text))
  return before.length === after.length && after.every(({text}) => texts.has(text)) ? 're-ranked' : 'reworded'
}
