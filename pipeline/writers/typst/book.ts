/** The printed book as data: all that the layout in `templates/print/book.typ` may set, already worded and ordered. */

export interface Book {
  readonly title: string
  readonly authors: readonly string[]
  /** In words, and for the document's own date where it is stated to the day. */
  readonly date?: {readonly words: string; readonly day?: readonly [number, number, number]}
  /** BCP 47 without region. */
  readonly language: string
  /** How many. */
  readonly sources: number
  readonly glossary: readonly BookEntry[]
  readonly tables: readonly BookTable[]
  readonly questions: readonly BookQuestion[]
  readonly disagreements: readonly BookDisagreement[]
  readonly references: readonly BookReference[]
}

/** Quoted words with what they are cited from; `terms` they speak of go to the index. */
export interface BookPassage {
  readonly text: string
  /** Of the citation style, for running text. */
  readonly mark: string
  /** Of the references, for columns and cells, where a mark of words would outgrow what it stands behind. */
  readonly numbers: readonly number[]
  /** In the edition's own voice, before the words. */
  readonly remark?: string
  readonly terms: readonly string[]
}

export interface BookEntry {
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
  /** One for all that say the same. */
  readonly definitions: readonly (BookPassage & {readonly otherWords: readonly BookPassage[]})[]
  readonly relations: readonly {readonly words: string; readonly terms: readonly BookLink[]}[]
  readonly disagreements: readonly BookLink[]
}

/** `id` is that of an entry or a disagreement of the book. */
export interface BookLink {
  readonly id: string
  readonly label: string
}

export interface BookTable {
  readonly title: string
  /** Pieces that fit a page; each repeats the column of labels. */
  readonly pieces: readonly {
    readonly columns: readonly string[]
    /** Shares of the width, of the label column first. */
    readonly widths: readonly number[]
    readonly rows: readonly {readonly label: string; readonly cells: readonly BookCell[]}[]
  }[]
}

export interface BookCell {
  readonly differ: boolean
  readonly values: readonly BookPassage[]
  /** How many more values the data has. */
  readonly further: number
  readonly disagreements: readonly BookLink[]
}

export interface BookQuestion {
  readonly question: string
  readonly remark?: string
  readonly answer: readonly BookPassage[]
  readonly disagreements: readonly BookLink[]
}

export interface BookDisagreement {
  readonly id: string
  readonly kind: string
  readonly terms: readonly BookLink[]
  readonly strength: string
  readonly reason: string
  readonly sides: readonly (BookPassage & {readonly preferred: boolean})[]
  readonly ruling: string
}

export interface BookReference {
  /** The reference without its address. */
  readonly text: string
  /** `http:` or `https:`, set as a link after the text. */
  readonly url?: string
  readonly number: number
  readonly note: string
}
