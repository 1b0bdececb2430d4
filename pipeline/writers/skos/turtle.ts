/** Terms of RDF as Turtle writes them. https://www.w3.org/TR/turtle/ */

/** `language`: BCP 47; `und` and what is no tag leave the text without one. */
export function literal(text: string, language?: string): string {
  const escaped = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\"]/g, '\\$&')
    .replace(
      /[\p{Cc}\u2028\u2029]/gu,
      character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
    )
  const tagged = language !== undefined && language !== 'und' && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)
  return `"${escaped}"${tagged ? `@${language}` : ''}`
}

/** What an address may not hold in angle brackets is percent-encoded. */
export function iri(address: string): string {
  return `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, character => encodeURIComponent(character))}>`
}
