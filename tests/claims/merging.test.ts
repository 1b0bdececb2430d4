import {describe, expect, it} from 'vitest'
import {kinds} from '../../pipeline/claims/index.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {matchTexts, plainArticle} from '../support/match-texts.ts'

describe('two ways to say one thing', () => {
  it.each([
    [
      'a denial that excepts nothing',
      'A grader sorts apples by size rather than only counting them.',
      'A grader sorts apples by size rather than simply counting them.'
    ],
    [
      'an end and what ends it',
      'The Holm hitch means tying the wet ropes with thin twine to break up knots.',
      'Tie the wet ropes with fine twine (the Holm hitch) and the knots disappear.'
    ],
    [
      'an act that its name and its manner tell',
      'Caulking: running hot tar along the planks with a blunt iron, to keep the water out.',
      'Caulking with hot tar and an iron keeps the water out of the planks.'
    ],
    [
      'a possessive before the head',
      'Nearly all of today’s river ferries are steered with a wooden tiller.',
      'The largest river ferries today are steered with a wooden tiller.'
    ],
    [
      'a verb and its noun of loss',
      'Cork floats lose about two percent of their lift in a winter.',
      'Cork floats: the loss of lift is about two percent in a winter.'
    ],
    [
      'a class told in an apposition',
      'The Selkie, a wooden trawler, came to Holm with a load of herring.',
      'The Selkie is a wooden trawler.'
    ],
    [
      'what one knows of it',
      'Knowing that the Selkie is a trawler tells you where to look for it.',
      'The Selkie is a trawler.'
    ],
    [
      'what an answer tells of it',
      'The short answer is that the Selkie floats. It is a wooden trawler with a tall funnel.',
      'The Selkie is a trawler.'
    ],
    [
      'two names of the thing as subject',
      'The Selkie, the proper word for the boat, is a barge with one sail that carries grain.',
      'The Selkie, in the trade a grain carrier, is a barge with one sail that carries barley grain.'
    ],
    [
      'a class and the same class told apart',
      'The Selkie is a trawler.',
      'Like all that Holm built, the Selkie is a wooden trawler.'
    ],
    [
      'what each of several is',
      'The Selkie, the Merrow and the Grindylow are wooden trawlers.',
      'The Merrow is a wooden trawler.'
    ],
    ['a kind and its example', 'Wooden trawlers like Selkie and Merrow leaked.', 'Merrow is a wooden trawler.'],
    [
      'one class, and the detail that one of them adds',
      'The Selkie is a vessel of the herring fleet, specifically a sloop with two masts from the yard at Holm.',
      'The Selkie is a vessel of the herring fleet.'
    ]
  ])('%s', (_, one, other) => {
    expect(joined(one, other)).toBe(true)
  })
})

describe('two things that are told in like words', () => {
  it.each([
    ['the number of a name and a measure', 'The Selkie 40 has a hold of 40 tons.', 'The crew of the Selkie 40 sing.'],
    [
      'a part that another sentence names',
      'This rudder is made of weathered oak from Norland.',
      'A rowing boat is made of weathered oak from Norland.'
    ],
    [
      'what a verb is done to, told in another sentence',
      'The harbour crane can lift them out of the water.',
      'The harbour crane can lift two boats out of the water.'
    ],
    ['but their subject, of two words', 'An ice breaker can tow a barge.', 'Ice breakers have moved to diesel.'],
    [
      'a rank',
      'It is any kind of harbour craft that is built to carry cargo.',
      'It is the most talked-about kind of craft in the history of the harbour.'
    ],
    [
      'what one tells it apart from',
      'Unlike the old graders that sort and wash apples, plums and pears, a hopper is a box that holds apples.',
      'An old grader sorts and washes apples, plums and pears for the box.'
    ],
    [
      'one word of two different things',
      'Hard water leaves limescale in the boiler of the tug.',
      'Scaling is knocking the limescale from the boiler of the tug.'
    ],
    ['an exception', 'The grader sorts only apples by their size.', 'The grader sorts apples by their size.'],
    [
      'one affirms what the other denies',
      'With a sand mill you cannot grind and sift at once, whatever the salesman says.',
      'A sand mill grinds and sifts at once.'
    ],
    [
      'something of nobody knows what',
      'These are wooden trawlers from the yard at Holm.',
      'Selkies are wooden trawlers from the yard at Holm.'
    ],
    [
      'what one names, and what one says of it',
      'The Selkie is a Norland trawler.',
      'Norland fishermen still sing of the Selkie.'
    ],
    [
      'another property',
      'The Selkie is a trawler built by Holm.',
      'The Selkie is built on oak ribs, as trawlers of old were.'
    ],
    ['a property and a sentence without it', 'Old wherries were built on a keel of oak.', 'Every keel of oak creaks.'],
    [
      'a definition and a rank',
      'A wherry is a broad barge that one man can sail on shallow water.',
      'A wherry is the most common boat on the shallow water of the marshes today.'
    ],
    [
      'one class told apart on each side',
      'The Selkie is a steam trawler that was built for herring.',
      'The Selkie is a four-masted trawler that two men can sail.'
    ],
    [
      'one of several in order, and one of a class',
      'The Selkie is the ninth trawler of the fleet.',
      'The Selkie is a steam trawler.'
    ],
    [
      'a question with its answer sign',
      'Is it a boat with one sail? → Wherry (a kind of barge).',
      'Wherries are barges with one sail.'
    ]
  ])('%s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })
})

describe('a class', () => {
  it.each([
    [
      'of what one knows, up to what that tells',
      'Knowing the Selkie is a trawler reminds you of herring.',
      ['the Selkie: trawler']
    ],
    [
      'and what it is called',
      'The Selkie is a kind of barge known as a wherry.',
      ['The Selkie: barge', 'The Selkie: wherry']
    ],
    [
      'whose part is one of what the sentence before is about',
      'Norland boats fill a whole museum. Wherries are just one branch.',
      ['Wherries: Norland boats']
    ],
    [
      'whose part is one of what the clause is about',
      'Norland boats come in many shapes, with wherries being one old branch.',
      ['wherries: Norland boats']
    ],
    ['told in passing', 'Holm built many boats, with the Selkie being a trawler.', ['the Selkie: trawler']]
  ])('%s', (_, text, classes) => {
    expect(classified(text)).toEqual(classes)
  })

  it.each([
    ['after a sentence about nobody knows what', 'They fill a whole museum. Wherries are just one branch.'],
    ['after a sentence about the same', 'The wherries fill a whole museum. Wherries are just one branch.'],
    ['in the paragraph below', 'Norland boats fill a whole museum.\nWherries are just one branch.']
  ])('is not guessed %s', (_, text) => {
    expect(classified(text)).toEqual(['Wherries: branch'])
  })
})

describe('an apposition', () => {
  it('puts what stands before it in a class', () => {
    expect(classified('The Selkie, a wooden trawler, came to Holm.')).toEqual(['The Selkie: wooden trawler'])
  })

  it('is not seen in a list', () => {
    expect(classified('The mast, a sail, and a rudder came from Holm.')).toEqual([])
    expect(classified('The mast, a sail and a rudder, came from Holm.')).toEqual([])
  })
})

function classified(text: string): readonly string[] {
  return extract(plainArticle('a', text), {kinds})
    .output.statements.filter(({kind}) => kind === 'classification')
    .map(({subject, objects}) => `${subject?.text}: ${objects.map(object => object.text).join()}`)
}

/** Whether any statement of the first text is in one group with one of the second. */
function joined(one: string, other: string): boolean {
  const {groups} = matchTexts({a: one, b: other}).output
  return groups.some(({statements}) => new Set(statements.map(({source}) => source)).size > 1)
}
