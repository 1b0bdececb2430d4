/** The address of the page of a term on the site of its edition. */
import type {GlossaryTerm} from '../writers/glossary-json/glossary-schema.ts'
import type {GlossaryOptions} from './glossary-options.ts'

/** Throws where neither the options nor the glossary say where the edition is. */
export function termAddress({path}: GlossaryTerm, {glossary, base = glossary.baseUrl}: GlossaryOptions): string {
  if (base === undefined)
    throw new Error('The glossary has no baseUrl: give the address of the edition as the option “base”.')
  return `${base.replace(/\/*$/, '')}/${path}`
}
