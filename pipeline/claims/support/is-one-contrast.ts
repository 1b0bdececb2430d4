/** Whether two contrasts are one: the same is kept and the same is left out. */
import {areAlike} from '../../language/are-alike.ts'
import type {Contrast, ContrastSide} from './contrasts-in.ts'
import {isSameVerb} from './is-same-verb.ts'

export function isOneContrast(one: Contrast, other: Contrast): boolean {
  const acts = one.kept.verbs.length > 0
  if (acts !== other.kept.verbs.length > 0) return false
  if (!acts) return sharesWord(one.kept, other.kept) && sharesWord(one.left, other.left)
  return (
    sharesVerb(one.kept, other.kept) &&
    sharesVerb(one.left, other.left) &&
    // what it is done to may be told on one side only
    (sharesObject(one.kept, other.kept) || sharesObject(one.left, other.left))
  )
}

function sharesVerb({verbs: ones}: ContrastSide, {verbs: others}: ContrastSide): boolean {
  return ones.some(one => others.some(other => isSameVerb(one, other)))
}

function sharesObject(one: ContrastSide, other: ContrastSide): boolean {
  return one.words.length === 0 || other.words.length === 0 || sharesWord(one, other)
}

function sharesWord({words: ones}: ContrastSide, {words: others}: ContrastSide): boolean {
  return ones.some(one => others.some(other => areAlike(one, other)))
}
