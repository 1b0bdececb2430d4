/** Whether a statement opens with what its subject is told apart from: “Unlike wherries, which …, a trawler has a keel”. */

/** `lower`: the text in lower case with a blank before it. */
export function opensWithContrast(lower: string): boolean {
  return /^ (?:unlike|instead of|rather than|in contrast to|compared (?:with|to)) /.test(lower)
}
