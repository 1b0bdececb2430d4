/** Lines that say who and when, and dates as they are written. */
import {expect, it} from 'vitest'
import {readByline} from '../../pipeline/language/read-byline.ts'
import {tellLanguage} from '../../pipeline/language/tell-language.ts'
import {writtenDates} from '../../pipeline/language/written-dates.ts'

function read(line: string) {
  const byline = readByline(line)
  return (
    byline && [byline.authors.map(author => line.slice(author.start, author.end)), byline.dates.map(date => date.value)]
  )
}

it.each([
  ['January 23, 2026', [], ['2026-01-23']],
  ['By Ada Quay | March 4, 2025 | 6 min read', ['Ada Quay'], ['2025-03-04']],
  ['By Ada Quay, March 4, 2025', ['Ada Quay'], ['2025-03-04']],
  ['An essay by Ada Quay, November 9, 2023', ['Ada Quay'], ['2023-11-09']],
  ['Posted by Ada Quay in Tools on June 4, 2025', ['Ada Quay'], ['2025-06-04']],
  ['Written by Ada Quay and Mo van der Holm', ['Ada Quay', 'Mo van der Holm'], []],
  ['Posted on 3rd of May 2024 by Ada Quay', ['Ada Quay'], ['2024-05-03']],
  ['First published 12 May 2019; last updated 3 June 2024', [], ['2019-05-12', '2024-06-03']],
  ['Ada Quay, 12 March 2024', ['Ada Quay'], ['2024-03-12']],
  ['PUBLISHED: 00:01, Tue, Nov 19, 2019', [], ['2019-11-19']],
  ['Harbour report, published June 2, 2025', [], ['2025-06-02']],
  ['By Ada Quay, Staff Writer', ['Ada Quay'], []],
  ['by Ada Quay, Master Rigger, Port of Holm', ['Ada Quay'], []],
  ['Compiled by A. Quay, Rope Works, Port of Holm', ['A. Quay'], []],
  ['Prepared by Ada Quay', ['Ada Quay'], []],
  ['Version of 14 February 2023', [], ['2023-02-14']],
  ['Draft 2, 14 February 2023', [], ['2023-02-14']],
  ['By Ada Quay, Ben Holm, and Cy Asker', ['Ada Quay', 'Ben Holm', 'Cy Asker'], []]
])('reads “%s”', (line, authors, dates) => {
  expect(read(line)).toEqual([authors, dates])
})

it.each([
  'The ferry sailed on March 4, 2025 with two passengers.',
  'It was updated on March 4, 2025',
  'By the sea',
  'Version 4 of 1998 sailed',
  'Draft of a rule for 1923',
  'Stand by me',
  'Built in 1923',
  'The Lock and Its Keeper'
])('takes “%s” for no byline', line => {
  expect(readByline(line)).toBeUndefined()
})

it('tells the day of publication from that of a change', () => {
  const dates = readByline('Published May 12, 2019 | Updated June 3, 2024')?.dates
  expect(dates?.map(date => date.changed)).toEqual([false, true])
})

it('gives the year alone where day and month may stand in either order', () => {
  const values = (text: string) => writtenDates(text).map(date => date.value)
  expect(values('4/3/2025')).toEqual(['2025'])
  expect(values('24/3/2025 and 3/24/2025')).toEqual(['2025-03-24', '2025-03-24'])
  expect(values('May 2024, 2024-05-03 and in 2024')).toEqual(['2024-05', '2024-05-03'])
})

it('tells English from its neighbours and from other scripts', () => {
  expect(tellLanguage('The kettle is on the hob and it will boil when it is ready.')).toBe('en')
  expect(tellLanguage('Der Kessel steht auf dem Herd und wird gleich kochen, wenn das Wasser heiß ist.')).toBe('de')
  expect(tellLanguage('La bouilloire est sur le feu et elle va chanter dans une minute.')).toBe('fr')
  expect(tellLanguage('Чайник стоит на плите и скоро закипит.')).toBe('ru')
  expect(tellLanguage('3.5')).toBe('und')
})
