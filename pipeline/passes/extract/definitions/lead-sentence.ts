/** “- The bodkin. A blunt needle for …”, “- A fid. It's a cone that …”: an item that names its thing in a sentence of its own. */
import {nounPhrases} from '../../../language/noun-phrases.ts'
import {tagSentence} from '../../../language/tag-sentence.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {proseSpan} from '../../../model/prose.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'

/** Of the second sentence of a list item. */
export function leadSentenceDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {article, block, sentence, tokens, prose} = view
  const lead = block.kind === 'list-item' ? article.sentences[sentence.index - 1] : undefined
  if (!lead || lead.block !== block.index || lead.start > 0 || lead.text.length > longest) return []
  const from = glossAt(tokens.map(({text}) => text))
  const gloss = from === undefined ? undefined : readGloss(tokens, from)
  const name = gloss?.genus && gloss.difference ? nameIn(lead.text) : undefined
  if (from === undefined || !gloss?.genus || !name) return []
  const span = proseSpan(prose, lead.start + name.start, lead.start + name.end)
  return [
    definitionCandidate(view, {
      name: {text: lead.text.slice(name.start, name.end), span},
      cut: [proseSpan(prose, lead.start, sentence.end)],
      genus: gloss.genus,
      pattern: 'lead-sentence',
      role: 'definition',
      score: 0.7
    })
  ]
}

const longest = 50

/** Where the gloss begins: at an article where no verb makes a clause of the sentence, or behind “It's”. */
function glossAt(words: readonly string[]): number | undefined {
  const [first = '', second = ''] = words
  if (/^(?:it|these|they|this)$/i.test(first) && /^(?:is|are|['’]s|['’]re)$/.test(second)) return 2
  const comma = words.findIndex(word => /^[,;.]$/.test(word))
  const verb = words.slice(0, comma).some(word => /^(?:is|are|was|were|has|have|had|does|do|will|must)$/.test(word))
  return /^an?$/i.test(first) && !verb ? 0 : undefined
}

/** The place of the name in a sentence that is nothing else: “The bodkin.” */
function nameIn(text: string): {readonly start: number; readonly end: number} | undefined {
  const tokens = tagSentence(text.replace(/[.!]$/, ''))
  const [phrase, ...more] = nounPhrases(tokens)
  const first = tokens[0]?.tag === 'DET' ? 1 : 0
  if (!phrase || more.length > 0 || phrase.start !== first || phrase.end < tokens.length) return undefined
  const words = tokens.slice(phrase.start, phrase.end)
  return namesATerm(words) ? {start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0} : undefined
}
