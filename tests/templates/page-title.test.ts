import {expect, it} from 'vitest'
import {pageTitle} from '../../templates/partials/page-title.ts'

it.each([
  ['Kettle', 'Harbours'],
  ['Kettle', 'Everything that the harbour office of the western islands has ever written about kettles'],
  ['A kettle with a spout that nobody in the western islands has seen, described twice', 'Harbours and ferries']
])('names the page “%s” and its edition in at most 70 characters', (page, edition) => {
  const title = pageTitle(page, edition)
  expect(Array.from(title).length).toBeLessThanOrEqual(70)
  expect(title.startsWith(page.slice(0, 6))).toBe(true)
  expect(title).toContain(' · ')
})
