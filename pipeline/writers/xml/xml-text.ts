/** Text as it stands in XML 1.0, in content and in attributes. */

/** Characters that XML cannot hold in any spelling are left out. https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)
}
