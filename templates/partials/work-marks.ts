/** Marks of the works that a passage rests on, beside those of the sources that state it. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Site} from '../site.ts'
import {anchor} from './anchor.ts'

/** Each leads to the entry of the work; a work that the edition does not list has none. */
export function workMarks(site: Site, ids: readonly string[] = []): readonly Element[] {
  const cited = site.works.filter(work => ids.includes(work.id))
  if (cited.length === 0) return []
  return [
    h(
      'sup',
      {className: ['marks', 'works-cited']},
      cited.map(work =>
        h(
          'a',
          {
            className: ['mark'],
            href: `references/index.html#${anchor('work', work.id)}`,
            ariaLabel: `Cites ${work.name}`
          },
          work.name
        )
      )
    )
  ]
}
