/** Checks that every sentence of every source is accounted for, and that what counts as published is. */
import {coverageWrong} from '../diagnostics/emit.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'
import {passagesIn} from './passages-in.ts'
import type {SpanData} from './witnesses.ts'

export function verifyCoverage(edition: EditionData): readonly Diagnostic[] {
  const cuts = new Map<string, SpanData[]>()
  for (const span of passagesIn(edition).flatMap(({passage}) => passage.cut)) {
    const spans = cuts.get(span.source)
    if (spans) spans.push(span)
    else cuts.set(span.source, [span])
  }
  return edition.sources.flatMap(source => problemsOf(source, cuts.get(source.id) ?? []))
}

function problemsOf(source: EditionData['sources'][number], cuts: readonly SpanData[]): readonly Diagnostic[] {
  const counted = Object.entries(source.coverage).flatMap(([fate, count]) => {
    const sentences = source.sentences.filter(sentence => sentence.fate === fate).length
    return sentences === count ? [] : [`it counts ${count} ${fate} sentences and lists ${sentences}`]
  })
  const unpublished = source.sentences
    .filter(({fate, span}) => fate === 'published' && !cuts.some(cut => overlap(cut, span)))
    .map(({text}) => `no passage publishes “${text}”`)
  return [...counted, ...unpublished].map(problem => coverageWrong(source.id, problem))
}

function overlap(a: SpanData, b: SpanData): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
