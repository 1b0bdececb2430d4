/** The field of work that two statements name among others that one thing is used in. */
import type {InPassing, PassingMention} from '../../model/registry.ts'
import type {Statement} from '../../model/statement.ts'
import {type FieldOfUse, fieldsOfUse} from './fields-of-use.ts'
import {usedAlike} from './used-alike.ts'

export const sharedUse: InPassing = {
  marks: statement => fieldsOfUse(statement).map(({field}) => `used in ${field}`),
  common: (a, b) => {
    const found = usedAlike(a, b)
    const sides = found && ([mention(a, found[0]), mention(b, found[1])] as const)
    return sides?.some(side => side.whole || side.alone) ? sides : undefined
  }
}

/** “Winches are used for cargo handling”, the first item of a sentence, tells of what as well. */
function mention({context, standsAlone, subject}: Statement, {start, end}: FieldOfUse): PassingMention {
  if (context.header) return {whole: true}
  return {whole: false, start, end, alone: start === 0 && standsAlone && subject !== undefined}
}
