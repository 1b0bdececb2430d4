/** The registry of input formats: add a reader here. */
import type {Reader} from '../model/registry.ts'
import type {SourceFormat} from '../model/source.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

export const readers = {text, markdown, html} satisfies Record<SourceFormat, Reader>
