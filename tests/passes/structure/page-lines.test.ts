/** Single lines that pages put around an article, and lines of articles that only look like them. */
import {describe, expect, it} from 'vitest'
import {readText} from '../../support/read-text.ts'

const prose =
  'The lock was dug by hand in two winters, and the first barge went through it before the mortar had dried, as the keeper liked to say.'

/** The kind of a line at the end of an article. */
function kindBelow(line: string): string | undefined {
  const {blocks} = readText(`The Lock\n${prose}\nThe Keeper\n${prose}\n${prose}\n${line}`).output
  return blocks.at(-1)?.kind
}

/** The kind of a line between two paragraphs. */
function kindBetween(line: string): string | undefined {
  const {blocks} = readText(
    `The Lock\n${prose}\n${prose}\n${prose}\n${prose}\n${line}\n${prose}\n${prose}\n${prose}\n${prose}`
  ).output
  return blocks.find(block => block.start.line === 6)?.kind
}

describe('below the text', () => {
  it.each([
    '17 Comments',
    'No comments yet',
    'Leave a Reply',
    'Comments are closed.',
    'Share this post',
    'Share on Facebook',
    'Tweet | Pin | Email',
    'Facebook Twitter LinkedIn WhatsApp',
    'We use cookies to remember what you put in your basket.',
    'Accept all cookies',
    'By continuing to use this site you agree to our use of cookies.',
    'Back to top ↑',
    'Next Post →',
    'Subscribe to our newsletter',
    'Sign up for weekly updates and never miss a post.',
    'Get the best of the canal delivered to your inbox.',
    'Join 4,100 lock keepers',
    'One letter a week, no spam.',
    'No spam, unsubscribe anytime.',
    'Follow us on Instagram',
    'Advertisement',
    'Sponsored content',
    'As a bookshop affiliate, we earn from qualifying purchases.',
    'This post may contain affiliate links.',
    '© 2025 Canal Notes',
    'Copyright 2025 Canal Notes. All rights reserved.',
    'Privacy Policy | Terms of Service',
    'Photo: Ada Quay / Canal Notes',
    'Image credit: Unsplash',
    'Tags: locks, barges, keepers',
    'Filed under: Canals',
    'Was this page helpful?',
    'Yes | No',
    '5 min read',
    'Reading time: 7 minutes',
    '1,204 views',
    'Listen to this article',
    'Thanks for reading!',
    'Rate this article',
    'Joined: March 2019',
    'Posted by quay_ada, 2 years ago',
    'You must be logged in to reply to this topic.',
    'Jump to page: 1 2 Next »',
    '3 responses to “The Lock”',
    'Enjoyed this story? Sign up for our weekly letter.',
    'By signing up you agree to our terms.',
    'Posts: 1,204',
    'Senior Member',
    'Reply | Quote | Report',
    '#12',
    'Last edited by quay_ada on Tuesday',
    'This thread is closed.',
    'Log in or register to reply',
    '3 people found this helpful',
    'Didn’t find your question? Write to the lock office',
    'Still have questions? Call the lock office'
  ])('drops “%s”', line => {
    expect(kindBelow(line)).toBe('boilerplate')
  })

  it.each([
    'Last updated: 12 November 2024',
    'Published on March 4, 2025',
    'Ada Quay | March 4, 2025',
    'Last reviewed: June 2024',
    'Posted by Ada Quay on 3 May 2024'
  ])('reads “%s” as a date or author', line => {
    expect(kindBelow(line)).toBe('byline-date')
  })

  it.each([
    'Read more: How a Weir Is Built',
    'RELATED: The Oldest Locks',
    'See also: Weirs',
    'Related Articles',
    'You May Also Like',
    'More From Canal Notes',
    'Similar threads'
  ])('reads “%s” as a pointer to another text', line => {
    expect(kindBelow(line)).toBe('related')
  })
})

describe('within the text', () => {
  it.each([
    'The meeting drew seventeen comments and no decision.',
    'Share the towpath with others, for it is narrow.',
    'Cookies are sold at the lock house from Easter on.',
    'Follow us along the towpath, and you will come to the second gate.',
    'Subscribe to one theory and the other looks foolish.',
    'Copyright was not a word that the lock keeper knew.',
    'Photos of the lock were first taken in 1911.',
    'Read more about it, and you will know less.',
    'The next post stands a mile on, and it is painted white.',
    'By then the gates had been closed for a year.',
    'It was opened on March 4, 1925.',
    'Related work was done upstream, where the river is wider.',
    'Contents may settle in the barrel.',
    'The members of the club may post what they like.',
    'Still have questions? So has the keeper, and he has been here for thirty years.',
    'A keeper who reads his letters himself needs no filter, for there is no spam at the lock.',
    'Join two ropes with a bend and not with a knot.',
    'Five minutes is all that it takes to fill the chamber.'
  ])('keeps “%s”', line => {
    expect(kindBetween(line)).toBe('paragraph')
  })

  it.each([
    'By Land and by Water',
    'Related Trades',
    'Share and Share Alike',
    'Comments on the Old Gate',
    'Reading the Water',
    'Popular Misconceptions',
    'Cite Your Lock Number'
  ])('keeps “%s” as a heading', line => {
    expect(kindBetween(line)).toBe('heading')
  })
})
