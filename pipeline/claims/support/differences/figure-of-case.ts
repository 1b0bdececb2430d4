/** A figure that tells of which case or thing something is said, and is not what is said of it. */
import type {ReadQuantity} from '../../../language/read-quantities.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'

type Figures = readonly [ReadQuantity, ReadQuantity]

export function figureOfCase(pair: StatementPair, figures: Figures): boolean {
  return bothSupposed(pair, figures) || namesTheThing(pair, figures) || againstAnother(pair)
}

/** “If the level falls by 7 percent, …”, “if it falls by 13 percent, …”: each figure is the case that the rest holds for. */
function bothSupposed({left, right}: StatementPair, [one, other]: Figures): boolean {
  const supposed = ({tokens}: Reading, {start}: ReadQuantity): boolean =>
    /^(?:if|when|once|unless)$/i.test(tokens[0]?.text ?? '') && start < tokens.findIndex(({text}) => text === ',')
  return supposed(left, one) && supposed(right, other)
}

/** “The 16-inch Otter”, “a 13-inch Otter”: written with a hyphen before a name, a figure tells which one. */
function namesTheThing({left, right}: StatementPair, [one, other]: Figures): boolean {
  const names = ({tokens}: Reading, {start, end}: ReadQuantity): boolean =>
    tokens.slice(start, end).some(({text}) => text.includes('-')) && tokens[end]?.tag === 'PROPN'
  return names(left, one) || names(right, other)
}

/** “Is five times faster”, each under a heading of its own: than what, only the heading tells. */
function againstAnother({a, b, left, right}: StatementPair): boolean {
  const [under, over] = [a.context.heading?.exact, b.context.heading?.exact]
  const open = ({lower}: Reading): boolean =>
    /\b(?:faster|slower|more|less|smaller|larger|bigger|cheaper|better|higher|lower|lighter|heavier)\b/.test(lower) &&
    !/ than /.test(lower)
  return under !== undefined && over !== undefined && under !== over && open(left) && open(right)
}
