/** A source on one line: its letter, its title, where and when it appeared. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {SourceView} from '../site.ts'
import {dateWords} from '../words.ts'

export function sourceLine(view: SourceView): ElementContent[] {
  const {site, date} = view.source
  const about = [site, date === undefined ? undefined : dateWords(date)].filter(part => part !== undefined)
  return [
    h('span', {className: ['siglum']}, view.siglum),
    {type: 'text', value: ' '},
    h('a', {className: ['work'], href: view.path}, view.name),
    ...(about.length > 0 ? [h('span', {className: ['about']}, ` · ${about.join(', ')}`)] : [])
  ]
}
