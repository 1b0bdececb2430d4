/** Reads JSON-LD as data: never executed, under limits, each text with its place in the file. */
import type {Element} from 'hast'
import type {Stated} from '../../model/source.ts'
import type {SourceText} from '../../model/source-text.ts'
import {spanAt} from '../../model/span.ts'
import type {Page} from './parse-page.ts'

/** An object of the data, with the places of its texts. */
export interface LinkedItem {
  readonly types: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
  /** The place where a field says a text; undefined where the script does not hold them side by side. */
  readonly place: (field: string, text: string) => Stated | undefined
}

const longest = 400_000
const deepest = 40
const most = 5_000

/** Objects in the order of the page, outer before inner. Scripts that are no JSON or break a limit are passed over. */
export function linkedData(source: SourceText, page: Page): readonly LinkedItem[] {
  return [...page.parentOf.keys()].filter(isLinkedData).flatMap(script => {
    const node = script.children[0]
    const start = node?.position?.start.offset
    if (node?.type !== 'text' || start === undefined || node.value.length > longest || depthOf(node.value) > deepest)
      return []
    const root = parsed(node.value)
    const places = textPlaces(source, start, source.text.slice(start, node.position?.end.offset))
    return itemsOf(root).map(value => ({
      types: typesOf(value),
      value,
      place: (field, text) => places.get(`${field}\u0000${text}`)
    }))
  })
}

function isLinkedData({tagName, properties}: Element): boolean {
  return tagName === 'script' && typeof properties.type === 'string' && /^application\/ld\+json/i.test(properties.type)
}

function depthOf(text: string): number {
  let depth = 0
  let deepestSeen = 0
  for (const character of text) {
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    deepestSeen = Math.max(deepestSeen, depth)
  }
  return deepestSeen
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function itemsOf(root: unknown): readonly Readonly<Record<string, unknown>>[] {
  const items: Readonly<Record<string, unknown>>[] = []
  const visit = (value: unknown): void => {
    if (items.length >= most) return
    if (Array.isArray(value)) for (const each of value) visit(each)
    if (!isRecord(value)) return
    items.push(value)
    for (const each of Object.values(value)) visit(each)
  }
  visit(root)
  return items
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  const type = value['@type']
  return (Array.isArray(type) ? type : [type]).filter(each => typeof each === 'string')
}

/** Every text of the script under the field it stands in; of a list, each text; the first place wins. */
function textPlaces(source: SourceText, start: number, script: string): ReadonlyMap<string, Stated> {
  const places = new Map<string, Stated>()
  let field = ''
  for (const match of script.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)) {
    const text = parsed(`"${match[1] ?? ''}"`)
    if (typeof text !== 'string') continue
    if (match[2]) field = text
    else if (text.trim() !== '' && (match[1] ?? '').trim() !== '') {
      const at = start + match.index + 1
      const key = `${field}\u0000${text}`
      if (!places.has(key))
        places.set(key, {
          value: text.replace(/\s+/g, ' ').trim(),
          span: spanAt(source, at, at + (match[1] ?? '').length)
        })
    }
  }
  return places
}
