/** Where the concepts are mentioned in the kept text, sentence by sentence and concept by concept. */
import {proseSpan} from '../../model/prose.ts'
import type {Place} from './best-mention.ts'
import type {Corpus, CorpusSentence} from './corpus.ts'
import type {MentionedSentence} from './find-broader.ts'
import type {FindNames, Found} from './name-index.ts'

export interface Places {
  /** In source order, of kept blocks. */
  readonly sentences: readonly MentionedSentence[]
  /** By concept number, in source order. */
  readonly places: ReadonlyMap<number, readonly Place[]>
}

export type ConceptIn = (name: string, source: string) => number | undefined

/** `conceptIn` names the concept of a candidate that `find` cannot see: the second name of “V 3.5/4”. */
export function findPlaces(corpus: Corpus, find: FindNames, conceptIn: ConceptIn): Places {
  const places = new Map<number, Place[]>()
  const sentences = corpus.sentences.map(sentence => {
    const found = find(sentence.tokens, sentence.source)
    for (const hit of found) {
      const list = places.get(hit.concept)
      const place = placeAt(sentence, hit)
      if (list) list.push(place)
      else places.set(hit.concept, [place])
    }
    return {...sentence, found}
  })
  addSlashed(corpus, conceptIn, places)
  return {sentences, places}
}

function addSlashed(corpus: Corpus, conceptIn: ConceptIn, places: Map<number, Place[]>): void {
  for (const {source, candidates, tokens} of corpus.extractions) {
    const article = corpus.articles.get(source)
    for (const {text, span, sentence: index} of candidates) {
      if (text.includes('/') || !span.exact.includes('/')) continue
      const [concept, sentence] = [conceptIn(text, source), article?.sentences[index]]
      const block = sentence && article?.blocks[sentence.block]
      if (concept === undefined || places.has(concept) || !article || !sentence || !block) continue
      const own = tokens[index] ?? []
      const start = own.findIndex(token => text.startsWith(token.text))
      places.set(concept, [{source, article, block, sentence, tokens: own, start, end: start + 1, span}])
    }
  }
}

function placeAt(where: CorpusSentence, {start, end}: Found): Place {
  const {block, sentence, tokens} = where
  const prose = block.cells?.find(cell => cell.column === sentence.column)?.prose ?? block.prose
  const from = sentence.start + (tokens[start]?.start ?? 0)
  const to = sentence.start + (tokens[end - 1]?.end ?? 0)
  return {...where, start, end, span: proseSpan(prose, from, to)}
}
