/** “A **sheet bend** joins two ropes”: what a text sets in bold, and says something of as of any such thing, it defines there. */
import {verbShare} from '../../../language/verb-share.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {namesATerm} from './names-a-term.ts'

export function markedSubjectDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens, block, sentence} = view
  if (!block.marks || sentence.column !== undefined || !/^an?$/i.test(tokens[0]?.text ?? '')) return []
  const mark = block.marks.find(({kind, start}) => set.has(kind) && start === sentence.start + (tokens[1]?.start ?? 0))
  const end = mark ? tokens.findIndex((token, at) => at > 0 && token.start + sentence.start >= mark.end) : -1
  const verb = tokens[end]
  if (!verb || tokens.length - end < leastTold || !namesATerm(tokens.slice(1, end))) return []
  // the tagger takes such a verb behind a noun for another noun
  const says = /^\p{Ll}+[^s\P{L}]s$/u.test(verb.text) && (verb.tag === 'VERB' || verbShare(verb.text) > 0)
  return says
    ? [definitionCandidate(view, {name: [1, end], pattern: 'marked-subject', role: 'definition', score: 0.72})]
    : []
}

const set: ReadonlySet<string> = new Set(['strong', 'emphasis', 'term', 'definition'])

/** Fewer words behind the name tell nothing of it. */
const leastTold = 4
