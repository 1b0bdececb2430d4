/** The citation styles that need no file. */

/** `apa`, `vancouver` and `harvard` come with citation-js; the others are our own. */
export const citationStyles = ['apa', 'mla', 'chicago-author-date', 'chicago-notes', 'vancouver', 'harvard'] as const
