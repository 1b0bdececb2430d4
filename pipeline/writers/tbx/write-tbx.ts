/** Writes the glossary as TBX-Basic (ISO 30042:2019, style DCA), which translation tools read. https://www.tbxinfo.net */
import type {Edition, EditionTerm} from '../../model/edition.ts'
import type {Writer, WriterOptions} from '../../model/registry.ts'
import {siteNames} from '../html/site-names.ts'
import {xmlText} from '../xml/xml-text.ts'

/** An entry has the id `term-` and the id of its term, since an id of XML may not begin with a digit. */
export const writeTbx: Writer = {
  name: 'tbx',
  outputs: ['glossary.tbx'],
  write: (edition, options) => new Map([['glossary.tbx', documentOf(edition, options)]])
}

function documentOf(edition: Edition, options: WriterOptions): string {
  const language = edition.language === 'und' ? 'en' : edition.language
  const known = new Set(edition.terms.map(({id}) => id))
  const {termPath} = siteNames(edition)
  const entries = edition.terms.map(term =>
    entryOf(term, {language, known, address: webAddress(termPath(term.id), options)})
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${xmlText(language)}" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>${xmlText(edition.title)}</title></titleStmt>
<sourceDesc>${edition.sources.map(source => `<p>${xmlText(source.title ?? source.path)}</p>`).join('')}</sourceDesc></fileDesc></tbxHeader>
<text><body>
${entries.join('\n')}
</body></text>
</tbx>
`
}

/** TBX refers outwards by whole addresses only. */
function webAddress(path: string, {baseUrl}: WriterOptions): string | undefined {
  return baseUrl !== undefined && /^https?:/i.test(baseUrl)
    ? new URL(path, `${baseUrl.replace(/\/*$/, '')}/`).href
    : undefined
}

interface Surroundings {
  readonly language: string
  readonly known: ReadonlySet<string>
  readonly address: string | undefined
}

/** A definition belongs to the concept; what only mentions the term is the context of its name. */
function entryOf(term: EditionTerm, {language, known, address}: Surroundings): string {
  const [definition] = term.definitions
  const defines = definition !== undefined && definition.role !== 'mention'
  const near = [...new Set([...term.broader, ...term.related])].filter(id => known.has(id))
  return [
    `<conceptEntry id="term-${xmlText(term.id)}">`,
    ...near.map(id => `<ref type="crossReference" target="term-${xmlText(id)}">${xmlText(id)}</ref>`),
    ...(address === undefined
      ? []
      : [`<xref type="externalCrossReference" target="${xmlText(address)}">${xmlText(term.label)}</xref>`]),
    `<langSec xml:lang="${xmlText(language)}">`,
    ...(defines ? [described('definition', definition)] : []),
    termSection(term.label, 'preferredTerm-admn-sts', defines || !definition ? '' : described('context', definition)),
    ...term.aliases.map(alias => termSection(alias, 'admittedTerm-admn-sts', '')),
    '</langSec>',
    '</conceptEntry>'
  ].join('')
}

function described(type: 'definition' | 'context', {text, evidence}: EditionTerm['definitions'][number]): string {
  const sources = [...new Set(evidence.map(({source}) => source))]
  return `<descripGrp><descrip type="${type}">${xmlText(text)}</descrip>${sources.map(source => `<admin type="source">${xmlText(source)}</admin>`).join('')}</descripGrp>`
}

function termSection(name: string, status: string, context: string): string {
  const type = /^[\p{Lu}\p{N}]{2,}s?$/u.test(name) ? 'acronym' : 'fullForm'
  return `<termSec><term>${xmlText(name)}</term><termNote type="partOfSpeech">noun</termNote><termNote type="termType">${type}</termNote><termNote type="administrativeStatus">${status}</termNote>${context}</termSec>`
}
