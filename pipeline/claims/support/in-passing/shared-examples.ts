/** The examples of a class that one statement lists and another names in passing: “trawlers like Tern and Gull are slow”. */
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import {examplesOf, type NamedExamples} from '../examples-of.ts'
import {isOneList} from '../is-one-list.ts'

export const sharedExamples: InPassing = {
  marks: statement => (examplesOf(statement)?.names ?? []).map(name => `for example ${name}`),
  common: (a, b) => {
    const [one, other] = [examplesOf(a), examplesOf(b)]
    if (!one || !other || !(one.whole || other.whole) || !isOneList(one, other)) return undefined
    return [mention(one), mention(other)]
  }
}

function mention({whole, start, end}: NamedExamples): PassingMention {
  return whole ? {whole} : {whole, start, end, alone: false}
}
