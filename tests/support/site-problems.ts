/** Reads the pages of a site again and reports what is broken or dangerous on them. */
import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {Files} from '../../pipeline/model/registry.ts'

/** A line for every link that leads nowhere and every id that stands twice. `others` are files written elsewhere. */
export function linkProblems(files: Files, others: readonly string[] = []): readonly string[] {
  const pages = pagesOf(files)
  const known = new Set([...files.keys(), ...others])
  const ids = new Map([...pages].map(([path, tree]) => [path, idsOf(tree)]))
  return [...pages].flatMap(([path, tree]) => [
    ...repeated(ids.get(path) ?? []).map(id => `${path}: the id ${id} stands twice`),
    ...elementsOf(tree).flatMap(element => {
      const link = element.properties.href ?? element.properties.src
      if (typeof link !== 'string' || /^(https?|mailto):/.test(link)) return []
      const {pathname, hash} = new URL(link, `https://site.example/${path}`)
      const target = decodeURIComponent(pathname.slice(1))
      if (!known.has(target)) return [`${path}: ${link} leads to no file`]
      if (hash !== '' && !ids.get(target)?.includes(decodeURIComponent(hash.slice(1))))
        return [`${path}: ${link} leads to no id`]
      return []
    })
  ])
}

/** A line for everything on the pages that could act, load from elsewhere or hide a property of the document. */
export function dangers(files: Files): readonly string[] {
  return [...pagesOf(files)].flatMap(([path, tree]) =>
    elementsOf(tree).flatMap(element => dangersOf(element).map(danger => `${path}: <${element.tagName}> ${danger}`))
  )
}

export function pagesOf(files: Files): ReadonlyMap<string, Root> {
  const parser = unified().use(rehypeParse)
  const pages = [...files].filter(([path]) => path.endsWith('.html'))
  return new Map(pages.map(([path, content]) => [path, parser.parse(String(content))]))
}

export function elementsOf(tree: Root): readonly Element[] {
  const elements: Element[] = []
  visit(tree, 'element', element => {
    elements.push(element)
  })
  return elements
}

const acting =
  /^(script|style|iframe|frame|object|embed|applet|base|form|button|template|noscript|img|video|audio|math|use|animate|set|foreignobject)$/i

/** A script of ours, its logo, or a block of data that is JSON and holds nothing that could end it. */
function isOwn({tagName, properties, children}: Element): boolean {
  if (tagName === 'img') return /^(\.\.\/)*assets\/logo\.[0-9a-f]{12}\.(svg|png|webp|jpg)$/.test(String(properties.src))
  if (tagName !== 'script') return false
  if (properties.type === undefined)
    return /^(\.\.\/)*assets\/(site|search)\.[0-9a-f]{12}\.js$/.test(String(properties.src))
  const [data] = children
  return (
    properties.type === 'application/ld+json' &&
    data?.type === 'text' &&
    !/[<>&]/.test(data.value) &&
    isJson(data.value)
  )
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function dangersOf(element: Element): readonly string[] {
  const {tagName, properties} = element
  const own = isOwn(element)
  const names = Object.keys(properties)
  const link = String(properties.href ?? 'a')
  const refresh = String(properties.httpEquiv) === 'refresh' ? String(properties.content) : undefined
  return [
    ...(acting.test(tagName) && !own ? ['must not stand here'] : []),
    ...names
      .filter(name => /^on|^style$|srcset|^formaction$|^action$|^ping$|^xlink|^name$|^src$|^data$/i.test(name))
      .filter(name => !(own && name === 'src') && !(tagName === 'meta' && name === 'name')),
    ...(/^(https?:\/\/|mailto:|#|[a-z0-9./-]+(#[a-z0-9-]+)?$)/i.test(link) ? [] : [`leads to ${link}`]),
    ...(properties.id === undefined || /^[a-z]+-[a-z0-9-]+$/.test(String(properties.id))
      ? []
      : [`has the id ${properties.id}`]),
    ...(refresh === undefined || /^0; url=[a-z0-9-]+\.html$/.test(refresh) ? [] : [`turns to ${refresh}`])
  ]
}

function idsOf(tree: Root): readonly string[] {
  return elementsOf(tree).flatMap(({properties}) => (properties.id === undefined ? [] : String(properties.id)))
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
