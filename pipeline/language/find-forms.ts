/** Finds names in running text, each in one of the forms that are given for it. */

export interface Found<Owner> {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly form: string
  readonly owner: Owner
}

/**
 * A small letter at the start of a word of a form stands for its capital as well, a space for any white space; every other
 * character must be as it is. Whole words only: no part of a compound, an address or a file name. The longest form wins, and
 * no two finds overlap. The work is linear in the text for forms of bounded number a first word.
 */
export function formFinder<Owner>(
  forms: Iterable<readonly [form: string, owner: Owner]>
): (text: string) => readonly Found<Owner>[] {
  const byWord = new Map<string, {readonly form: string; readonly pattern: RegExp; readonly owner: Owner}[]>()
  for (const [form, owner] of forms) {
    const word = firstWord(form)
    if (word === undefined) continue
    const own = byWord.get(word) ?? []
    own.push({form, pattern: patternOf(form), owner})
    byWord.set(word, own)
  }
  for (const own of byWord.values()) own.sort((a, b) => b.form.length - a.form.length)
  return text => {
    const found: Found<Owner>[] = []
    let free = 0
    for (const {0: word, index} of text.matchAll(words)) {
      if (index < free || isInside(text, index)) continue
      for (const {form, pattern, owner} of byWord.get(word.toLowerCase()) ?? []) {
        const end = endOf(pattern, text, index)
        if (end === undefined) continue
        found.push({start: index, end, form, owner})
        free = end
        break
      }
    }
    return found
  }
}

const words = /[\p{L}\p{N}]+/gu

function firstWord(form: string): string | undefined {
  return /^[\p{L}\p{N}]+/u.exec(form)?.[0].toLowerCase()
}

function patternOf(form: string): RegExp {
  const source = form.replace(/(?<![\p{L}\p{N}])\p{Ll}|\s+|[^\p{L}\p{N}\s]/gu, part => {
    if (/\s/u.test(part)) return '\\s{1,9}'
    return /\p{L}/u.test(part) ? `[${part}${part.toUpperCase().charAt(0)}]` : escaped(part)
  })
  return new RegExp(source, 'uy')
}

function escaped(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
}

/** Whether the word at `index` goes on a compound, an address, a path or an escape. */
function isInside(text: string, index: number): boolean {
  return /[_/@.\\#$&=~+:]$|\S[-–]$|^[-–]{2}$/u.test(text.slice(Math.max(0, index - 2), index))
}

function endOf(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index
  if (!pattern.test(text)) return undefined
  const end = pattern.lastIndex
  return /^(?:[\p{L}\p{N}_]|[-–./@:=\\][\p{L}\p{N}/]|[+#(])/u.test(text.slice(end, end + 4)) ? undefined : end
}
