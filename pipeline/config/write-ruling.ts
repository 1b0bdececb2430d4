/** Writes a ruling on a disagreement into the text of `decisions.yaml`, and leaves everything else there as it is. */
import {type Document, isMap, isScalar, isSeq, parseDocument, YAMLSeq} from 'yaml'
import type {Quotation} from '../model/decision.ts'

export interface NewRuling {
  /** Of `prefer`, the first side stands. */
  readonly sides: readonly [Quotation, Quotation]
  readonly ruling: 'prefer' | 'both' | 'none'
  readonly note?: string
}

/**
 * The new text. `text` is a valid decisions file, or nothing where there is none; `replaces` the index of an entry of
 * its list `conflicts` on the same two sides: its note goes with its ruling, and stays where that is the same.
 * Comments, order and the other entries stay; the same ruling again changes no byte.
 */
export function writeRuling(text: string | undefined, ruling: NewRuling, replaces?: number): string {
  const document = parseDocument(text ?? 'version: 1\nconflicts: []\n', {schema: 'core'})
  const list = conflictsOf(document)
  const earlier = replaces === undefined ? undefined : list.items[replaces]
  if (isMap(earlier)) {
    const changed = earlier.get('ruling') !== ruling.ruling
    earlier.set('sides', sidesOf(document, ruling))
    earlier.set('ruling', ruling.ruling)
    if (ruling.note !== undefined) earlier.set('note', ruling.note)
    else if (changed) earlier.delete('note')
  } else {
    list.add(entryOf(document, ruling))
  }
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

function conflictsOf(document: Document): YAMLSeq {
  const found = document.get('conflicts')
  if (isSeq(found)) {
    // An empty list is written in brackets; with an entry it reads better in lines.
    if (found.items.length === 0) found.flow = false
    return found
  }
  const list = new YAMLSeq(document.schema)
  document.set('conflicts', list)
  return list
}

function entryOf(document: Document, ruling: NewRuling) {
  const entry = document.createNode({ruling: ruling.ruling, ...(ruling.note !== undefined && {note: ruling.note})})
  if (isMap(entry)) entry.items.unshift(document.createPair('sides', sidesOf(document, ruling)))
  return entry
}

/** Each quotation on one line: `{source: registry, quote: "capacity: 40 cars"}`. */
function sidesOf(document: Document, {sides}: NewRuling) {
  const list = document.createNode(sides.map(({source, quote}) => ({source, quote})))
  if (isSeq(list)) {
    for (const quotation of list.items) {
      if (!isMap(quotation)) continue
      quotation.flow = true
      const quote = quotation.get('quote', true)
      if (isScalar(quote)) quote.type = 'QUOTE_DOUBLE'
    }
  }
  return list
}
