/** What Pandoc's Markdown has beyond mdast: citations, spans, divisions, definition lists, heading ids. */
import type {Heading, Node, Parent, PhrasingContent, RootContent, Text} from 'mdast'

/** `[@key; @other]` */
export interface Citation extends Node {
  type: 'citation'
  /** Of `[A-Za-z0-9-]` only. */
  keys: string[]
}

/** `[text]{#identifier .name}` */
export interface BracketedSpan extends Parent {
  type: 'bracketedSpan'
  identifier?: string
  name?: string
  children: PhrasingContent[]
}

/** `::: {#identifier .name}` … `:::` */
export interface FencedDivision extends Parent {
  type: 'fencedDivision'
  identifier?: string
  name?: string
  children: RootContent[]
}

export interface DefinitionList extends Parent {
  type: 'definitionList'
  children: (DefinitionTerm | DefinitionBody)[]
}

export interface DefinitionTerm extends Parent {
  type: 'definitionTerm'
  children: PhrasingContent[]
}

/** One paragraph. */
export interface DefinitionBody extends Parent {
  type: 'definitionBody'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
    bracketedSpan: BracketedSpan
  }
  interface RootContentMap {
    citation: Citation
    bracketedSpan: BracketedSpan
    fencedDivision: FencedDivision
    definitionList: DefinitionList
    definitionTerm: DefinitionTerm
    definitionBody: DefinitionBody
  }
  interface HeadingData {
    identifier?: string
  }
  interface TableData {
    /** Of the columns, in characters of a comfortable line. */
    widths?: readonly number[]
  }
}

/** Text on one line: line breaks and runs of white space mean nothing in a paragraph, and would in Markdown. */
export function text(value: string): Text {
  return {type: 'text', value: value.replace(/\s+/g, ' ').trim().replaceAll('\u0000', '\uFFFD')}
}

export function heading(depth: 1 | 2 | 3, identifier: string, title: string): Heading {
  return {type: 'heading', depth, data: {identifier}, children: [text(title)]}
}

/** What the edition says in its own voice, set apart from what it quotes. */
export function editorial(...children: PhrasingContent[]): BracketedSpan {
  return {type: 'bracketedSpan', name: 'editorial', children}
}
