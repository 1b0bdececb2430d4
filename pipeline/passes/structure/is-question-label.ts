/** Tells the heading of a part that holds questions and answers: “FAQ”, “Your Questions, Answered”, “Things My Friends Ask”. */

/** `text` is a whole line with straight quotation marks; a question is no label. */
export function isQuestionLabel(text: string): boolean {
  return text.length <= 90 && !/[?.!;]$/.test(text) && label.test(text)
}

const label = /\bf\.?a\.?q'?s?\b|\bquestions?\b|\bq ?(?:&|and|\+) ?a'?s?\b|\bask(?:s|ed|ing)?\b|\bqueries\b/i
