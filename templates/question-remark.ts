/** What the edition says of a question before its answer. */
import type {EditionQuestion} from '../pipeline/model/edition.ts'

type Remarked = Pick<EditionQuestion, 'answeredBy' | 'about'>

/** Undefined where the sources answer it and it says itself what it asks about; that none of several is answered is said once of all. */
export function questionRemark({answeredBy, about}: Remarked): string | undefined {
  const remarks = [
    about && `Asked about: ${about.text}.`,
    answeredBy === 'corpus' &&
      'The article that asks this has lost its answer. This is what other passages of the sources say:'
  ].filter(each => typeof each === 'string')
  return remarks.length > 0 ? remarks.join(' ') : undefined
}
