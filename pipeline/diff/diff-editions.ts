/** What changed from one edition to another, and which sources made the difference. */
import type {ComparedEdition} from '../model/compared-edition.ts'
import {compareText, folded} from '../model/order.ts'
import {answerChanges} from './answer-changes.ts'
import type {Causes, Change} from './change.ts'
import {pairUp} from './pair-up.ts'

type Term = ComparedEdition['terms'][number]
type Claim = ComparedEdition['claims'][number]
type Conflict = ComparedEdition['conflicts'][number]

/** Sources first, then terms, definitions, claims, conflicts and answers, each in order of name and id. */
export function diffEditions(old: ComparedEdition, now: ComparedEdition): readonly Change[] {
  const sources = sourceChanges(old, now)
  const was = new Map(
    sources.map(({id, change}) => [
      id,
      change === 'reworded' ? ('changed' as const) : change === 'removed' ? ('removed' as const) : ('added' as const)
    ])
  )
  const causes = (...places: readonly (readonly {readonly source: string}[])[]): Change['causes'] =>
    [...new Set(places.flat().map(({source}) => source))].sort(compareText).flatMap(source => {
      const change = was.get(source)
      return change ? [{source, was: change}] : []
    })
  const parts = [
    termChanges(old.terms, now.terms, causes),
    claimChanges(old.claims, now.claims, causes),
    conflictChanges(old.conflicts, now.conflicts, causes),
    answerChanges(old.questions, now.questions, causes)
  ]
  const all = [sources, ...parts].flat()
  return all.sort(
    (a, b) =>
      order.indexOf(a.part) - order.indexOf(b.part) ||
      compareText(folded(a.name), folded(b.name)) ||
      compareText(a.id, b.id) ||
      compareText(a.change, b.change)
  )
}

const order: readonly Change['part'][] = ['source', 'term', 'definition', 'claim', 'conflict', 'answer']

function sourceChanges(old: ComparedEdition, now: ComparedEdition): readonly Change[] {
  const {pairs, added, removed} = pairUp(old.sources, now.sources, [({id}) => [id]])
  const change = (source: ComparedEdition['sources'][number], how: Change['change']): Change => ({
    part: 'source',
    change: how,
    id: source.id,
    name: source.title ?? source.id,
    terms: [],
    causes: []
  })
  return [
    ...added.map(source => change(source, 'added')),
    ...removed.map(source => change(source, 'removed')),
    ...pairs.filter(([before, after]) => before.digest !== after.digest).map(([, after]) => change(after, 'reworded'))
  ]
}

function termChanges(old: readonly Term[], now: readonly Term[], causes: Causes): readonly Change[] {
  const {pairs, added, removed} = pairUp(old, now, [
    ({id}) => [id],
    ({label}) => [folded(label)],
    ({label, aliases}) => [label, ...aliases].map(folded)
  ])
  const whole = (term: Term, change: 'added' | 'removed'): Change => ({
    part: 'term',
    change,
    id: term.id,
    name: term.label,
    terms: [term.id],
    ...(term.definitions[0] && {[change === 'added' ? 'after' : 'before']: term.definitions[0].text}),
    causes: causes(term.mentions, ...term.definitions.map(({evidence}) => evidence))
  })
  const renamed = pairs
    .filter(([before, after]) => before.label !== after.label)
    .map(
      ([before, after]): Change => ({
        part: 'term',
        change: 'reworded',
        id: after.id,
        name: after.label,
        terms: [after.id],
        before: before.label,
        after: after.label,
        causes: causes(before.mentions, after.mentions)
      })
    )
  return [
    ...added.map(term => whole(term, 'added')),
    ...removed.map(term => whole(term, 'removed')),
    ...renamed,
    ...pairs.flatMap(([before, after]) => definitionChanges(before, after, causes))
  ]
}

/** The best definition is followed closely; of the others only whether they are there. */
function definitionChanges(before: Term, after: Term, causes: Causes): readonly Change[] {
  const about = {part: 'definition', id: after.id, name: after.label, terms: [after.id]} as const
  const [oldTexts, newTexts] = [before, after].map(({definitions}) => new Set(definitions.map(({text}) => text)))
  const added = after.definitions.filter(({text}) => !oldTexts?.has(text))
  const removed = before.definitions.filter(({text}) => !newTexts?.has(text))
  const [oldBest] = before.definitions
  const [newBest] = after.definitions
  const pair =
    oldBest && newBest && oldBest.text !== newBest.text
      ? {before: oldBest.text, after: newBest.text, causes: causes(oldBest.evidence, newBest.evidence)}
      : undefined
  const reworded = pair && oldBest && newBest && removed.includes(oldBest) && added.includes(newBest)
  return [
    ...(pair ? [{...about, ...pair, change: reworded ? 'reworded' : 're-ranked'} as const] : []),
    ...added
      .filter(item => !(reworded && item === newBest))
      .map(item => ({...about, change: 'added', after: item.text, causes: causes(item.evidence)}) as const),
    ...removed
      .filter(item => !(reworded && item === oldBest))
      .map(item => ({...about, change: 'removed', before: item.text, causes: causes(item.evidence)}) as const)
  ]
}

function claimChanges(old: readonly Claim[], now: readonly Claim[], causes: Causes): readonly Change[] {
  const about = (claim: Claim) => ({part: 'claim', id: claim.id, name: claim.text, terms: claim.terms}) as const
  const {pairs, added, removed} = pairUp(old, now, [
    ({id}) => [id],
    ({kind, text}) => [`${kind} ${folded(text)}`],
    ({kind, evidence}) => evidence.map(({exact}) => `${kind} ${exact}`),
    ({kind, terms, text}) => [`${kind} ${terms.join(' ')} ${skeleton(text)}`],
    ({evidence}) => evidence.map(({exact}) => exact)
  ])
  return [
    ...added.map(
      claim => ({...about(claim), change: 'added', after: claim.text, causes: causes(claim.evidence)}) as const
    ),
    ...removed.map(
      claim => ({...about(claim), change: 'removed', before: claim.text, causes: causes(claim.evidence)}) as const
    ),
    ...pairs
      .filter(([before, after]) => before.text !== after.text)
      .map(
        ([before, after]) =>
          ({
            ...about(after),
            change: 'reworded',
            before: before.text,
            after: after.text,
            causes: causes(before.evidence, after.evidence)
          }) as const
      ),
    ...pairs
      .filter(([before, after]) => before.rank !== after.rank)
      .map(
        ([before, after]) =>
          ({
            ...about(after),
            change: 're-ranked',
            before: before.rank,
            after: after.rank,
            causes: causes(before.evidence, after.evidence)
          }) as const
      )
  ]
}

/** The first words of a claim, figures left out: what stays when a figure or the end of a sentence is edited. */
function skeleton(text: string): string {
  return folded(text)
    .replace(/[\p{N}.,:;%$€£–-]+/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 5)
    .join(' ')
}

function conflictChanges(old: readonly Conflict[], now: readonly Conflict[], causes: Causes): readonly Change[] {
  const textsOf = (conflict: Conflict) => conflict.sides.map(({passage}) => passage.text)
  const placesOf = (conflict: Conflict) => conflict.sides.flatMap(({passage}) => passage.evidence)
  const shown = (conflict: Conflict) => textsOf(conflict).join(' ↔ ')
  const about = (conflict: Conflict) =>
    ({part: 'conflict', id: conflict.id, name: conflict.reason, terms: conflict.terms}) as const
  const {pairs, added, removed} = pairUp(old, now, [
    ({id}) => [id],
    conflict => [[...textsOf(conflict)].sort(compareText).join('\n')],
    conflict => textsOf(conflict).map(text => `${conflict.kind} ${text}`)
  ])
  const ruling = ({decision}: Conflict) => decision?.ruling ?? 'no ruling'
  return [
    ...added.map(
      item => ({...about(item), change: 'added', after: shown(item), causes: causes(placesOf(item))}) as const
    ),
    ...removed.map(
      item => ({...about(item), change: 'removed', before: shown(item), causes: causes(placesOf(item))}) as const
    ),
    ...pairs
      .filter(([before, after]) => shown(before) !== shown(after))
      .map(
        ([before, after]) =>
          ({
            ...about(after),
            change: 'reworded',
            before: shown(before),
            after: shown(after),
            causes: causes(placesOf(before), placesOf(after))
          }) as const
      ),
    ...pairs
      .filter(([before, after]) => ruling(before) !== ruling(after))
      .map(
        ([before, after]) =>
          ({...about(after), change: 're-ranked', before: ruling(before), after: ruling(after), causes: []}) as const
      )
  ]
}
