/** Writes the names of terms as a style for Vale, which checks prose. https://vale.sh/docs/checks/substitution */
import {stringify} from 'yaml'
import {hasOwnCapitals} from '../../lint/has-own-capitals.ts'
import {otherNames} from '../../lint/other-names.ts'
import {compareText} from '../../model/order.ts'
import type {Writer} from '../../model/registry.ts'
import {glossaryOf} from '../glossary-json/glossary-of.ts'

export const writeVale: Writer = {
  name: 'vale',
  outputs: ['vale/.vale.ini', 'vale/styles/Recension/OtherNames.yml', 'vale/styles/Recension/Case.yml'],
  write: (edition, options) => {
    const glossary = glossaryOf(edition, options)
    const others = glossary.terms.flatMap(term =>
      otherNames(term, glossary).map(name => [outside(term.label, name), term.label] as const)
    )
    const cases = glossary.terms.flatMap(term =>
      term.forms.filter(form => hasOwnCapitals(form, term)).map(form => [pattern(form), form] as const)
    )
    return new Map([
      [
        'vale/.vale.ini',
        'StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.{md,html,txt,rst,adoc}]\nBasedOnStyles = Recension\n'
      ],
      ['vale/styles/Recension/OtherNames.yml', substitution(others, false)],
      ['vale/styles/Recension/Case.yml', substitution(cases, true)]
    ])
  }
}

/** Vale passes over what is written as the replacement already. */
function substitution(swaps: readonly (readonly [string, string])[], ignorecase: boolean): string {
  const swap = Object.fromEntries([...swaps].sort(([a], [b]) => compareText(a, b)))
  return stringify(
    {extends: 'substitution', message: "Write '%s' instead of '%s'.", level: 'warning', ignorecase, swap},
    {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'}
  )
}

/** A name that is a part of the label is wrong only where it stands without the rest: Vale looks around as .NET does. */
function outside(label: string, name: string): string {
  const at = label.indexOf(name)
  if (at < 0) return pattern(name)
  const [before, after] = [label.slice(0, at), label.slice(at + name.length)].map(pattern)
  return `${before ? `(?<!${before})` : ''}${pattern(name)}${after ? `(?!${after})` : ''}`
}

/** Keys are regular expressions: signs stand for themselves. */
function pattern(name: string): string {
  return name.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
