/** What two statements set against each other in passing: “a cutter is a boat that sails rather than drifts”. */
import {relationKeys} from '../../../language/word-relations.ts'
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import type {Statement} from '../../../model/statement.ts'
import type {Contrast} from '../contrasts-in.ts'
import {contrastsOf} from '../contrasts-of.ts'
import {isOneContrast} from '../is-one-contrast.ts'
import {readingOf} from '../reading.ts'
import {saysMainly} from '../says-mainly.ts'
import {subjectKeys} from '../subject-keys.ts'

export const sharedContrast: InPassing = {
  marks: statement =>
    contrastsOf(statement).flatMap(({kept, left}) => [
      // contrasts are few: of those of one subject all are compared
      ...(left.verbs.length > 0 ? subjectKeys(statement).map(key => `${key} not`) : []),
      ...(left.verbs.length > 0 ? [] : kept.words.flatMap(relationKeys).map(key => `not … ${key}`))
    ]),
  common: (a, b) => {
    for (const one of contrastsOf(a)) {
      for (const other of contrastsOf(b)) {
        const sides = isOneContrast(one, other) ? ([mention(a, one), mention(b, other)] as const) : undefined
        if (sides?.some(({whole}) => whole)) return sides
      }
    }
    return undefined
  }
}

function mention(statement: Statement, contrast: Contrast): PassingMention {
  if (saysMainly(statement, contrast)) return {whole: true}
  const {tokens} = readingOf(statement)
  const [first, last] = [tokens[contrast.start], tokens[contrast.end - 1]]
  return {whole: false, start: first?.start ?? 0, end: last?.end ?? statement.text.length, alone: false}
}
