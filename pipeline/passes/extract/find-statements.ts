/** Statements: what every sentence says, in its context, as the kinds of claim read it. */
import {nounPhrases} from '../../language/noun-phrases.ts'
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import type {Article, Block, Sentence} from '../../model/block.ts'
import {droppedKinds} from '../../model/block.ts'
import type {SourceTable} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {ClaimKind, SentenceInContext} from '../../model/registry.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {Phrase, Statement, Token} from '../../model/statement.ts'
import {readTables} from './read-tables.ts'

/** In source order, the wider first. Of two kinds that read one stretch, the earlier of `kinds` keeps it. */
export function findStatements(
  article: Article,
  tokens: readonly (readonly Token[])[],
  kinds: readonly ClaimKind[]
): readonly Statement[] {
  const cells = cellsOf(article)
  const antecedents = antecedentsOf(article, tokens)
  const ofHeadings = kinds.filter(kind => kind.fromHeadings)
  const ofPointers = kinds.filter(kind => kind.fromPointers)
  const tokensOf = (index: number): readonly Token[] => tokens[index] ?? []
  const statements = article.sentences.flatMap(sentence => {
    const block = article.blocks[sentence.block]
    if (!block || !states(block)) return []
    const cell = sentence.column === undefined ? undefined : cells.get(cellKey(sentence.block, sentence.column))
    if (sentence.column !== undefined && !cell) return []
    const antecedent = antecedents.get(sentence.index)
    const context: SentenceInContext = {
      article,
      sentence,
      block,
      tokens: tokensOf(sentence.index),
      tokensOf,
      made: new Map(),
      ...(antecedent ? {antecedent} : {}),
      ...(cell ? {cell} : {})
    }
    const asked = block.kind === 'heading' ? ofHeadings : block.kind === 'related' ? ofPointers : kinds
    return oncePerPlace(asked.flatMap(kind => kind.extract(context)))
  })
  return statements.sort((a, b) => compareSpans(a.span, b.span))
}

/** Questions ask, and most headings announce; of dropped blocks, bylines and citations still state figures and dates, and pointers what a thing is. */
function states(block: Block): boolean {
  return block.kind !== 'question' && block.kind !== 'toc'
}

function oncePerPlace(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements
  const taken = new Set<string>()
  const widest = Math.max(0, ...statements.map(statement => statement.stems.length))
  return statements.filter((statement, index) => {
    const place = placeOf(statement.span)
    if (taken.has(place)) return false
    taken.add(place)
    const whole = index === statements.length - 1 && statements.length > 1
    return !(
      whole && statements.slice(0, -1).some(other => other.stems.length >= 0.85 * widest && other.stems.length > 2)
    )
  })
}

type CellRole = NonNullable<SentenceInContext['cell']>

function cellKey(block: number, column: number): string {
  return `${block} ${column}`
}

/** What every data cell is about, by block and column. */
function cellsOf(article: Article): ReadonlyMap<string, CellRole> {
  const roles = new Map<string, CellRole>()
  for (const table of readTables(article)) {
    for (const row of table.rows) {
      const block = article.blocks[row.block]
      row.cells.forEach((cell, index) => {
        const head = table.columns[index]
        const column = block?.cells?.find(each => cell !== undefined && each.prose === cell.prose)?.column
        if (!cell || !head || column === undefined) return
        const role = roleOf(table, row.label, head)
        roles.set(
          cellKey(row.block, column),
          /\bexamples?\b/i.test(role.attribute.text) ? {...role, ...besideOf(table, row)} : role
        )
      })
    }
  }
  return roles
}

/** Where rows are subjects, what the row says besides is true of the examples that it names. */
function besideOf({orientation, columns}: SourceTable, {cells}: SourceTable['rows'][number]): Pick<CellRole, 'beside'> {
  if (orientation !== 'rows-are-subjects') return {}
  const beside = cells.flatMap((cell, index) => {
    const attribute = columns[index]?.text ?? ''
    return cell && !/\bexamples?\b/i.test(attribute) ? [{attribute, value: cell.text}] : []
  })
  return beside.length > 0 ? {beside} : {}
}

function roleOf(table: SourceTable, label: Phrase, head: Phrase): CellRole {
  const row = {text: label.text, span: label.span}
  const column = {text: head.text, span: head.span}
  return table.orientation === 'rows-are-subjects'
    ? {subject: row, attribute: column}
    : {subject: column, attribute: row}
}

interface Told {
  readonly sentence: Sentence
  readonly subject: Phrase
  readonly plural: boolean
  readonly listed?: true
}

/**
 * The subject of the sentence before, for a sentence that opens with “It” or “They” in the same block, if the number agrees;
 * “They” looks past a sentence that names nothing in the plural.
 */
function antecedentsOf(article: Article, tokens: readonly (readonly Token[])[]): ReadonlyMap<number, Phrase> {
  const found = new Map<number, Phrase>()
  let before: Told | undefined
  let past: Told | undefined
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block]
    const own = tokens[sentence.index] ?? []
    const here = (told: Told | undefined): Told | undefined =>
      told && told.sentence.block === sentence.block && !droppedKinds.has(block?.kind ?? 'paragraph') ? told : undefined
    const [clause] = readClauses(afterAnswer(own))
    const subject = clause ? withoutExamples(afterAnswer(own).slice(clause.subjectStart, clause.subjectEnd)) : []
    const pronoun = subject.length === 1 && /^(?:it|they)$/i.test(subject[0]?.text ?? '')
    const several = /^they$/i.test(subject[0]?.text ?? '')
    const last = here(before)
    // “Skiffs were cheap. Then steam came. They are still built.”
    const passed = several && last?.plural === false && !(tokens[last.sentence.index] ?? []).some(isPluralNoun)
    const near = passed ? here(past) : last
    const these = near?.listed === true && subject.length === 1 && /^these$/i.test(subject[0]?.text ?? '')
    if (near && (these || (pronoun && near.plural === several))) {
      found.set(sentence.index, near.subject)
      before = {...near, sentence}
      past = undefined
      continue
    }
    const meant = near && clause && meansOne(own, subject) ? indefiniteIn(article, near.sentence, tokens) : undefined
    if (meant) found.set(sentence.index, meant)
    const listed = block && thoughtOf(block, sentence, own)
    const told = subject.length === 1 && /^(?:i|we|you)$/i.test(subject[0]?.text ?? '')
    const ordered = clause !== undefined && isCommand(own, clause)
    const named = told && clause ? nameAfter(own, clause) : ordered ? objectAfter(own, clause) : beforeComma(subject)
    const phrase = block && clause && !pronoun ? subjectPhrase(block, sentence, named) : undefined
    past = before
    before = listed
      ? {sentence, subject: listed, plural: true, listed: true}
      : phrase && {sentence, subject: phrase, plural: isPlural(named)}
  }
  return found
}

/** “You may do without one”: who is spoken to is not what is spoken of. */
function meansOne(tokens: readonly Token[], subject: readonly Token[]): boolean {
  if (subject.length !== 1 || !/^(?:you|we|i)$/i.test(subject[0]?.text ?? '')) return false
  return tokens.some(
    ({text}, at) =>
      /^one$/i.test(text) &&
      /^(?:without|needs?|wants?|have|use|buy)$/i.test(tokens[at - 1]?.text ?? '') &&
      /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT') &&
      !/^(?:of|or)$/i.test(tokens[at + 1]?.text ?? '')
  )
}

/** Of “Skippers often carry a spare anchor” the spare anchor: the first thing behind the verb, if it is one of many. */
function indefiniteIn(
  {blocks}: Article,
  sentence: Sentence,
  tokens: readonly (readonly Token[])[]
): Phrase | undefined {
  const own = tokens[sentence.index] ?? []
  const [clause] = readClauses(own)
  const block = blocks[sentence.block]
  const thing = nounPhrases(own).find(({start}) => start >= (clause?.after ?? own.length))
  if (!block || !clause || !thing || thing.start > clause.after + 1) return undefined
  const article = own[/^an?$/i.test(own[thing.start]?.text ?? '') ? thing.start : thing.start - 1]?.text ?? ''
  return /^an?$/i.test(article) ? subjectPhrase(block, sentence, own.slice(thing.start, thing.end)) : undefined
}

/** Of “I use the Otter 2, a small ferry” the Otter 2: who speaks is no “it”. The only name behind the verb, if it is what the verb is done to. */
function nameAfter(tokens: readonly Token[], {after, end}: Clause): readonly Token[] {
  const object = nounPhrases(tokens).find(({start}) => start >= after && start <= after + 1)
  const names = tokens.slice(after, end).filter(({tag}, at, all) => tag === 'PROPN' && all[at - 1]?.tag !== 'PROPN')
  const number = tokens[object?.end ?? -1]?.text === '.' && tokens[(object?.end ?? 0) + 1]?.tag === 'NUM'
  const phrase = object ? tokens.slice(object.start, number ? object.end + 2 : object.end) : []
  return names.length === 1 && phrase.some(({tag}) => tag === 'PROPN') ? phrase : []
}

/** “Take oak for the keel”: its subject is who reads it. */
function isCommand(tokens: readonly Token[], {start, subjectStart, subjectEnd, verb}: Clause): boolean {
  return verb === start && subjectEnd <= subjectStart && tokens[verb]?.tag === 'VERB'
}

/** What the reader is told to do it to: “Take oak for the keel. It lasts.” */
function objectAfter(tokens: readonly Token[], {after}: Clause): readonly Token[] {
  const object = nounPhrases(tokens).find(({start}) => start >= after && start <= after + 1)
  return object ? tokens.slice(object.start, object.end) : []
}

/** “Think of tugs, or boats that break ice. These …”: several things that the reader is asked to think of, and not as something else. */
function thoughtOf(block: Block, sentence: Sentence, tokens: readonly Token[]): Phrase | undefined {
  const of = /^(?:think|consider|take)$/i.test(tokens[0]?.text ?? '')
    ? /^of$/i.test(tokens[1]?.text ?? '')
      ? 2
      : 1
    : 0
  const first = tokens[of]
  const last = tokens.findLast(({tag}) => tag !== 'PUNCT')
  const several = tokens.some(({text}) => /^(?:and|or)$/i.test(text))
  if (of === 0 || !first || !last || !several || sentence.column !== undefined || tokens.length > 30) return undefined
  if (tokens.some(({text}) => /^(?:as|like|how|what|why|:|you|it)$/i.test(text))) return undefined
  return {
    text: sentence.text.slice(first.start, last.end),
    span: proseSpan(block.prose, sentence.start + first.start, sentence.start + last.end)
  }
}

/** “The short answer is that the Wren floats” is about the Wren. */
function afterAnswer(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.findIndex(
    ({text}, at) => text.length === 4 && /^that$/i.test(text) && /^is$/i.test(tokens[at - 1]?.text ?? '')
  )
  const opening = tokens.slice(0, Math.min(Math.max(0, that), 8))
  return opening.some(({text}) => /^(?:answer|fact|truth|upshot|gist)$/i.test(text)) ? tokens.slice(that + 1) : tokens
}

/** Of “Steam ferries (SF) such as the Otter and the Heron” the steam ferries. */
function withoutExamples(subject: readonly Token[]): readonly Token[] {
  const at = subject.findIndex(({text}, index) => index > 0 && /^(?:like|such|including)$/i.test(text))
  return at < 0 ? subject : subject.slice(0, at)
}

function subjectPhrase(block: Block, sentence: Sentence, subject: readonly Token[]): Phrase | undefined {
  const first = subject[0]
  const last = subject[subject.length - 1]
  if (!first || !last || sentence.column !== undefined) return undefined
  if (!subject.some(token => /^(?:NOUN|PROPN)$/.test(token.tag)) || subject.length > 10) return undefined
  if (subject.some(token => /^(?:this|these|that|those|you|we|i)$/i.test(token.text))) return undefined
  // “First comes the pilot.”
  if (subject.length === 1 && /^(?:first|second|third|next|then|last|finally|here|there)$/i.test(first.text))
    return undefined
  return {
    text: sentence.text.slice(first.start, last.end),
    span: proseSpan(block.prose, sentence.start + first.start, sentence.start + last.end)
  }
}

/** “Wren, launched in May and still afloat,” is Wren, and so is “Wren, which was built of” and “Wren, if you have seen it”; “the Wren, the Tern and the Gull” stays whole. */
function beforeComma(subject: readonly Token[]): readonly Token[] {
  const comma = subject.findIndex(token => token.text === ',')
  const next = subject[comma + 1]
  return comma > 0 &&
    (next?.tag === 'VERB' ||
      /^(?:which|who|whose|if|when|although|though|while|because|since|despite)$/i.test(next?.text ?? ''))
    ? subject.slice(0, comma)
    : subject
}

function isPluralNoun({tag, text}: Token): boolean {
  return /^(?:NOUN|PROPN)$/.test(tag) && plural.test(text)
}

const plural = /(?:[^siu]s|ies|eople|hildren)$/

function isPlural(subject: readonly Token[]): boolean {
  const end = subject.findIndex((token, at) => at > 0 && /^(?:ADP|PUNCT|PRON)$/.test(token.tag))
  const nouns = (end < 0 ? subject : subject.slice(0, end)).filter(token => /^(?:NOUN|PROPN)$/.test(token.tag))
  const last = nouns[nouns.length - 1]
  return last !== undefined && (plural.test(last.text) || subject.some(token => /^and$/i.test(token.text)))
}
