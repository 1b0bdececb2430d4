/** Whether a text can stand as the value of one declaration of a style sheet. */

/** Nothing that ends the declaration, opens a comment or loads a file; brackets and quotation marks in pairs. */
export function isThemeValue(value: string): boolean {
  if (!/^[\p{L}\p{N}#%.,()\s"'+*/_-]+$/u.test(value) || /\/\*|\*\/|url\s*\(/i.test(value)) return false
  return count(value, '(') === count(value, ')') && count(value, '"') % 2 === 0 && count(value, "'") % 2 === 0
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
