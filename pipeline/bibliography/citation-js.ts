/** The one door to citation-js: its plugins loaded and set, and no way to hand it a string of unknown kind. */
import {logger, plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type {CslData} from './csl-data.ts'

// What is wrong with an entry is thrown or found by the schema, never printed.
logger.level = 'silent'

const bibtex = plugins.config.get('@bibtex').format
// Labels made from author and year collide; ids are unique already.
bibtex.useIdAsLabel = true
// It would take the hyphens out of the label, so that the text and the bibliography no longer agree.
bibtex.checkLabel = false
// The plugin drops every character that it has no TeX command for; we write UTF-8 and escape ourselves.
bibtex.asciiOnly = false

export const citationJs = {
  /**
   * Entries of BibLaTeX or RIS text as untyped CSL-JSON; throws what the parser throws.
   * The type is forced: left to guess, citation-js would look up a DOI or a Wikidata id over the network.
   */
  parse: (format: 'biblatex' | 'ris', text: string): unknown =>
    plugins.input.chain(text, {
      forceType: format === 'ris' ? '@ris/file' : '@biblatex/text',
      generateGraph: false,
      strict: true
    }),

  biblatex: (items: readonly CslData[]): string => String(plugins.output.format('biblatex', items, {format: 'text'})),

  ris: (items: readonly CslData[]): string => String(plugins.output.format('ris', items, {format: 'text'})),

  /** XML of the styles that come with it: `apa`, `vancouver`, `harvard1`. */
  style: (name: string): string | undefined => registered('styles', name),

  /** XML of a locale that comes with it, such as `en-US`. */
  locale: (name: string): string | undefined => registered('locales', name)
}

function registered(kind: 'styles' | 'locales', name: string): string | undefined {
  const register = plugins.config.get('@csl')[kind]
  return register.has(name) ? register.get(name) : undefined
}
