/** Tokens of a sentence: words as a reader sees them (`V2.5`, `cut-off`, `C++` are one), contractions in two. */

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`
const token = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`, // U.S.
    String.raw`No\.(?= \p{N})`, // No. 5
    String.raw`\p{Lu}:\p{Lu}(?![\p{L}\p{N}:])`, // the C:N ratio
    String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?`, // 12,500.5
    String.raw`${word}(?:(?:[-.&_]|(?<=\p{Lu})['’](?=\p{Lu}))${word})*(?:\+{1,2}|#)?(?![\p{L}\p{N}])`,
    word,
    String.raw`['’](?:[sSdDmMtT]|re|ve|ll|RE|VE|LL)(?![\p{L}\p{N}])`,
    String.raw`\.{2,}|…|--+`,
    String.raw`[^\s]`
  ].join('|'),
  'gu'
)

export function tokenize(text: string): readonly Word[] {
  const words: Word[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const before = words[words.length - 1]
    if (before?.end === start && /^['’]t$/i.test(written) && /.n$/i.test(before.text)) {
      // “don’t” is read as “do” and “n’t”, as taggers are trained to see it
      const cut = before.end - 1
      words.splice(-1, 1, {text: text.slice(before.start, cut), start: before.start, end: cut})
      words.push({text: text.slice(cut, end), start: cut, end})
    } else words.push({text: written, start, end})
  }
  return words
}
