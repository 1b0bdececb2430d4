/** Things of one sort that the sources set side by side: items of a list, sections under one heading, terms of one head noun. */
import {singular} from '../../language/singular.ts'
import type {Article, Block} from '../../model/block.ts'
import {compareText} from '../../model/order.ts'
import {proseSpan} from '../../model/prose.ts'
import {compareSpans} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {type Head, type HeadOf, labelStems} from './grid.ts'
import type {Clause} from './prose-clauses.ts'

export interface SiblingInput {
  readonly articles: readonly Article[]
  readonly clauses: readonly Clause[]
  readonly resolution: Resolution
  readonly head: HeadOf
}

export interface SiblingGroup {
  readonly rows: Rows
  /** What the edition calls a table of them. */
  readonly title?: string
}

type Rows = readonly (readonly [Head, ...Head[]])[]

/** Groups that share two things are one. */
export function siblingGroups(input: SiblingInput): readonly SiblingGroup[] {
  return joinGroups([...listGroups(input), ...headingGroups(input), ...modifierGroups(input)])
}

/** Items of one list that each start with a name. */
function listGroups({articles, clauses, head}: SiblingInput): readonly SiblingGroup[] {
  return articles.flatMap(article => {
    const lists = new Map<number, Head[]>()
    for (const clause of clauses) {
      const list = clause.source === article.source.id ? article.blocks[clause.block]?.list?.index : undefined
      if (list === undefined || !clause.lead || clause.lead.text.split(/\s+/).length > 6) continue
      const own = lists.get(list) ?? []
      if (!own.some(each => each.span?.start.offset === clause.lead?.span.start.offset))
        own.push(head(clause.lead.text, clause.lead.span))
      lists.set(list, own)
    }
    return [...lists]
      .filter(([, heads]) => heads.length >= 2)
      .map(([list, heads]) => groupOf(heads, headingOver(article, list)))
  })
}

/** “Kinds of pump”, where the last word of their names is one; else the heading over them. */
function groupOf(heads: readonly Head[], heading: string | undefined): SiblingGroup {
  const kind = commonHead(heads)
  const title = kind === undefined ? heading : `Kinds of ${kind}`
  return {rows: heads.map(head => [head]), ...(title === undefined ? {} : {title})}
}

/** The last word of every name, as a singular; undefined where they differ or it is a number. */
function commonHead(heads: readonly Head[]): string | undefined {
  const last = heads.map(({label}) => {
    const words = label.replace(/\s*\(.*?\)/gu, '').split(/\s+/)
    return words.length > 1 ? singular(words[words.length - 1] ?? '') : ''
  })
  const [first = ''] = last
  return /^\p{L}+$/u.test(first) && last.every(word => word.toLowerCase() === first.toLowerCase()) ? first : undefined
}

/** The heading that the list stands under, where it is no question and no sentence. */
function headingOver(article: Article, list: number): string | undefined {
  const item = article.blocks.find(block => block.list?.index === list)
  const heading = item?.heading === undefined ? undefined : article.blocks[item.heading]
  return heading && heading.level !== 1 ? nameOfSection(heading) : undefined
}

function nameOfSection({prose}: Block): string | undefined {
  return /[?.!:]["”’]?$/.test(prose.text) || prose.text.length > 80
    ? undefined
    : prose.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
}

/** Neighbouring headings of one level under one heading, each the bare name of a thing. */
function headingGroups({articles, head}: SiblingInput): readonly SiblingGroup[] {
  return articles.flatMap(article => {
    const groups = new Map<string, {readonly parent: Block | undefined; readonly blocks: Block[]}>()
    for (const block of article.blocks) {
      if (block.kind !== 'heading' || /[?.:!]$/.test(block.prose.text)) continue
      const parent = [...article.blocks.slice(0, block.index)]
        .reverse()
        .find(each => each.kind === 'heading' && (each.level ?? 2) < (block.level ?? 2))
      const key = `${parent?.index ?? -1} ${block.level ?? 2}`
      const short =
        labelStems(block.prose.text.replace(/\(.*?\)/g, '')).length <= 3 &&
        !/^(?:the|your|our|my|this|what|how|why|when|where|who)\b|^\p{L}{3,}ing \p{L}/iu.test(block.prose.text)
      if (short) groups.set(key, {parent, blocks: [...(groups.get(key)?.blocks ?? []), block]})
    }
    return [...groups.values()]
      .filter(({blocks}) => blocks.length >= 3)
      .map(({parent, blocks}) =>
        groupOf(
          blocks.map(block => head(block.prose.text, proseSpan(block.prose))),
          parent && parent.level !== 1 ? nameOfSection(parent) : undefined
        )
      )
  })
}

/** Terms of one head noun, “wind pump” and “hand pump”: kinds of one thing. */
function modifierGroups({resolution, head}: SiblingInput): readonly SiblingGroup[] {
  const byHead = new Map<string, Head[]>()
  for (const {label, mentions} of resolution.terms) {
    const stems = labelStems(label)
    const last = stems[stems.length - 1]
    if (label.split(' ').length !== 2 || stems.length < 2 || last === undefined || /^\d/.test(last)) continue
    const [mention] = [...mentions].sort((a, b) => compareSpans(a.span, b.span))
    byHead.set(last, [...(byHead.get(last) ?? []), head(label, mention?.span)])
  }
  return [...byHead.values()].filter(heads => heads.length >= 2).map(heads => groupOf(heads, undefined))
}

/** Groups that share two rows are about the same things. */
function joinGroups(groups: readonly SiblingGroup[]): readonly SiblingGroup[] {
  const joined: SiblingGroup[] = []
  for (const group of [...groups].sort(
    (a, b) => b.rows.length - a.rows.length || compareText(labels(a.rows), labels(b.rows))
  )) {
    const home = joined.findIndex(other => shared(other.rows, group.rows) >= 2)
    const other = joined[home]
    if (!other) joined.push(group)
    else {
      const added = group.rows.filter(row => !other.rows.some(own => sameRow(own, row)))
      joined[home] = {...other, rows: [...other.rows.map(own => withSame(own, group.rows)), ...added]}
    }
  }
  return joined
}

function labels(rows: Rows): string {
  return rows.map(([head]) => head.label).join('\n')
}

function shared(a: Rows, b: Rows): number {
  return a.filter(own => b.some(row => sameRow(own, row))).length
}

function sameRow(a: readonly Head[], b: readonly Head[]): boolean {
  return a.some(own => b.some(other => own.key === other.key))
}

function withSame(own: readonly [Head, ...Head[]], rows: Rows): readonly [Head, ...Head[]] {
  return [own[0], ...own.slice(1), ...rows.filter(row => sameRow(own, row)).flat()]
}
