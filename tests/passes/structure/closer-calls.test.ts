/** Closer calls: lines that look like one kind and are another. */
import {it} from 'vitest'
import {expectLines} from '../../support/expect-lines.ts'

it('does not give the closing words to a last question whose answer was lost', () => {
  expectLines(`
heading 1 | Night Ferries
paragraph | A night ferry is a hotel that moves, and the bar closes before the cabins open. Here is what people want to know.
heading 2 | You Asked, We Answered
question | Is there a cabin for dogs?
answer | There is a kennel on the car deck, and four cabins where a dog may sleep on the floor.
question lost | When does the bar close?
question lost | Do the cabins have windows?
paragraph | Wherever you are heading, board early and eat before the swell begins. The open sea starts at the second buoy.
byline-date | May 3rd, 2023
`)
})

it('gives a last question the fragment below it, though the question before was lost', () => {
  expectLines(`
heading 1 | Day Ferries
paragraph | A day ferry is a bus that floats, and nobody sleeps on it. Here is what people want to know before they come.
heading 2 | You Asked, We Answered
question | Is there a cabin for dogs?
answer | There is a kennel on the car deck, and four cabins where a dog may sleep on the floor.
question lost | When does the bar close?
question | How old must a child be to travel alone?
answer | Eleven, or nine in the company of an elder sister.
boilerplate | Leave a comment
`)
})

it('drops a line between two that invite to subscribe', () => {
  expectLines(`
heading 1 | Day Ferries
paragraph | A day ferry is a bus that floats, and nobody sleeps on it. Here is what people want to know before they come.
paragraph | The first of them was a barge with benches, and the second was the same barge with a roof over the benches.
boilerplate | Get our timetable by email
boilerplate | Every harbour, every Friday, on one page.
boilerplate | Subscribe
paragraph | The third was a steamer. It sank in its first winter, and nobody was on board but the cook and the cat.
`)
})

it('takes every section of an article that is titled as one of questions for one of them', () => {
  expectLines(`
heading 1 | Harbour Office: Frequently Asked Questions
paragraph | After every regatta we find the same letters in the box, so here are the answers for all who come by boat.
heading 2 | The Berth
question | How long may I stay?
answer | Three nights, or a week in the winter, when the boats that belong here are ashore.
question | The pump is locked. Is it broken?
answer | It is not. The key hangs in the office, beside the barometer, and costs nothing but a signature.
question | Who owns the cat?
answer | Nobody. She came with the harbour, and she will be here when it has silted up.
heading 2 | The Weather
question | Where is the forecast?
answer | On the door, at seven in the morning. At noon somebody corrects it with a pencil.
boilerplate | Didn't find your question? Write to the harbour office
`)
})

it('drops the name and the menu of a site above the title', () => {
  expectLines(`
boilerplate | Skip to main content
boilerplate | Harbour Street
boilerplate | Boats | Ropes | Newsletter | Sign in
boilerplate | Share this
heading 1 | A Boat for Two
paragraph | Two people need less boat than they think, and one of them needs less than the other. This is how we found out.
heading 2 | The First Summer
paragraph | It was a short boat with a tall mast, and everything in it was wet from May until the end of September.
`)
})

it('drops the names of a site and its part between its frame and the title over a byline', () => {
  expectLines(`
boilerplate | Subscribe to our newsletter for weekly tips
boilerplate | Canal Weekly
boilerplate | Barges
heading 1 | The Barge and the Punt, Compared
byline-date | Posted by Ada Quay in Barges on June 4, 2025
paragraph | Two boats do most of the work on a small canal, and they are bought in the wrong order. Here is how they differ.
heading 2 | Draught
paragraph | A barge needs a metre of water under it, and a punt floats on dew. That is the whole of the difference, some say.
boilerplate | ADVERTISEMENT
heading 2 | Weight
paragraph | Four people lift a punt. Nobody has ever lifted a barge, though a lock keeper once said that he had seen it done.
`)
})

it('takes the lines in quotation marks on a page of letters for its questions', () => {
  expectLines(`
heading 1 | Ask the Lock Keeper: Your Letters, Answered
byline-date | By the editors
paragraph | Every month we put the letters of our readers to a woman who has kept the lock at Quern for thirty years.
question | "How much water does a barge need?"
answer | Ninety centimetres, and a little more where the canal bends. If you can see the weed, turn round.
question | "My engine stalls in every lock. What am I doing wrong?"
answer | You shut the throttle too early. Leave it at a quarter until the gates are closed.
question | "What is the correct way to moor against a wind?"
answer | Bow first, then the stern, and never the other way about.
boilerplate | Copyright Canal Bulletin 2025
`)
})

it('takes a heading over three short questions for a list of questions, whatever it is called', () => {
  expectLines(`
heading 1 | The Rope Locker
paragraph | Rope is the cheapest thing on a boat and the one that is bought most often. It is worth knowing a little about it.
heading 2 | What Customers Want to Know
question | How long does a rope last?
answer | Five seasons in the sun, ten in a locker.
question | Can I wash a rope?
answer | Yes, in cold water and without soap.
question | Does colour matter?
answer | Only to you. The dye is the first thing to go.
heading 2 | Before You Leave
paragraph | Coil it, hang it and forget it. A rope that lies in a heap is a rope that rots from the inside.
`)
})

it('takes an article all of whose headings ask for one of questions and answers', () => {
  expectLines(`
paragraph | New hands ask the same things on the quay every spring. We have written down what we tell them while the kettle boils.
question | Which rope do I need?
answer | Eight metres of twelve millimetre polyester, with an eye at one end. Anything thinner cuts the hand.
question | Who pays for the mooring?
answer | Whoever ties up first, until somebody else asks.
question | Can I leave the boat at low water?
answer | Yes, if it sits flat. A keel boat falls over, and the harbour master is not a patient man.
question | What about the wind?
answer | Look at the flag on the mill. When it points at the church, stay in bed.
question | When does the season begin?
answer | With the first tar. You will smell it from the road.
`)
})

it('keeps dates, counts and names inside the text', () => {
  expectLines(`
heading 1 | A Short History of the Lock
paragraph | The lock was dug by hand in two winters, and the first barge went through it before the mortar had dried.
heading 2 | By Land and by Water
paragraph | Everything that the town needed came by barge, and everything that it did not need left the same way.
paragraph | Search parties were sent out in March 1911 when the ice broke, and they came back with three barges and a cow.
paragraph | Share the towpath with others. It is narrow, and the horses have not read the rules.
paragraph | On May 13, 1923 the gates failed, and the whole basin ran dry in an afternoon.
heading 2 | Cookies and Tea at the Lock House
paragraph | The lock house sells both from Easter to October, and the cookies are gone by three.
paragraph | Related to this is the question of who owns the water, which has never been settled.
`)
})

it('drops the lines that a weblog puts under an article', () => {
  expectLines(`
heading 1 | Ten Years of Sourdough
byline-date | Posted on 3 May 2024 by Ada Quay
paragraph | My starter turned ten this spring. It has moved house four times, and it has been left on a train once, in a jar with a loose lid. The conductor kept it in the warm until I came back for it, and it had doubled by then.
paragraph | What has it taught me? Mostly that bread is patient and I am not. The dough does not care about the clock on the wall, and it does not care about the book that says four hours. It is ready when it is ready, and you learn to look.
boilerplate | About the Author
boilerplate | Ada Quay bakes on a houseboat and writes about it when the oven is cold. Her book is called Flour and Water and Weather.
boilerplate | Share this:
boilerplate | Facebook Twitter Pinterest
boilerplate | Filed Under: Bread
boilerplate | ← Previous Post
boilerplate | Comments
boilerplate | Mo says: March 4, 2025 at 3:14 pm
boilerplate | Mine is seven and it has never been on a train.
boilerplate | Reply
boilerplate | Leave a Reply
boilerplate | Privacy Policy | Terms of Service
`)
})

it('drops teasers without a label below the count of comments', () => {
  expectLines(`
paragraph | A weather glass tells you what the air is about to do, and it does so without a wire, a battery or a bill. It hangs in the hall of every house on the quay, and everyone taps it in passing.
paragraph | When the column falls, the wind will rise. When it rises again too fast, the wind will come back from the other side, and stronger. That is all there is to it, and it has kept the boats in harbour on the right days for two hundred years.
byline-date | 2024-10-02
boilerplate | 12 Comments
related | What Is a Tide Clock?
related | A tide clock has one hand and keeps the time of the moon. See how to read it...
`)
})

it('reads pasted tables with tabs and ragged rows', () => {
  expectLines(`
heading 1 | Boats of the Line
paragraph | Three boats share the crossing, and no two of them are alike:
table-row | Boat\tLength\tCars
table-row | Gannet\t40 m\t22
table-row | Petrel\t61 m
paragraph | Table 1: Boats of the line
paragraph | The third one is being painted.
table-row | | Boat | Built |
table-row | |---|---|
table-row | | Gannet | 1987 | refitted |
table-row | | Petrel |
`)
})

it('keeps short lines of prose, signatures and unfinished sentences out of the headings', () => {
  expectLines(`
heading 1 | The Pilot
paragraph | He came aboard at dawn.
paragraph | It was the last thing anyone expected of him
paragraph | He had been retired for a year, and he had sold his boots. Yet there he stood, with the same bag and the same pipe.
paragraph | "Never trust a chart that is prettier than the coast"
paragraph | — the pilot of the Gannet
paragraph | That was what he said, and he went below to sleep until the fog lifted off the banks.
`)
})

it('does not drop single words that may be headings of the text', () => {
  expectLines(`
heading 1 | Finding Your Way in the Harbour Office
paragraph | The office has one counter and four drawers, and each drawer has a word painted on it:
heading 2 | Search
paragraph | In this drawer lie the forms for boats that are overdue. Fill one in and hand it over the counter, and somebody will go and look.
heading 2 | Print
paragraph | In this drawer lie the tide tables, which the office prints on the first of the month and sells for the price of the paper.
`)
})
