/** What stands above the title and below the last words of an article that was copied with its page. */
import {expect, it} from 'vitest'
import {expectLines} from '../../support/expect-lines.ts'
import {readText} from '../../support/read-text.ts'

const rope =
  'A rope that is left in a heap will be wet inside for a week, and a wet rope freezes into a hoop in January.'
const loft =
  'The loft is dry, dark and full of wasps, which is why the ropes hang in it and the children do not go there.'

it('drops the name of a shop, its menus and its path, whatever words stand in them', () => {
  expectLines(`
boilerplate | QUAYSIDE ROPE STORES
boilerplate | Free coils over £40 | Basket (0) | My account
boilerplate | Ropes  Knots  Blocks  Paint  Brass  Sale
boilerplate | Quay > Guides > Coiling
heading 1 | The Quayside Guide to Coiling: Every Turn, and Why
byline-date | Updated January 2026
boilerplate | Tweet  Pin it  Email to a friend

paragraph | ${rope}
heading 2 | The Loft
paragraph | ${loft}
related | Customers also bought
related | The Short Splice: what is it good for?
related | Gift vouchers
boilerplate | Sign up for 10% off your first order
boilerplate | © Quayside Rope Stores 2026
`)
})

it('drops name and motto above a menu, and reads a name alone above the date as the author', () => {
  const text = `The Wet Rope
Letters on cordage by someone who owns a spike
Archive · About · RSS
The Heap in the Corner, Uncoiled Once and for All
Runa Askeland-Voss
Posted on 9 January 2025

${rope}`
  const {blocks, metadata} = readText(text).output
  const kinds = blocks.map(block => block.kind)
  expect(kinds).toEqual([
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'heading',
    'byline-date',
    'byline-date',
    'paragraph'
  ])
  expect(metadata.authors.map(author => author.value)).toEqual(['Runa Askeland-Voss'])
  expect(metadata.title?.value).toBe('The Heap in the Corner, Uncoiled Once and for All')
})

it('keeps a title above a menu, and one whose words the text uses', () => {
  expectLines(`
heading 1 | The Heap in the Corner
boilerplate | Home | Ropes | Contact
heading 2 | Why It Rots
paragraph | ${rope}
`)
  expectLines(`
heading 1 | The Corner
heading 2 | Wet Heap
byline-date | Posted on 9 January 2025
paragraph | ${rope}
`)
})

it('drops buttons, counts and a path of a board, and keeps its questions', () => {
  expectLines(`
boilerplate | Spliceboard > Cordage > Storage
boilerplate | [Log in] [Ask a question]
heading 1 | Coiling: the questions we get every month
byline-date | Collected by hemp_71 (moderator), last edited November 23, 2019
boilerplate | 37 votes · 4 pages of comments

paragraph | ${rope}

question | Q: Does a wet rope rot?
answer | A: It does, and from the inside, where nobody looks.

question lost | Q: When should I turn a rope end for end?
boilerplate | (no answer yet)

boilerplate | Add an answer
related | Similar questions: How do I whip an end? | Why is my rope so stiff?
boilerplate | About Spliceboard | Rules | Contact
`)
})

it('drops what stands between the last lines of a page', () => {
  expectLines(`
heading 1 | Ropes in Winter
byline-date | Runa Askeland, technical editor | 3 February 2025
toc | In this feature
toc | The Frost
toc | The Loft

paragraph | ${rope}
heading 2 | The Frost
paragraph | ${rope}
heading 2 | The Loft
paragraph | ${loft}
related | Next month: blocks that squeak
boilerplate | Subscribe for £4 a month
boilerplate | 14 responses
boilerplate | Comments are closed.
boilerplate | Printed from The Wet Rope. Reuse with attribution.
`)
})

it('keeps the text that goes on below an advertisement or an invitation', () => {
  expectLines(`
heading 1 | Ropes in Winter
paragraph | ${rope}
paragraph | ${loft}
boilerplate | Advertisement
heading 2 | The Last Coil
paragraph | Hang it high. It will be dry by spring.
boilerplate | Tags: ropes, lofts
`)
})

it('drops a note in italics below the last rule of a Markdown file, and links side by side', () => {
  expectLines(
    `
heading 1 | # Ropes in Winter

paragraph | ${rope}

boilerplate | ---

boilerplate | *Runa Askeland teaches splicing. Further reading: [Tar](/tar), [Hemp](/hemp)*

boilerplate | [Find a loft](/lofts) | [Register your rope](/register) | [Press](/press)
`,
    'ropes.md'
  )
})

it('reads questions under the last label of a Markdown file, and the long parts of an essay as parts', () => {
  expectLines(
    `
heading 1 | # Ropes in Winter

paragraph | ${rope}

heading 2 | ## Letters after the last issue

question | ### Is a hitch the same thing as a knot?

answer | It is not. A hitch holds on to something else.

question | ### Do lofts let in rain?

answer | Two of the three that we visited do.
`,
    'ropes.md'
  )
  const parts = [
    'What Is a Coil?',
    'What Does It Weigh?',
    'Where Should It Hang?',
    'Does It Freeze?',
    'And What About Wasps?'
  ]
  const essay = parts.map(part => `heading 2 | ${part}\nparagraph | ${rope}\nparagraph | ${loft}`).join('\n')
  expectLines(`heading 1 | The Heap in the Corner\nparagraph | ${rope}\n${essay}`)
})

it('takes the mark of an answer off its words, and keeps the place of each word', () => {
  const {blocks, sentences, source} = readText(`Ropes\n\nQ: Where do I dry it?\nA: In the loft. It is warm.\n`).output
  const answer = blocks.find(block => block.kind === 'answer')
  expect(answer?.prose.text).toBe('In the loft. It is warm.')
  const spans = sentences.filter(sentence => sentence.block === answer?.index).map(({span}) => span)
  expect(spans.map(({start, end}) => source.text.text.slice(start.offset, end.offset))).toEqual([
    'In the loft.',
    'It is warm.'
  ])
})
