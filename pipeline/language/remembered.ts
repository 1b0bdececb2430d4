/** Remembers what a pure reading of an object gave: many rules read the tokens of one sentence. */

/** The same function; the result lives as long as the object it was read from. */
export function remembered<Input extends object, Output>(read: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, {readonly output: Output}>()
  return input => {
    const before = known.get(input)
    if (before) return before.output
    const output = read(input)
    known.set(input, {output})
    return output
  }
}
