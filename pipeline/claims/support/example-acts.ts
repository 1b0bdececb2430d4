/** What a cell that names examples says of each: “Otter (cars), Tern (people)”, or what the rest of its row tells of all of them. */
import {isContent} from '../../language/content-words.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {type Act, anyVerb, cellActs} from './acts-in.ts'

/** Token numbers are those of the cell. */
export function exampleActs({relation, beside = []}: Statement, tokens: readonly Token[]): readonly Act[] {
  if (!/\bexamples?\b/i.test(relation)) return []
  const items = itemsOf(tokens)
  const [first, last] = [items[0], items[items.length - 1]]
  if (!first || !last) return []
  const about = items.map(({name}) => name)
  const ofAll = beside.flatMap(({attribute, value}) => cellActs(tagSentence(value), attribute))
  return [
    ...items.flatMap(actInBracket),
    ...ofAll.map(act => ({...act, start: first.start, end: last.end, about, leads: false}))
  ]
}

interface Item {
  /** Stems of the words before the bracket. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly bracket: readonly Token[]
}

/** Names between commas, of at most four words each; none where the cell is no list of names. */
function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at <= tokens.length; at++) {
    const text = tokens[at]?.text ?? ','
    depth += text === '(' ? 1 : text === ')' ? -1 : 0
    if (depth > 0 || !/^[,.;]$/.test(text)) continue
    if (at > from) items.push(itemIn(tokens, from, at))
    from = at + 1
  }
  return items.every(({name}) => name !== '' && name.split(' ').length <= 4) ? items : []
}

function itemIn(tokens: readonly Token[], start: number, end: number): Item {
  const open = tokens.findIndex(({text}, at) => at > start && at < end && text === '(')
  const name = tokens
    .slice(start, open < 0 ? end : open)
    .filter(isContent)
    .map(({text}) => stemOf(text))
  return {name: name.join(' '), start, end, bracket: open < 0 ? [] : tokens.slice(open + 1, end - 1)}
}

/** A bracket of one noun tells what the thing is for, though not what it does with it. */
function actInBracket({name, start, end, bracket: [noun, ...more]}: Item): readonly Act[] {
  if (!noun || more.length > 0 || noun.tag !== 'NOUN') return []
  return [{start, end, verb: anyVerb, object: noun.stem, modifiers: [], about: [name], leads: false}]
}
