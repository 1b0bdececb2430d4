import {describe, expect, it} from 'vitest'
import type {EditionQuestion} from '../../../pipeline/model/edition.ts'
import {compilationOf} from '../../support/compilation-of.ts'

const lost = `# Looking after a kettle

A kettle is a vessel with a spout in which water is boiled.

## Frequently asked questions

### How often should a kettle be descaled?

### Why does my kettle whistle?

### Can I use lemon juice instead of vinegar?
`
const hard = `# Hard water

Where the water is hard, a kettle should be descaled once a month.

Lemon juice works as well as vinegar for descaling, because both are weak acids.
`

describe('the order of questions', () => {
  it('is that of the sources, what they answer first and what nobody answers last', () => {
    const answered = '# Mugs\n\n## Questions\n\n### Is a mug a cup?\n\nYes, a mug is a large cup.\n'
    const questions = questionsOf({'a.md': lost, 'b.md': hard, 'c.md': answered})
    expect(questions.map(({question, answeredBy}) => [question, answeredBy])).toEqual([
      ['Is a mug a cup?', 'source'],
      ['How often should a kettle be descaled?', 'corpus'],
      ['Can I use lemon juice instead of vinegar?', 'corpus'],
      ['Why does my kettle whistle?', undefined]
    ])
  })
})

describe('a question about how two things differ', () => {
  it('is answered as well by what another source says of one of them where it tells of the other', () => {
    const asked =
      '# Boats\n\n## Questions\n\n### What is the difference between a car ferry and a tug?\n\nOne carries cars, the other pulls ships.\n'
    const told =
      '# The tug and the car ferry\n\nA tug is a short boat with a strong engine. A car ferry is a boat with a ramp.\n\n## Paint\n\nPaint is dear.\n'
    const {answer} = find(
      questionsOf({'a.md': asked, 'b.md': told}),
      'What is the difference between a car ferry and a tug?'
    )
    expect(answer.map(({text}) => text)).toContain('A car ferry is a boat with a ramp.')
    expect(answer.map(({text}) => text).join(' ')).not.toContain('Paint')
  })
})

describe('a passage from elsewhere', () => {
  const told = (question: string, ...sentences: readonly string[]): readonly string[] => {
    const asked = `# Boats\n\n## Questions\n\n### ${question}\n\nThat depends on the harbour.\n`
    const paragraphs = sentences.map(sentence => `${sentence}\n`).join('\n')
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': `# The quay\n\n${paragraphs}`}), question)
    return answer.map(({text}) => text).filter(text => sentences.includes(text))
  }

  it('is none where it only does what the question asks about as a thing, or gives no length where one is asked for', () => {
    expect(
      told(
        'How long should my oar be?',
        'They oar the lighter home on two days.',
        'An oar of a lighter is 3 metres long.'
      )
    ).toEqual(['An oar of a lighter is 3 metres long.'])
  })

  it('is none where the doing asked about has no word of its own', () => {
    expect(told('How do I get back into the dinghy?', 'Dinghies come back to the quay in autumn.')).toEqual([])
  })

  it('says of a doing what is to be done, where the question is about that alone', () => {
    const rule = 'Nobody who cannot swim should row beyond the mole.'
    expect(told('Do I need to know how to swim?', 'Otters swim under the quay at night.', rule)).toEqual([rule])
  })

  it('is each item of a list under a line that puts the question', () => {
    const list =
      '# Kit\n\nThe ferry is open to the wind.\n\nWhat you wear:\n\n- A woollen hat and a long coat of oilcloth\n- Boots that a tide cannot fill'
    const asked = '# Boats\n\n## Questions\n\n### What clothes should I put on?\n\nWhatever keeps the spray out.\n'
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': list}), 'What clothes should I put on?')
    expect(answer.map(({text}) => text)).toEqual([
      'Whatever keeps the spray out.',
      'A woollen hat and a long coat of oilcloth',
      'Boots that a tide cannot fill'
    ])
  })

  it('is none where it tells what befell somebody', () => {
    const weed = 'Seaweed off the mole stops the ferry every autumn.'
    expect(
      told('What about the seaweed?', 'Seaweed held him at the mole for an hour.', 'Seaweed is what he ate.', weed)
    ).toEqual([weed])
  })
})

describe('a question whose answer was lost', () => {
  it('is answered by what says of the thing what the question says of it', () => {
    const asked =
      '# Sails\n\nA sail catches the wind.\n\n## Questions\n\n### Why did my sail come out baggy?\n\n### Is a sail dear?\n\nYes, a sail is dear.\n'
    const other =
      '# Lofts\n\nMost first sails turn out baggy, since the cloth stretches.\n\nThe loft lets the pattern come out of the chest, and the sail goes in.\n'
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': other}), 'Why did my sail come out baggy?')
    expect(answer.map(({text}) => text)).toEqual(['Most first sails turn out baggy, since the cloth stretches.'])
  })

  const questions = questionsOf({'a.md': lost, 'b.md': hard})

  it.each([
    ['How often should a kettle be descaled?', 'once a month'],
    ['Can I use lemon juice instead of vinegar?', 'weak acids']
  ])('“%s” is answered by what the corpus says', (question, words) => {
    const entry = find(questions, question)
    expect(entry.answeredBy).toBe('corpus')
    expect(entry.answer.map(({text}) => text).join('\n')).toContain(words)
  })

  it('is not answered with a figure that is no lapse of time, where it asks how long', () => {
    const entry = find(
      questionsOf({
        'a.md':
          '# Kettles\n\nA kettle boils water.\n\n## Frequently asked questions\n\n### How long does a full kettle take to boil?\n\n### Is a kettle safe?\n\nYes, a kettle is safe.\n',
        'b.md': '# Mugs\n\nA full kettle that is taken to boil holds 8 mugs.\n'
      }),
      'How long does a full kettle take to boil?'
    )
    expect(entry).toMatchObject({answered: false, answer: []})
  })

  it('is answered by a sentence that names the thing only in the one before it, if it holds all else', () => {
    const entry = find(
      questionsOf({
        'a.md':
          '# Boilers\n\nA boiler heats water.\n\n## Frequently asked questions\n\n### Can I install a boiler myself?\n\n### Is a boiler safe?\n\nYes, a boiler is safe.\n',
        'b.md':
          '# At home\n\nA boiler is a sealed vessel with a burner. Have the unit installed by a plumber with a licence.\n'
      }),
      'Can I install a boiler myself?'
    )
    expect(entry.answer.map(({text}) => text)).toEqual(['Have the unit installed by a plumber with a licence.'])
  })

  it('is listed as unanswered where the sources only say what the thing is', () => {
    expect(find(questions, 'Why does my kettle whistle?')).toMatchObject({answered: false, answer: []})
  })
})

describe('an answer', () => {
  it('opens with what its own source says, and adds what another source adds', () => {
    const [entry] = questionsOf({
      'a.md': faq('What does a ferry ticket cost?', 'A ferry ticket costs €12 on weekdays.'),
      'b.md': '# Prices\n\nOn Sundays a ferry ticket costs €15.\n'
    })
    expect(entry?.answer[0]?.text).toBe('A ferry ticket costs €12 on weekdays.')
    expect(entry?.answer.flatMap(({evidence}) => evidence.map(span => span.source))).toContain('b')
  })

  it('tells what a thing is by what defines it, and not by what else is said of it', () => {
    const asked =
      '# Boats\n\n## Questions\n\n### What is a wherry?\n\nA wherry is a light boat that carries passengers on a river.\n'
    const told =
      '# Rivers\n\nA wherry is a small barge with one sail that carries freight. Wherries are cheap, because they need no pilot. Each wherry has a mast.\n'
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': told}), 'What is a wherry?')
    expect(answer.map(({text}) => text)).toEqual([
      'A wherry is a light boat that carries passengers on a river.',
      'A wherry is a small barge with one sail that carries freight.'
    ])
  })

  it('takes nothing of a like sound: an “activator” is nothing “active”', () => {
    const asked = '# Paint\n\n## Questions\n\n### Do I need an activator?\n\nNobody can tell.\n'
    const other = 'An active quay is lit all night.'
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': `# Quays\n\n${other}\n`}), 'Do I need an activator?')
    expect(answer.map(({text}) => text).join(' ')).not.toContain(other)
  })

  it('is none where the question is the title of a table', () => {
    const table = '| Rope | Price |\n|---|---|\n| Hemp | £2 |\n| Jute | £1 |\n'
    const asked = `# Ropes\n\n## Questions\n\n### Is hemp a rope?\n\nYes, hemp makes a good rope.\n\n### Which rope do I need?\n\n${table}\n### Is jute a rope?\n\nYes, jute makes a cheap rope.\n`
    expect(questionsOf({'a.md': asked}).map(({question}) => question)).toEqual(['Is hemp a rope?', 'Is jute a rope?'])
  })

  it('tells two terms of one stem apart', () => {
    const asked = '# Looms\n\n## Questions\n\n### How long does netting take?\n\nNobody can tell.\n'
    const told =
      '# Nets\n\nA net is a web of knots that holds fish. Netting is the making of nets by hand. A net lasts for two years. Netting takes two weeks in winter. Each net is tarred, and the netting is done.\n'
    const {answer} = find(questionsOf({'a.md': asked, 'b.md': told}), 'How long does netting take?')
    expect(answer.map(({text}) => text).join(' ')).toContain('two weeks')
    expect(answer.map(({text}) => text).join(' ')).not.toContain('two years')
  })

  it('gives both sides of a disagreement about just what is asked, though it takes neither in its own words', () => {
    const asked = '# Ropes\n\n## Questions\n\n### Are tarred hawsers OK?\n\nSome are. Look for a mark.\n'
    const {answer, conflicts} = find(
      questionsOf({
        'a.md': asked,
        'b.md': '# Hawsers\n\nTarred hawsers are waterproof at sea.\n',
        'c.md': '# Moorings\n\nTarred hawsers are not waterproof at sea.\n'
      }),
      'Are tarred hawsers OK?'
    )
    expect(answer.map(({text}) => text)).toEqual(
      expect.arrayContaining(['Tarred hawsers are waterproof at sea.', 'Tarred hawsers are not waterproof at sea.'])
    )
    expect(conflicts).toHaveLength(1)
  })

  it('never takes the yes or no of another question', () => {
    const questions = questionsOf({
      'a.md': faq('Is every ferry a car ferry?', 'No. The ferry to the lighthouse carries passengers only.'),
      'b.md': faq('Is every car ferry a ferry?', 'Yes. A car ferry is one kind of ferry.')
    })
    const every = find(questions, 'Is every ferry a car ferry?').answer.map(({text}) => text)
    const converse = find(questions, 'Is every car ferry a ferry?').answer.map(({text}) => text)
    expect(every.filter(text => /^(?:Yes|No)\b/.test(text))).toEqual([
      'No. The ferry to the lighthouse carries passengers only.'
    ])
    expect(converse.filter(text => /^(?:Yes|No)\b/.test(text))).toEqual(['Yes. A car ferry is one kind of ferry.'])
  })

  it('gives the items of a list that answers, each under its lead-in', () => {
    const [entry] = questionsOf({
      'a.md':
        '# The ferry\n\nA ferry is a ship.\n\n## What can’t the ferry carry?\n\nThe ferry cannot carry:\n\n- Lorries of 18 tonnes\n- Loose horses\n'
    })
    expect(entry?.answer.map(({text}) => text)).toEqual(['Lorries of 18 tonnes', 'Loose horses'])
    expect(entry?.answer.every(({context}) => context?.[0]?.exact === 'The ferry cannot carry:')).toBe(true)
  })

  it('takes no item from a list of what is denied', () => {
    const questions = questionsOf({
      'a.md': faq('Where does the ferry sell day tickets?', 'The ferry sells day tickets on deck.'),
      'b.md':
        '# Not on board\n\nThe ferry does not:\n\n- Sell day tickets of the ferry to the lighthouse\n- Serve food\n'
    })
    expect(questions[0]?.answer.map(({text}) => text).join('\n')).not.toContain('lighthouse')
  })

  it('adds what is labelled as one of the things asked for', () => {
    const texts = textsOf({
      'a.md': faq('What is a common mistake with a kettle?', 'Boiling it dry is the mistake that costs most.'),
      'b.md':
        '# Kettles\n\nA kettle boils water.\n\nMistake 1: Filling it past the mark. Hot water spills from the spout.\n\nMistake 2: Scouring the coating with steel wool. It rusts.\n'
    })
    expect(texts).toEqual(
      expect.arrayContaining([
        'Mistake 1: Filling it past the mark.',
        'Mistake 2: Scouring the coating with steel wool.'
      ])
    )
  })

  it('adds to what a thing cannot do only what denies something of it', () => {
    const texts = textsOf({
      'a.md': faq('What can’t the tug do?', 'The tug cannot turn on the spot.'),
      'b.md':
        '# The tug\n\nThe tug pulls ferries out of the harbour. The tug has no berths for passengers.\n\nFor the tug, see the harbour handbook.\n'
    })
    expect(texts).toEqual(['The tug cannot turn on the spot.', 'The tug has no berths for passengers.'])
  })

  it('adds to how two things relate only what speaks of both', () => {
    const texts = textsOf({
      'a.md': faq('Is a dinghy the same as a skiff?', 'No. A dinghy is carried by a larger boat.'),
      'b.md':
        '# Boats\n\nA dinghy is a small boat that a larger one carries. A skiff is a flat boat for one rower.\n\nA dinghy is blunt, unlike a skiff, which is pointed. A dinghy costs €900.\n'
    })
    expect(texts).toContain('A dinghy is blunt, unlike a skiff, which is pointed.')
    expect(texts.filter(text => /rower|€900/.test(text))).toEqual([])
  })

  it('leaves out a footnote that is written below it', () => {
    const texts = textsOf({
      'a.md': `${faq('What does a ferry ticket cost?', 'A ferry ticket costs €12.[^1]')}\n[^1]: Prices of last spring. They change every year.\n`
    })
    expect(texts).toEqual(['A ferry ticket costs €12.'])
  })

  it('keeps the text of a numbered step with its name', () => {
    const texts = textsOf({
      'a.md':
        '# The kettle\n\nA kettle boils water.\n\n## How is a kettle descaled?\n\nDescaling has two steps.\n\n1. Soaking. Vinegar stands in the kettle for an hour. It smells.\n2. Rinsing. Fresh water is boiled twice.\n'
    })
    expect(texts[0]).toBe(
      'Descaling has two steps. […] Soaking. Vinegar stands in the kettle for an hour. […] Rinsing. Fresh water is boiled twice.'
    )
  })

  it('never opens with what an editor set aside, and shows it after what stands', () => {
    const texts = {
      'a.md': faq('When was the Marigold launched?', 'The Marigold was launched in 1961.'),
      'b.md': '# The Marigold\n\nThe Marigold was launched in 1963.\n'
    }
    const decisions = `version: 1
conflicts:
  - sides:
      - {source: b, quote: "The Marigold was launched in 1963."}
      - {source: a, quote: "The Marigold was launched in 1961."}
    ruling: prefer
`
    const [entry] = compilationOf(texts, decisions).edition.questions
    expect(entry?.answer.map(({text}) => text)).toEqual([
      'The Marigold was launched in 1963.',
      'The Marigold was launched in 1961.'
    ])
    expect(entry?.conflicts).toHaveLength(1)
  })

  it('goes on to the reasons where its section opens with what speaks against them', () => {
    const [entry] = questionsOf({
      'a.md':
        '# Ropes\n\nA rope is made of yarn.\n\n## Why mark the ends of ropes?\n\nSome crews do not mark the ends of ropes.\n\nThe harbour recommends marks because of two things:\n\n- **Order**: Marked ropes are found at night.\n- **Safety**: An unmarked rope may be too short.\n'
    })
    expect(entry?.answer.map(({text}) => text).join(' ')).toContain('The harbour recommends marks because')
    expect(entry?.answer.map(({text}) => text).join(' ')).toContain('found at night')
  })

  it('is kept of a question that denies, and tells what “it” is', () => {
    const questions = questionsOf({
      'a.md':
        '# Overview\n\nThe **Marigold** is a ferry.\n\n## When does it sail?\n\nThe Marigold will sail at noon from the old pier.\n\n## When does it not sail?\n\nA gale keeps every boat in port. In fog there is not a single crossing.\n'
    })
    expect(questions.map(({question}) => question)).toEqual(['When does it sail?', 'When does it not sail?'])
    expect(questions[0]?.about?.text).toBe('Marigold')
    expect(questions[1]?.about?.text).toBe('Overview')
  })

  it('is not filled with comments, bare pointers or what is only counted in the things asked about', () => {
    const texts = textsOf({
      'a.md': faq('What is a kettle?', 'A kettle is a vessel with a spout in which water is boiled.'),
      'b.md':
        '# Kettles\n\nKnowing what a kettle is saves you money. A kettle is a huge category. When using a kettle, this is not the case.\n'
    })
    expect(texts).toEqual(['A kettle is a vessel with a spout in which water is boiled.'])
  })

  it('puts a literal definition before an analogy', () => {
    const [entry] = questionsOf({
      'a.md': faq('What is a bow visor?', 'Think of a bow visor as the jaw of the ship.'),
      'b.md': '# Ramps\n\nA bow visor is a hinged door at the front of a ferry. The bow visor opens upwards.\n'
    })
    expect(entry?.answer.map(({text}) => text).slice(0, 2)).toEqual([
      'A bow visor is a hinged door at the front of a ferry.',
      'Think of a bow visor as the jaw of the ship.'
    ])
  })

  it('cites a place for every passage', () => {
    const questions = questionsOf({'a.md': lost, 'b.md': hard})
    expect(questions.flatMap(({answer}) => answer).every(({evidence}) => evidence.length > 0)).toBe(true)
  })
})

function faq(question: string, answer: string): string {
  return `# A page\n\nThe page is about ships.\n\n## FAQ\n\n### ${question}\n\n${answer}\n\n### Who runs the kiosk?\n\nMary Stone runs the kiosk.\n`
}

function textsOf(texts: Readonly<Record<string, string>>): readonly string[] {
  return (questionsOf(texts)[0]?.answer ?? []).map(({text}) => text)
}

function questionsOf(texts: Readonly<Record<string, string>>): readonly EditionQuestion[] {
  return compilationOf(texts).edition.questions
}

function find(questions: readonly EditionQuestion[], question: string): EditionQuestion {
  const entry = questions.find(each => each.question === question)
  if (!entry) throw new RangeError(`No question “${question}”`)
  return entry
}
