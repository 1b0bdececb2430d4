/** The part of a bibliography's item that goes into an edition. */
import type {CitedWork} from '../model/edition.ts'
import type {CslData} from './csl-data.ts'
import {mapStrings} from './map-strings.ts'
import {oneLine} from './one-line.ts'

/** Under the key that the edition cites it by; plain text, without the tags that readers of BibTeX leave in titles. */
export function citedWork(item: CslData, key: string): CitedWork {
  const plain = mapStrings(item, text => oneLine(text.replace(/<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]*)?>/gi, '')))
  const {
    'title-short': _short,
    translator: _translator,
    accessed: _accessed,
    'event-title': _event,
    note: _note,
    abstract: _abstract,
    ISBN: _isbn,
    ISSN: _issn,
    ...kept
  } = plain
  return {...kept, id: key}
}
