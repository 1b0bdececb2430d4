/** Recomputes the text of every passage, claim, question, sentence and block of the edition from the sources. */
import {textNotRecomputed} from '../diagnostics/emit.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {passageText} from '../model/passage.ts'
import type {Span} from '../model/span.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'
import {type PassageData, passagesIn} from './passages-in.ts'
import {provenSpan, type SpanData, type Witness, type Witnesses} from './witnesses.ts'

/** The number of passages. */
export function verifyPassages(edition: EditionData, witnesses: Witnesses): Result<number> {
  const passages = passagesIn(edition)
  const diagnostics = [
    ...passages.flatMap(({place, passage}) => verifyPassage(place, passage, witnesses)),
    ...edition.claims.flatMap(({text, passage, evidence}, index) =>
      text === passage.text ? [] : verifyWords(`claims.${index}.text`, text, evidence, witnesses)
    ),
    ...edition.questions.flatMap(({about}, index) =>
      about ? verifyWords(`questions.${index}.about`, about.text, about.evidence, witnesses) : []
    ),
    ...edition.questions.flatMap(({question, asked}, index) =>
      verifyWords(`questions.${index}.question`, question, asked, witnesses)
    ),
    ...edition.sources.flatMap((source, index) => {
      const witness = witnesses.get(source.id)
      return witness ? verifySource(`sources.${index}`, source, witness) : []
    })
  ]
  return {output: passages.length, diagnostics}
}

function verifyPassage(place: string, passage: PassageData, witnesses: Witnesses): readonly Diagnostic[] {
  const witness = witnesses.get(passage.cut[0].source)
  if (!witness) return []
  const cut = proven(passage.cut, witness, witnesses)
  const context = passage.context && proven(passage.context, witness, witnesses)
  const [first, ...rest] = cut
  const [lead, ...more] = context ?? []
  if (
    !first ||
    cut.length < passage.cut.length ||
    (context && (!lead || context.length < (passage.context?.length ?? 0)))
  )
    return [textNotRecomputed(place, passage.text, 'no text of one source, in its cut or context')]
  const recomputed = passageText(
    {
      form: passage.form,
      cut: [first, ...rest],
      ...(lead && {context: [lead, ...more] as const}),
      ...(passage.antecedent && {antecedent: true as const})
    },
    witness.plain
  )
  return recomputed === passage.text ? [] : [textNotRecomputed(place, passage.text, recomputed)]
}

/** Those of the spans that lie in a block or cell of the witness. */
function proven(spans: readonly SpanData[], witness: Witness, witnesses: Witnesses): readonly Span[] {
  return spans.flatMap(place => {
    const span = provenSpan(place, witnesses)
    return typeof span !== 'string' && witness.plain(span) !== '' ? [span] : []
  })
}

/** Words that a claim or question shows are the plain text of one of its spans. */
function verifyWords(
  place: string,
  words: string,
  evidence: readonly SpanData[],
  witnesses: Witnesses
): readonly Diagnostic[] {
  const texts = evidence.flatMap(span => {
    const witness = witnesses.get(span.source)
    const found = provenSpan(span, witnesses)
    // Outside the blocks, as in data that a page carries for machines, there is no markup to take away.
    return witness && typeof found !== 'string' ? [collapsed(witness.plain(found) || found.exact)] : []
  })
  if (texts.includes(collapsed(words)) || texts.length === 0) return []
  return [textNotRecomputed(place, words, texts.join('” or “'))]
}

function verifySource(
  place: string,
  source: EditionData['sources'][number],
  {article}: Witness
): readonly Diagnostic[] {
  const {metadata} = article
  const blocks = article.blocks.map(({kind, level, start, end, prose, cells}) => ({
    kind,
    level,
    start,
    end,
    text: cells ? undefined : prose.text,
    cells: cells?.map(cell => cell.prose.text)
  }))
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['title', source.title, metadata.title?.value],
    ['site', source.site, metadata.site?.value],
    ['date', source.date, metadata.date?.value],
    ['authors', source.authors ?? [], metadata.authors.map(author => author.value)],
    ['url', source.url, metadata.url?.value],
    ['language', source.language, article.language],
    ...parts(
      'blocks',
      source.blocks.map(({reason: _reason, ...block}) => block),
      blocks
    ),
    ...parts(
      'sentences',
      source.sentences.map(({span, text, block}) => ({span, text, block})),
      article.sentences.map(({span, text, block}) => ({span, text, block}))
    )
  ]
  return pairs
    .map(([part, published, read]) => [part, sorted(published), sorted(read)] as const)
    .filter(([, published, read]) => published !== read)
    .map(([part, published, read]) => textNotRecomputed(`${place}.${part}`, published, read))
}

function parts(name: string, published: readonly unknown[], read: readonly unknown[]) {
  const length = Math.max(published.length, read.length)
  return Array.from({length}, (_, index) => [`${name}.${index}`, published[index], read[index]] as const)
}

/** JSON with keys in one order and absent keys left out. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item
    ) ?? 'nothing'
  )
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
