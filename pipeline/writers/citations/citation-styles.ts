/** The citation styles that need no file. */

/** Styles that come with the formatter: https://github.com/citation-js/citation-js */
export const citationStyles = ['apa', 'vancouver', 'harvard1'] as const
