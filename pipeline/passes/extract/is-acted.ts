/** Whether the head of a column tells what the rows do: “Holds water”, “Takes meat”. */
import {verbShare} from '../../language/verb-share.ts'
import type {Token} from '../../model/statement.ts'

/** A verb in the third person opens it, whatever the tagger makes of a word that stands first; before a plural a plural rarely stands (“Stores sails”). */
export function isActed([first, second]: readonly Token[]): boolean {
  if (!first || !second || !/^\p{Lu}?\p{Ll}+[^s]s$/u.test(first.text) || second.tag === 'PUNCT') return false
  return first.tag === 'VERB' || verbShare(first.text) >= (/^\p{Ll}+[^su]s$/u.test(second.text) ? 0.2 : 0.5)
}
