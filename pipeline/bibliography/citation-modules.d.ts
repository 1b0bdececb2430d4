/** The part of citation-js that is in use; its packages bring no types. https://citation.js.org/api */
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
    readonly config: {readonly get: (plugin: '@bibtex') => {readonly format: Record<string, boolean>}}
  }
  export const logger: {level: string}
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
