/** Nouns as wide as “system”: after the name of a thing they name nothing else. */
export function isWideNoun(word: string): boolean {
  return wide.test(word)
}

const wide =
  /^(?:systems?|models?|machines?|tools?|devices?|products?|technolog(?:y|ies)|methods?|techniques?|types?|units?|apps?|applications?|programs?|programmes?|generators?|architectures?|networks?)$/i
