/** “In 1950, the ferry cost two crowns” against “today it costs ninety”: what was so in some year may be otherwise now. */
import {courseOf} from './course.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words, where one side speaks of a year, and the other says that it speaks of today. */
export function yearAndNow({left, right}: StatementPair): string | undefined {
  if ((isThen(left) && isNow(right)) || (isThen(right) && isNow(left))) return 'one speaks of then, the other of now'
  return undefined
}

/** Unless it tells what came to an end: that is so to this day. */
function isThen(reading: Reading): boolean {
  return then.test(reading.lower) && !isNow(reading) && courseOf(reading.lower) === undefined
}

function isNow({lower}: Reading): boolean {
  return /\b(?:now|today|nowadays|these days|currently|at present|(?:under|by|with|in) the (?:new|current|present|modern)|this (?:year|season))\b/.test(
    lower
  )
}

const then =
  /\b(?:under|by|with|in) the (?:old|original|former|previous|earlier)\b|\b(?:in|during|by|until|up to|till|prior to|before|around|back in) (?:the )?(?:(?:early|late|spring|summer|autumn|winter|year) (?:of )?)?(?:1[4-9]|20)\d\d(?:s|\b)|\b(?:years?|decades?|century|centuries|generations?) ago\b|\blast (?:year|season|century|summer|spring|autumn|winter)\b|\bin the (?:\p{L}+teenth|twentieth) century\b/u
