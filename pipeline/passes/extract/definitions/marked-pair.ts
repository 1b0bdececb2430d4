/** `<dt>Visor</dt><dd>…</dd>`: what stands right below a term that the source marks as one says what it is. */
import {tagSentence} from '../../../language/tag-sentence.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {proseSpan} from '../../../model/prose.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'

export function markedPairDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {article, block, sentence, tokens} = view
  const label = article.blocks[block.index - 1]
  if (!label || sentence.start > 0 || sentence.column !== undefined || block.kind !== label.kind) return []
  const name = label.prose.text.trim()
  const whole = label.marks?.some(mark => mark.kind === 'term' && mark.end - mark.start >= name.length) ?? false
  if (!whole || block.marks?.some(mark => mark.kind === 'term' && mark.start === 0)) return []
  if (!namesATerm(tagSentence(name)) && tagSentence(name).length > 4) return []
  const span = proseSpan(label.prose)
  const words = tokens.filter(token => /\p{L}/u.test(token.text)).length
  const gloss = readGloss(tokens, 0)
  return [
    definitionCandidate(view, {
      name: {text: name, span},
      context: [span],
      genus: gloss?.genus,
      pattern: 'marked-pair',
      role: words > 3 ? 'definition' : 'partial',
      score: (words > 3 ? 0.9 : 0.5) + (gloss?.genus && gloss.difference ? 0.1 : 0)
    })
  ]
}
