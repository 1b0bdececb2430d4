/** Writes claims and disagreements as annotations of the sources. https://www.w3.org/TR/annotation-model/ */
import type {Edition, EditionClaim, EditionConflict} from '../../model/edition.ts'
import type {Writer, WriterOptions} from '../../model/registry.ts'
import {placeOf, type Span} from '../../model/span.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {type SiteNames, siteNames} from '../html/site-names.ts'
import {targetsIn} from './targets-in.ts'

/** Each annotation has the id of its claim or disagreement, and stands for all places that state it. */
export const writeAnnotations: Writer = {
  name: 'annotations',
  outputs: ['claims.jsonld'],
  write: (edition, options) =>
    new Map([['claims.jsonld', `${JSON.stringify(collectionOf(edition, options), null, 1)}\n`]])
}

function collectionOf(edition: Edition, options: WriterOptions): object {
  const names = siteNames(edition)
  const scene = {
    names,
    options,
    language: edition.language,
    targets: targetsIn(edition, names.sourcePath, options)
  }
  const items = [
    ...edition.claims.map(claim => claimNote(claim, scene)),
    ...edition.conflicts.map(conflict => conflictNote(conflict, scene))
  ]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addressOf('claims.jsonld', options.baseUrl),
    type: 'AnnotationCollection',
    label: edition.title,
    total: items.length,
    first: {id: address('page', scene), type: 'AnnotationPage', startIndex: 0, items}
  }
}

interface Scene {
  readonly names: SiteNames
  readonly options: WriterOptions
  readonly language: string
  /** `published`: whether the edition prints the words of the span itself. */
  readonly targets: (span: Span, published: boolean) => object
}

function claimNote(claim: EditionClaim, scene: Scene): object {
  const {passage} = claim
  const printed = new Set(passage.cut.map(placeOf))
  return {
    id: address(claim.id, scene),
    type: 'Annotation',
    motivation: 'describing',
    body: [words(claim.text, 'describing', scene), ...identified(claim.terms, scene)],
    target: [
      ...passage.cut.map(span => scene.targets(span, true)),
      ...claim.evidence.filter(span => !printed.has(placeOf(span))).map(span => scene.targets(span, false))
    ]
  }
}

function conflictNote(conflict: EditionConflict, scene: Scene): object {
  return {
    id: address(conflict.id, scene),
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      words(conflict.reason, 'assessing', scene),
      ...conflict.sides.map(({claim}) => ({
        type: 'SpecificResource',
        source: address(claim, scene),
        purpose: 'linking'
      })),
      ...identified(conflict.terms, scene)
    ],
    target: conflict.sides.flatMap(({passage}) => passage.cut.map(span => scene.targets(span, true)))
  }
}

function address(id: string, {options}: Scene): string {
  return `${addressOf('claims.jsonld', options.baseUrl)}#${id}`
}

function words(value: string, purpose: string, {language}: Scene): object {
  return {type: 'TextualBody', value, format: 'text/plain', ...(language !== 'und' && {language}), purpose}
}

function identified(terms: readonly string[], {names, options}: Scene): readonly object[] {
  return terms.map(id => ({
    type: 'SpecificResource',
    source: addressOf(names.termPath(id), options.baseUrl),
    purpose: 'identifying'
  }))
}
