/** What the plugins are told. */
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'

export interface GlossaryOptions {
  /** The parsed `data/glossary.json` of an edition. */
  readonly glossary: Glossary
  /** Address of the root of the edition's site; that of the glossary unless given. */
  readonly base?: string
  /**
   * `link` (default): a link to the page of the term, with the definition as its title. `element`: a `<glossary-term>` of the
   * web component. `expand`: the definition in brackets after the name.
   */
  readonly show?: 'link' | 'element' | 'expand'
  /** Which mentions: the first of each section (default) or of the document, or all. Terms in double brackets are always shown. */
  readonly first?: 'section' | 'document' | 'all'
  /** Which terms: those that the glossary says may be marked unasked (default), or all. */
  readonly terms?: 'marked' | 'all'
  /** Terms that only double brackets show, by id. */
  readonly except?: readonly string[]
  /** What a name in double brackets does that the glossary does not have: `fail` (default) ends the run, `warn` goes on. */
  readonly unknown?: 'fail' | 'warn'
}
