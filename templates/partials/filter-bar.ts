/** The filter above a list: shown where scripts run, which make it work on `data-filter-item` and `data-filter-group`. */
import type {Element} from 'hast'
import {h} from 'hastscript'

/** `kinds` are pairs of a value of `data-filter-item` and its words. */
export function filterBar(label: string, kinds: readonly (readonly [string, string])[] = []): Element {
  return h('div', {className: ['filter', 'voice'], role: 'search', dataFilter: ''}, [
    h('label', {htmlFor: 'filter-text'}, label),
    h('input', {id: 'filter-text', type: 'search', autoComplete: ['off'], spellCheck: 'false'}),
    ...(kinds.length > 1
      ? [
          h('label', {htmlFor: 'filter-kind'}, 'Kind'),
          h('select', {id: 'filter-kind'}, [
            h('option', {value: ''}, 'All kinds'),
            kinds.map(([value, words]) => h('option', {value}, words))
          ])
        ]
      : []),
    h('p', {className: ['filter-count'], role: 'status'})
  ])
}
