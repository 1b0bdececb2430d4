/** What two statements say in passing of one thing: the act that both tell, wherever it stands in them. */
import {relationKeys} from '../../../language/word-relations.ts'
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import type {Statement} from '../../../model/statement.ts'
import type {Act} from '../acts-in.ts'
import {actsOf} from '../acts-of.ts'
import {isOneAct} from '../is-one-act.ts'
import {keptOut} from '../kept-out.ts'
import {readingOf} from '../reading.ts'
import {saysMainly} from '../says-mainly.ts'
import {toldOf} from '../told-of.ts'

export const sharedAct: InPassing = {
  marks: statement => [
    ...actsOf(statement).flatMap(act =>
      toldOf(statement, act).flatMap(subject => relationKeys(act.object).map(key => `${subject} … ${key}`))
    ),
    ...(keptOut(statement)?.acts ?? actsOf(statement).filter(({leads}) => leads)).map(({object}) => `… ${object}`)
  ],
  common: (a, b) => {
    // one may deny the class of what does so: both are compared as they are
    if ((keptOut(a) === undefined) !== (keptOut(b) === undefined)) return [{whole: true}, {whole: true}]
    for (const one of actsOf(a)) {
      for (const other of actsOf(b)) {
        if (!isOneAct(one, other) || !toldOf(a, one).some(key => toldOf(b, other).includes(key))) continue
        const sides = [mention(a, one), mention(b, other)] as const
        if (sides.some(side => side.whole || side.alone)) return sides
      }
    }
    return undefined
  }
}

/**
 * The first act of a clause is told from its subject on, a later one without it, unless that leaves but a verb and its object:
 * then all of the clause is quoted, as one that says more than the claim. So is a cell.
 */
function mention(statement: Statement, act: Act): PassingMention {
  if (saysMainly(statement, act)) return {whole: true}
  const {tokens, clauses} = readingOf(statement)
  const [clause] = clauses
  if (act.about)
    return {whole: false, start: tokens[act.start]?.start ?? 0, end: tokens[act.end - 1]?.end ?? 0, alone: false}
  const named = act.leads && clause !== undefined && clause.subjectEnd > clause.subjectStart
  if (statement.context.header !== undefined || (!named && act.end - act.start < 3))
    return {whole: false, start: 0, end: statement.text.length, alone: false}
  const from = named ? clause.subjectStart : act.start
  return {
    whole: false,
    start: tokens[from]?.start ?? 0,
    end: tokens[act.end - 1]?.end ?? statement.text.length,
    alone: named && statement.standsAlone
  }
}
