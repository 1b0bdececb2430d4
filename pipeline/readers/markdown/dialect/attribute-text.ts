/** The text that readers see among the arguments of a template tag or component: a title, a summary, a tooltip's words. */

export interface AttributeText {
  /** Offsets into the arguments, without quotation marks. */
  readonly start: number
  readonly end: number
  /** Words within a line (`text="pods"`), or a line of their own (`title="Before you start"`). */
  readonly place: 'inline' | 'line'
}

const attribute =
  /(?<![\w-])(text|title|summary|heading|header|question|caption|label)\s*=\s*\{?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)/i
const disclosure =
  /^(?:details|expand|expandable|collapse|collapsible|accordion|spoiler|faq|question|toggle|dropdown)$/i

/** `undefined` where no argument is text. */
export function attributeText(name: string, input: string): AttributeText | undefined {
  const match = attribute.exec(input)
  const value = match?.[2] ?? match?.[3] ?? match?.[4]
  if (match && value !== undefined && value.trim() !== '') {
    const end = match.index + match[0].length - 1
    return {start: end - value.length, end, place: match[1]?.toLowerCase() === 'text' ? 'inline' : 'line'}
  }
  return disclosure.test(name) ? firstQuoted(input) : undefined
}

/** `{{< details "How long does it take?" >}}` */
function firstQuoted(input: string): AttributeText | undefined {
  const match = /^\s*(["'])([^"'\n]+)\1/.exec(input)
  if (!match?.[2]) return undefined
  const end = match[0].length - 1
  return {start: end - match[2].length, end, place: 'line'}
}
