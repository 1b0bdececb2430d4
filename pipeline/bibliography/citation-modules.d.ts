/** The part of citation-js and citeproc that is in use; they bring no types. https://citation.js.org/api */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        input: unknown,
        options: {readonly forceType: string; readonly generateGraph: false; readonly strict: true}
      ) => unknown
    }
    readonly output: {
      readonly format: (name: string, items: readonly object[], options: object) => unknown
    }
    readonly config: {
      readonly get: {
        (plugin: '@bibtex'): {readonly format: Record<string, boolean>}
        (plugin: '@csl'): {readonly styles: XmlRegister; readonly locales: XmlRegister}
      }
    }
  }
  interface XmlRegister {
    readonly has: (name: string) => boolean
    readonly get: (name: string) => string
  }
  export const logger: {level: string}
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'

/** https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module 'citeproc' {
  interface CitationItem {
    readonly id: string
    readonly [field: string]: unknown
  }
  interface CitationCluster {
    readonly citationID?: string
    readonly citationItems: readonly CitationItem[]
    readonly properties: {readonly noteIndex: number}
  }
  type NotedIds = readonly (readonly [string, number])[]
  class Engine {
    constructor(
      system: {readonly retrieveLocale: (name: string) => string; readonly retrieveItem: (id: string) => unknown},
      style: string,
      language: string,
      forceLanguage: boolean
    )
    readonly registry: {
      readonly registry: Record<string, {seq: number; readonly disambig: {readonly year_suffix: unknown}} | undefined>
    }
    setOutputFormat(format: string): void
    updateItems(ids: readonly string[], unsorted?: boolean): void
    makeBibliography(
      selection?: object
    ):
      | false
      | readonly [
          {readonly bibstart: string; readonly bibend: string; readonly entry_ids: readonly (readonly string[])[]},
          readonly string[]
        ]
    makeCitationCluster(items: readonly CitationItem[]): string
    processCitationCluster(
      citation: CitationCluster,
      before: NotedIds,
      after: NotedIds
    ): readonly [unknown, readonly (readonly [number, string, string])[]]
  }
  const CSL: {readonly Engine: typeof Engine}
  export default CSL
}
