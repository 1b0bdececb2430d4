/** Remembers what a pure reading of an object gave: many rules read the tokens of one sentence. */

/** The same function; the result lives as long as the object it was read from, and the last one at least until the next. */
export function remembered<Input extends object, Output>(read: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, {readonly input: Input; readonly output: Output}>()
  // rules ask of one sentence again and again before they come to the next, and this is quicker than to look it up
  let last: {readonly input: Input; readonly output: Output} | undefined
  return input => {
    if (last?.input === input) return last.output
    const before = known.get(input)
    if (before) {
      last = before
      return before.output
    }
    last = {input, output: read(input)}
    known.set(input, last)
    return last.output
  }
}
