import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {CompileOptions} from '../../../pipeline/compile.ts'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {compilationOf} from '../../support/compilation-of.ts'

/** Two pages of questions: each asks one and answers it, beside one that is only there to make it a list. */
function asking(one: string, other: string, options: Partial<CompileOptions> = {}): Edition {
  return compilationOf(
    {
      'a.md': page(
        'Ferries',
        one,
        'Yes, as the harbour office says on its board.',
        'Where is the office?',
        'On the east pier.'
      ),
      'b.md': page(
        'More on ferries',
        other,
        'That depends on the weather of the day.',
        'Who runs the kiosk?',
        'Mary Stone runs it.'
      )
    },
    undefined,
    options
  ).edition
}

function page(title: string, ...parts: readonly string[]): string {
  const entries = parts.map((part, at) => (at % 2 === 0 ? `### ${part}\n` : `${part}\n`))
  return `# ${title}\n\nFerries carry people and cars.\n\n## Frequently asked questions\n\n${entries.join('\n')}`
}

const joined: readonly (readonly [string, string])[] = [
  ['How often should a kettle be descaled?', 'How often do I need to descale a kettle?'],
  ['What is the difference between a sloop and a cutter?', 'How does a sloop differ from a cutter?'],
  ['Is a sloop the same as a cutter?', 'Are a sloop and a cutter the same thing?'],
  ['What does a ferry ticket cost?', 'How much does a ferry ticket cost?'],
  ['Can I take a dog on the ferry?', 'Is it possible to take a dog on the ferry?'],
  ['What is a bow visor?', 'What’s a bow visor?']
]

const apart: readonly (readonly [string, string, string])[] = [
  ['Is every car ferry a ferry?', 'Is every ferry a car ferry?', 'the converse'],
  ['Is every ferry a car ferry?', 'Is some ferry a car ferry?', 'another quantifier'],
  ['Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?', 'exchanged roles'],
  ['Do I need a ticket for a dog?', 'Do I not need a ticket for a dog?', 'a negation'],
  ['Why does limescale form?', 'How does limescale form?', 'another question word'],
  ['When does the ferry leave?', 'Where does the ferry leave?', 'time against place'],
  ['How long did the crossing take in 2024?', 'How long did the crossing take in 2019?', 'another year'],
  ['Does the Marigold carry lorries?', 'Does the Thrift carry lorries?', 'another name'],
  ['Is the harbour safe?', 'Is the harbour safe if the wind is strong?', 'a condition'],
  ['Who is the harbour master?', 'Who was the harbour master?', 'the past'],
  ['Which ferry leaves first?', 'Which ferry leaves last?', 'the other end']
]

describe('questions of several sources', () => {
  it.each(joined)('joins “%s” with “%s”', (one, other) => {
    const entry = asking(one, other).questions.find(({question}) => question === one || question === other)
    expect(entry?.asked.map(span => span.source)).toEqual(expect.arrayContaining(['a', 'b']))
  })

  it.each(apart)('keeps “%s” from “%s”: %s', (one, other) => {
    const {questions} = asking(one, other)
    expect(questions.map(entry => entry.question)).toEqual(expect.arrayContaining([one, other]))
    expect(questions.every(entry => entry.asked.length === 1)).toBe(true)
  })

  it('points a question to its converse, which is another question', () => {
    const {questions} = asking('Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?')
    const [one, other] = ['Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?'].map(text =>
      questions.find(({question}) => question === text)
    )
    expect(one?.related).toEqual([other?.id])
    expect(other?.related).toEqual([one?.id])
    expect(questions.find(({question}) => question === 'Who runs the kiosk?')?.related).toBeUndefined()
  })

  it('weighs the sentence vectors of a model, which join nothing that a guard keeps apart', () => {
    const converse = ['Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?'] as const
    const related = (other: Int8Array): readonly number[] => {
      const sentenceVectors = new Map([
        [converse[0], Int8Array.of(127, 0)],
        [converse[1], other]
      ])
      const {questions} = asking(...converse, {sentenceVectors})
      return [questions.length, questions.filter(question => question.related).length]
    }
    expect(related(Int8Array.of(127, 0))).toEqual([4, 2])
    expect(related(Int8Array.of(0, 127))).toEqual([4, 0])
  })

  it('finds a question that a paragraph asks and answers in passing', () => {
    const {questions} = compilationOf({
      'a.md': '# Boats\n\nA dinghy is small. Is a dinghy a ferry? No. A ferry carries people on a timetable.\n'
    }).edition
    expect(questions.map(({question, answer}) => [question, answer[0]?.text])).toEqual([
      ['Is a dinghy a ferry?', 'No. A ferry carries people on a timetable.']
    ])
  })

  it('finds a question that stands in bold before its answer, in one item of a list', () => {
    const {questions} = compilationOf({
      'a.md':
        '# Afloat\n\nA dinghy is a small boat.\n\n1. **Is it cold?** Not with a stove.\n2. **How do you get rid of rubbish?** There are bins at every lock.\n'
    }).edition
    expect(questions.map(({question, answer}) => [question, answer[0]?.text])).toEqual([
      ['Is it cold?', 'Not with a stove.'],
      ['How do you get rid of rubbish?', 'There are bins at every lock.']
    ])
  })

  it('reads a letter’s question without its quotation marks', () => {
    const {questions} = compilationOf({
      'a.txt': letters,
      'b.md': page('Dinghies', 'Is a horn compulsory?', 'The rules say so.')
    }).edition
    const horn = questions.find(({question}) => question.includes('horn'))
    expect(horn?.question).not.toContain('"')
    expect(horn?.asked.map(({source}) => source).sort()).toEqual(['a', 'b'])
  })

  it('takes a rhetorical question, a teaser and a quoted example for none', () => {
    const {questions} = compilationOf({
      'a.md':
        '# Why sail at all?\n\nEver wondered how a ferry turns? Many have. Ask the mate “Where is the bow?” and he points ahead.\n'
    }).edition
    expect(questions).toEqual([])
  })
})

const letters = `Ask the Lock Keeper: Your Letters, Answered
Every month we put the letters of our readers to a woman who has kept the lock for thirty years.
"How much water does a dinghy need?"
Thirty centimetres, and a little more where the canal bends.
"Must I carry a horn?"
Yes, and so says common sense at a blind bend.
"My engine stalls in every lock. What am I doing wrong?"
You shut the throttle too early.
`

describe('laws of questions', () => {
  const texts = {
    'a.md': page('Ferries', joined[0]?.[0] ?? '', 'Once a month.', 'What is a visor?', 'A visor is a ramp at the bow.'),
    'b.md': page(
      'Kettles',
      joined[0]?.[1] ?? '',
      'Every month where the water is hard.',
      'Who runs the kiosk?',
      'Mary Stone runs it.'
    ),
    'c.md': page(
      'Visors',
      'What is a visor?',
      'A visor is a door in the bow.',
      'Is a visor safe?',
      'Yes. It is locked at sea.'
    )
  }

  it('joins the same whatever the order of the sources', () => {
    const forward = compilationOf(texts).edition.questions
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(texts), {minLength: 3}), names => {
        const shuffled = Object.fromEntries(names.map(name => [name, texts[name as keyof typeof texts]]))
        expect(compilationOf(shuffled).edition.questions).toEqual(forward)
      }),
      {numRuns: 4}
    )
  })

  it('asks no question more of a page that stands there twice', () => {
    const once = compilationOf(texts).edition.questions.map(({question}) => question)
    const twice = compilationOf({...texts, 'd.md': texts['c.md']}).edition.questions.map(({question}) => question)
    expect(twice).toEqual(once)
  })
})
