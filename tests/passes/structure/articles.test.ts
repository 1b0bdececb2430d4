/** Whole raw articles, as people paste them, with the kind of every line. */
import {it} from 'vitest'
import {expectLines} from '../../support/expect-lines.ts'

it('reads a magazine article with a title, a byline and what the site puts around it', () => {
  expectLines(`
boilerplate | Skip to main content
boilerplate | Home > Guides > Kitchen
heading 1 | The Quiet Art of Boiling Water
byline-date | By Ada Quay | March 4, 2025 | 6 min read
boilerplate | Share on Facebook
boilerplate | Photo: Ada Quay / Harbour Weekly
paragraph | Nobody writes about kettles. That is a pity, because a kettle is the one machine that every galley, canteen and attic flat has in common.
boilerplate | Advertisement
heading 2 | What a Kettle Does
paragraph | A kettle heats water until it boils, and then it tells you so. The whistle was added in the 1920s, when stoves moved out of sight.
boilerplate | This post may contain affiliate links.
related | READ MORE: How to Descale a Kettle in Ten Minutes
heading 2 | Three Things to Look For
paragraph | Before you buy one, check the following:
list-item | - A spout that does not drip
list-item | - A handle that stays cool
list-item | - A base that sits flat on the hob
paragraph | Anything else is decoration, and you pay for it twice: once in the shop and once in the sink.
boilerplate | Subscribe to our newsletter for a recipe every week
heading 2 | The Bottom Line
paragraph | Buy the plain one. It will outlive the fancy one, and it will boil just as fast while it does so.
boilerplate | Tags: kitchen, tea, kettles
boilerplate | Was this article helpful?
boilerplate | Leave a Comment
boilerplate | © 2025 Harbour Weekly. All rights reserved.
`)
})

it('reads questions and answers, and knows the closing words from the last answer', () => {
  expectLines(`
paragraph | The night ferry is older than the bridge, and it still sails when the bridge is closed for wind.
heading 2 | Frequently Asked Questions
question | Does the ferry run in winter?
answer | Yes, every night but Christmas Eve. In a storm it waits in the harbour until the wind drops below force nine.
question | How long does the crossing take?
answer | Forty minutes with the tide and an hour against it.
question | Can I bring a bicycle on board?
answer | You can, and it costs nothing. Wheel it to the stern, where the crew ties it down.
paragraph | In short, the ferry is slower than the bridge and a good deal more pleasant. Bring a coat.
byline-date | Last updated: 12 November 2024
boilerplate | 3 Comments
`)
})

it('finds the questions whose answers were lost', () => {
  expectLines(`
heading 1 | Harbour Dues Explained
paragraph | Every boat that ties up here pays dues, and every skipper grumbles about them until the crane is needed.
heading 2 | FAQ
question lost | Who sets the harbour dues?
question lost | Are dues charged by length or by weight?
question lost | Do visiting boats pay more?
paragraph | Whatever boat you sail, the office by the lock is open from eight to five and will work out the sum for you.
`)
})

it('keeps question headings of an essay as headings', () => {
  expectLines(`
paragraph | Sourdough is a slow bread. It rises on what lives in the flour, and it takes the better part of a day to do so.
heading 2 | What Is a Starter?
paragraph | A starter is flour and water that has been left to ferment. It is fed every day with more of both, and half of it is thrown away each time.
paragraph | Some bakers keep theirs for decades and give it a name, as one would a cat.
heading 2 | Why Does It Taste Sour?
paragraph | The bacteria in it make acid. A cool kitchen gives more vinegar, a warm one more yoghurt.
heading 2 | Making the First Loaf
paragraph | Weigh the flour, add the water and wait for an hour before you add the salt. The dough will have changed by then.
`)
})

it('reads a listicle with numbered headings, and lists whose marks were lost', () => {
  expectLines(`
paragraph | A small harbour is run by habit, and newcomers learn the habits by breaking them. These are the three that matter most to the rest of us.
heading 2 | 1. Tie Up on the Windward Side.
paragraph | The wind holds the boat off the wall, so the fenders last longer. Nobody will tell you this until you have paid for a new set.
heading 2 | 2. Leave the Ladder Free
paragraph | Someone always needs it in a hurry, and it is never the person who blocked it.
heading 2 | 3. Pay Before You Sail
paragraph | You will need three things at the office:
list-item | The name of the boat
list-item | Her length in metres
list-item | A coin for the box
paragraph | That is all there is to it. The office closes at five, and the officer goes home at ten to, so do not leave it until the last minute.
`)
})

it('reads a real numbered list as a list', () => {
  expectLines(`
heading 1 | How to Light the Stove
paragraph | The stove in the hut is older than the hut. It works if you follow the steps in order.
list-item | 1. Open the damper.
list-item | 2. Lay two sheets of paper.
list-item | 3. Add kindling, then one log.
paragraph | Wait until the flue is warm before you add the second log, or the smoke will come back into the room.
`)
})

it('drops a table of contents whose entries the headings repeat', () => {
  expectLines(`
heading 1 | Keeping Bees on a Roof
toc | In this guide
toc | Why a Roof
toc | The First Spring
toc | Harvest
paragraph | There are more bees in this city than there were thirty years ago, and most of them live above the fourth floor.
heading 2 | Why a Roof
paragraph | It is dry, it is warm, and nobody walks past. The bees fly up and out, over the heads of the neighbours.
heading 2 | The First Spring
paragraph | A colony needs about eight weeks from the first flowers to the first full box of brood.
heading 2 | Harvest
paragraph | Take no more than half. The rest is theirs, and they will need it in February.
related | You might also like
related | How to Catch a Swarm
related | A swarm in May is worth a load of hay. Here is how to bring it home...
related | gardenWhat Is a Bee Hotel?
related | A bee hotel shelters solitary bees. Learn how to build one from a tin and some reeds.
`)
})

it('reads decision rules, equations and run-in labels as what they are', () => {
  expectLines(`
heading 1 | Which Rope for Which Job
paragraph | Rope is sold by the metre and bought by the mistake. A quick way to choose:
list-item | Will it hold an anchor? -> Nylon.
list-item | Will it hoist a sail? -> Polyester.
list-item | Will it float beside a swimmer? -> Polypropylene.
paragraph | Nylon = a rope that stretches
paragraph | Polyester = a rope that does not
paragraph | Mistake 1: Buying by colour. The colour fades in one summer, and by then the rope is chafed as well, so that you cannot tell what it was made of and have to throw it out.
paragraph | Mistake 2: Buying the thickest. A rope that does not run through the block is worth nothing at sea, and it is heavy when wet, as everyone finds out once and then remembers.
`)
})

it('reads a page that offers itself for citation', () => {
  expectLines(`
heading 1 | What Is a Lock Gate?
paragraph | A lock gate closes one end of a chamber in which boats are raised and lowered. It is held shut by the weight of the water behind it.
cite-block | Cite this article
cite-block | APA
cite-block | Canal Notes. (2025). What Is a Lock Gate?. Retrieved June 3, 2025, from https://canalnotes.example/lock-gate MLA
cite-block | "What Is a Lock Gate?." Canal Notes, June 3, 2025, https://canalnotes.example/lock-gate. Related Articles
related | What Is a Weir?
related | A weir holds back a river so that boats can float above it. Learn how weirs are built and who keeps them.
`)
})

it('reads Q and A lines', () => {
  expectLines(`
heading 1 | Ask the Lockkeeper
question | Q: How often is the gate greased?
answer | A: Twice a year, in spring and before the frost.
question | Q: What happens when it sticks?
answer | A: Two of us lean on the beam. If that does not help, we call the diver.
`)
})

it('reads Markdown with bold headings and bold questions', () => {
  expectLines(
    `
heading 1 | # Tea at Sea

paragraph | Tea is made on a gimballed stove, which swings so that the pot stays level while the boat does not.

heading 2 | **The Pot**

paragraph | Enamel chips and steel dents. Take the steel one, and hang it from a hook when it is not in use.

heading 2 | ## Questions We Get

question | **Does salt water make good tea?**

answer | No. It makes a good reason to carry more fresh water.

question lost | **Is the cup tied down?**
`,
    'tea.md'
  )
})
