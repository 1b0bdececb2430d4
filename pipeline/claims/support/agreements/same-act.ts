/** Two statements of one thing that does the same to the same: “mends nets”, “was built for net mending”. */
import type {Statement} from '../../../model/statement.ts'
import {type Act, anyVerb} from '../acts-in.ts'
import {actsOf} from '../acts-of.ts'
import {isOneAct} from '../is-one-act.ts'
import {readingOf} from '../reading.ts'
import {saysMainly} from '../says-mainly.ts'
import type {StatementPair} from '../statement-pair.ts'
import {toldOf} from '../told-of.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not, or where one of them says much else. */
export function sameAct({a, b}: StatementPair): Agreement | undefined {
  const ones = mainActs(a)
  const others = ones.length === 0 ? [] : mainActs(b)
  const found = ones
    .flatMap(one => others.map(other => ({one, other})))
    .find(({one, other}) => isOneAct(one, other) && sharesSubject(a, one, b, other))
  if (!found) return undefined
  const {one, other} = found
  return {
    reason: `both say of “${a.subject?.text ?? ''}” that it does one thing: “${textOf(a, one)}”`,
    score: one.about || other.about || one.verb === anyVerb || other.verb === anyVerb ? implied : told
  }
}

const told = 0.8
/** Of an act that a list of examples or a compound only implies. */
const implied = 0.75

function mainActs(statement: Statement): readonly Act[] {
  return actsOf(statement).filter(act => saysMainly(statement, act))
}

function sharesSubject(a: Statement, one: Act, b: Statement, other: Act): boolean {
  const keys = toldOf(b, other)
  return toldOf(a, one).some(key => keys.includes(key))
}

function textOf(statement: Statement, {start, end}: Act): string {
  const {tokens} = readingOf(statement)
  return statement.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}
