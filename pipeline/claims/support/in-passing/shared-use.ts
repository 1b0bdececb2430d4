/** The field of work that two statements name among others that one thing is used in. */
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import type {Statement} from '../../../model/statement.ts'
import {type FieldOfUse, fieldsOfUse} from '../fields-of-use.ts'
import {usedAlike} from '../used-alike.ts'

export const sharedUse: InPassing = {
  marks: statement => fieldsOfUse(statement).map(({field}) => `used in ${field}`),
  common: (a, b) => {
    const [one, other] = usedAlike(a, b) ?? []
    if (!one || !other || !(one.whole || other.whole || isReadable(a, one) || isReadable(b, other))) return undefined
    return [mention(a, one), mention(b, other)]
  }
}

/** “Winches are used for cargo handling”, the first item of a sentence, tells of what as well. */
function isReadable({standsAlone, subject}: Statement, {start}: FieldOfUse): boolean {
  return start === 0 && standsAlone && subject !== undefined
}

function mention(statement: Statement, field: FieldOfUse): PassingMention {
  if (statement.context.header) return {whole: true}
  return {whole: false, start: field.start, end: field.end, alone: isReadable(statement, field)}
}
