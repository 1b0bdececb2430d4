/** Checks, before anything is published, that every link leads somewhere and that every id stands once on its page. */
import type {Root} from 'hast'
import {eachElement} from '../../../templates/partials/each-element.ts'

export interface PageTree {
  readonly path: string
  /** As it is published: links relative. */
  readonly body: Root
}

export interface LinkProblem {
  readonly path: string
  readonly problem: string
}

/** `exists` says whether a path that is no page among `pages` will be there. */
export function checkLinks(pages: readonly PageTree[], exists: (path: string) => boolean): readonly LinkProblem[] {
  const read = pages.map(({path, body}) => ({path, ...readTree(body)}))
  const idsOf = new Map(read.map(({path, ids}) => [path, new Set(ids)]))
  return read.flatMap(({path, ids, links}) => [
    ...repeated(ids).map(id => ({path, problem: `the id “${id}” stands twice`})),
    ...links.flatMap(link => {
      const {target, id} = resolved(link, path)
      const known = idsOf.get(target)
      if (!known && !exists(target)) return [{path, problem: `“${link}” leads to no file`}]
      return known && id !== '' && !known.has(id) ? [{path, problem: `“${link}” leads to no place of its page`}] : []
    })
  ])
}

function readTree(body: Root): {readonly ids: readonly string[]; readonly links: readonly string[]} {
  const ids: string[] = []
  const links = new Set<string>()
  eachElement(body, ({properties: {id, href, src}}) => {
    if (typeof id === 'string') ids.push(id)
    for (const link of [href, src]) {
      if (typeof link === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(link)) links.add(link)
    }
  })
  return {ids, links: [...links]}
}

function resolved(link: string, page: string): {readonly target: string; readonly id: string} {
  const {pathname, hash} = new URL(link, `https://site.invalid/${page}`)
  return {target: pathname.slice(1), id: hash.slice(1)}
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter(id => seen.has(id) || !seen.add(id)))]
}
