/** What became of the sentences of a source, as a bar with its figures. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {EditionSource} from '../../pipeline/model/edition.ts'
import {fates, fateWords} from '../words.ts'
import {bar} from './bar.ts'

export function coverageBar(coverage: EditionSource['coverage']): Element {
  const parts = fates.map(fate => ({name: `fate-${fate}`, words: fateWords[fate].name, count: coverage[fate]}))
  const whole = parts.reduce((sum, part) => sum + part.count, 0)
  const figures = parts.filter(part => part.count > 0).map(part => `${part.count} ${part.words.toLowerCase()}`)
  return h('div', {className: ['coverage', 'voice']}, [
    bar(parts, Math.max(whole, 1)),
    h('p', {className: ['faint']}, `${whole} sentences: ${figures.join(', ') || 'none'}`)
  ])
}

export function fateLegend(): Element {
  return h(
    'dl',
    {className: ['fates', 'voice']},
    fates.map(fate =>
      h('div', [h('dt', {className: [`key-${fate}`]}, fateWords[fate].name), h('dd', fateWords[fate].meaning)])
    )
  )
}
