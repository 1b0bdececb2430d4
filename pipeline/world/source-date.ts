/** The date that stands for the time of a reproducible build: https://reproducible-builds.org/specs/source-date-epoch/ */
import process from 'node:process'

/** ISO 8601, of `SOURCE_DATE_EPOCH` in seconds, in UTC; `undefined` where it is not set or no such number. */
export function sourceDate(): string | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}
