/** What is compared of two editions, be it made by this build or read from a file: its spans need not be known to be literal. */

interface Said {
  readonly text: string
  readonly evidence: readonly Place[]
}

interface Place {
  readonly source: string
  readonly exact: string
}

export interface ComparedEdition {
  readonly title: string
  readonly date?: string
  readonly sources: readonly {
    readonly id: string
    readonly digest: string
    readonly title?: string
    readonly date?: string
  }[]
  readonly terms: readonly {
    readonly id: string
    readonly label: string
    readonly aliases: readonly string[]
    readonly definitions: readonly Said[]
    readonly mentions: readonly Place[]
  }[]
  readonly claims: readonly (Said & {
    readonly id: string
    readonly kind: string
    readonly terms: readonly string[]
    readonly rank: string
  })[]
  readonly conflicts: readonly {
    readonly id: string
    readonly kind: string
    readonly reason: string
    readonly terms: readonly string[]
    readonly sides: readonly {readonly passage: Said}[]
    readonly decision?: {readonly ruling: string}
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    readonly answer: readonly Said[]
    readonly asked: readonly Place[]
  }[]
}
