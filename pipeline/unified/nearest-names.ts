/** The names of a glossary that a name of no term is likely to mean. */
import {distance} from 'fastest-levenshtein'
import {compareText} from '../model/order.ts'
import {slug} from '../model/slug.ts'
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'

const most = 3

/** By the number of letters that differ, then by code unit; at most three. */
export function nearestNames(name: string, {terms}: Glossary): readonly string[] {
  const wanted = slug(name)
  return terms
    .flatMap(({label, aliases}) => [label, ...aliases])
    .map(candidate => ({candidate, far: distance(wanted, slug(candidate))}))
    .sort((a, b) => a.far - b.far || compareText(a.candidate, b.candidate))
    .slice(0, most)
    .map(({candidate}) => candidate)
}
