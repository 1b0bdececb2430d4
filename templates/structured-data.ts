/** What search engines read of the pages, in the words of https://schema.org. Links are written from the root of the site. */
import type {EditionTerm} from '../pipeline/model/edition.ts'
import {safeUrl} from './safe-url.ts'
import type {Site, SourceView, StructuredData} from './site.ts'

export function termData(site: Site, term: EditionTerm): StructuredData {
  const [definition] = term.definitions
  return {
    ...termReference(site, term),
    '@type': 'DefinedTerm',
    termCode: term.id,
    ...(term.aliases.length > 0 && {alternateName: term.aliases}),
    ...(definition && {description: definition.text}),
    inDefinedTermSet: {'@type': 'DefinedTermSet', '@id': 'glossary/index.html', name: site.title}
  }
}

export function glossaryData(site: Site): StructuredData {
  return {
    '@type': 'DefinedTermSet',
    '@id': 'glossary/index.html',
    url: 'glossary/index.html',
    name: site.title,
    hasDefinedTerm: site.edition.terms.map(term => ({'@type': 'DefinedTerm', ...termReference(site, term)}))
  }
}

function termReference(site: Site, {id, label}: EditionTerm) {
  return {'@id': site.termPath(id), url: site.termPath(id), name: label}
}

/** Only what is answered: a question without an answer is no entry of an FAQ. Nothing where none is. */
export function questionsData(site: Site): StructuredData | undefined {
  const answered = site.edition.questions.filter(question => question.answered && question.answer.length > 0)
  if (answered.length === 0) return undefined
  return {
    '@type': 'FAQPage',
    '@id': 'faq/index.html',
    mainEntity: answered.map(({question, answer}) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {'@type': 'Answer', text: answer.map(passage => passage.text).join(' ')}
    }))
  }
}

const downloads: readonly (readonly [string, string])[] = [
  ['data/edition.json', 'application/json'],
  ['recension.md', 'text/markdown'],
  ['references.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['references.bib', 'application/x-bibtex']
]

export function editionData(site: Site): StructuredData {
  return {
    '@type': 'Dataset',
    '@id': 'index.html',
    url: 'index.html',
    name: site.title,
    description: `One reference established from ${site.sources.length} sources that overlap and disagree, every sentence with its place.`,
    version: site.digest,
    inLanguage: site.edition.language,
    distribution: downloads.map(([contentUrl, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat
    })),
    isBasedOn: site.sources.map(({path, name}) => ({'@type': 'Article', '@id': path, headline: name}))
  }
}

/** Only what the source states of itself. */
export function sourceData({source, name, path}: SourceView): StructuredData {
  const address = safeUrl(source.url)
  return {
    '@type': 'Article',
    '@id': path,
    headline: name,
    ...(source.authors && {author: source.authors.map(author => ({'@type': 'Person', name: author}))}),
    ...(source.date !== undefined && {datePublished: source.date}),
    ...(source.site !== undefined && {publisher: {'@type': 'Organization', name: source.site}}),
    ...(source.language !== 'und' && {inLanguage: source.language}),
    ...(address !== undefined && /^https?:/i.test(address) && {sameAs: address})
  }
}
