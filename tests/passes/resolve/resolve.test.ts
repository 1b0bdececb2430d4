import {describe, expect, it} from 'vitest'
import {explainTerm} from '../../../pipeline/passes/resolve/explain-term.ts'
import {firstDefinition, resolved, termNamed} from '../../support/terms-of.ts'

const articles = {
  locks:
    '# Locks\n\nA lock is a chamber with gates that lifts a barge from one level to another. A sluice is a small gate that lets water into a lock. The keeper of a lock opens the sluice by hand. A sluice rarely jams.\n',
  barges:
    '# Barges\n\nA barge is a flat boat that carries freight on canals. Boats such as barges pass a lock in ten minutes. A lock is a basin with gates that lifts a barge to another level.\n'
}

describe('resolve', () => {
  it('gives terms in id order, each with its mentions in source order', () => {
    const {terms} = resolved(articles).output
    expect(terms.map(term => term.id)).toEqual([...terms.map(term => term.id)].sort())
    expect(termNamed(resolved(articles).output, 'Barge')?.mentions.map(mention => mention.source)).toEqual([
      'barges',
      'barges',
      'barges',
      'barges',
      'locks'
    ])
  })

  it('does not depend on the order of the articles', () => {
    const turned = {barges: articles.barges, locks: articles.locks}
    expect(resolved(turned).output).toEqual(resolved(articles).output)
  })

  it('publishes no more entries than asked for, the best ones; the rest is an index', () => {
    const {output} = resolved(articles, [], 1)
    expect(output.terms.map(term => term.label)).toEqual(['Barge'])
    expect(output.index.map(entry => entry.label)).toEqual(expect.arrayContaining(['Lock', 'Sluice']))
  })

  it('fills in the terms of statements and of sentences', () => {
    const {statements, mentions} = resolved(articles).output
    expect(statements.find(({text}) => text.startsWith('A sluice is'))?.subject?.term).toBe('sluice')
    expect(mentions.get('barges')?.some(terms => terms.join() === 'barge,lock')).toBe(true)
  })

  it('shows with a definition every source that says the same', () => {
    const lock = termNamed(resolved(articles).output, 'Lock')
    expect(new Set(lock?.definitions[0]?.passage.evidence.map(span => span.source))).toEqual(
      new Set(['barges', 'locks'])
    )
  })

  it('names nothing after a cited author or a word of a quoted title, and the title as a whole', () => {
    const {terms, index} = resolved({
      pilots:
        'The method of sounding comes from “Every Fathom Is a Friend” and others (Otter et al., 2017). Many pilots read “Every Fathom Is a Friend” again (Heron, 2019).'
    }).output
    const labels = [...terms, ...index].map(each => each.label)
    expect(labels).toContain('Every Fathom Is a Friend')
    expect(labels.filter(label => /Otter|Heron|^Fathom|^Friend/.test(label))).toEqual([])
  })

  it('gives a place that everybody knows, named in passing, no entry', () => {
    const {terms} = resolved({
      tolls:
        'Ports such as those of France and California have raised tolls. The Halvorsen crane was built by Halvorsen.'
    }).output
    expect(terms.map(term => term.label)).not.toContain('California')
  })

  it('gives no entry to what a list says of a place that everybody knows', () => {
    const {terms} = resolved({
      tolls:
        '# Tolls\n\n- **California** — Comprehensive rules for quays in force since May, with a register of pilots.\n- **Slipway** — a ramp on which a hull is drawn out of the water.\n'
    }).output
    expect(terms.map(term => term.label)).toEqual(['Slipway'])
  })

  it.each([
    ['in passing', 'We saw Halvorsen in May, and Halvorsen came back.'],
    ['with a figure', 'On deck, Halvorsen has room for 25 men. In 1990 Halvorsen had none.'],
    ['between two clauses', 'The crew keeps it in Halvorsen, and Elmo keeps the rest.'],
    ['beside one other', 'The mill, a ruin, was drawn by Elmo and Halvorsen.'],
    ['as it goes on', 'Halvorsen still offers a free berth to guests. Guests see Halvorsen from afar.'],
    ['in what befell', 'Halvorsen came up with it in 1982. The first was tried by the crew of Halvorsen.'],
    [
      'in a row of figures',
      'We chose.\n\n| Tug | New | Price |\n|---|---|---|\n| Halvorsen | Yes | $60 |\n| Elmo | No | $20 |\n'
    ]
  ])('lists a name that is only told of %s in the index', (_, text) => {
    const {terms, index} = resolved({tugs: `# Tugs\n\n${text}`}).output
    expect(terms.map(({label}) => label)).not.toContain('Halvorsen')
    expect(index.map(({label}) => label)).toContain('Halvorsen')
  })

  it.each([
    ['the class before it', 'In May we saw the trawler Halvorsen.'],
    ['a class in commas', 'It was found by an old tug, the Halvorsen, in May.'],
    ['its like', 'Last summer the crew of the mill saw Elmo, Petrel and Halvorsen on the way home.'],
    ['what a pair is', 'Elmo and Halvorsen are tugs that pull ships.'],
    ['“such as”', 'Old tugs such as Halvorsen are dear.'],
    ['its maker', 'In May we saw Brunel’s Halvorsen.'],
    ['a bracket', 'The last tug (Halvorsen) left in May.'],
    ['what it does', 'Halvorsen pulls ships out of the mud.'],
    ['the next of its make', 'The Halvorsen 4 is a tug that pulls ships. We saw the Halvorsen 3 in May.'],
    ['a row in words', 'We chose.\n\n| Tug | Work | Crew |\n|---|---|---|\n| Halvorsen | pulls ships | two old men |\n']
  ])('gives an entry to a name that is told of by %s', (_, text) => {
    const {terms} = resolved({tugs: `# Tugs\n\n${text}`}).output
    expect(terms.map(({label}) => label).some(label => label.startsWith('Halvorsen'))).toBe(true)
  })

  it('gives no entry to a kind named once beside the entry of what it is a kind of', () => {
    const labels = (text: string) => resolved({cranes: text}).output.terms.map(term => term.label)
    const davits =
      'A davit is a crane that lifts hulls. Every davit creaks. In the summer the pilots tried the Salt Davit.'
    expect(labels(davits)).toEqual(['Davit'])
    const elmo =
      'We saw the trawler Elmo in May. Then Elmo left, and Elmo came back. In the summer we sailed with the trawler Salt Elmo, and later with the trawler Iron Elmo.'
    expect(labels(elmo)).toEqual(expect.arrayContaining(['Iron Elmo', 'Salt Elmo']))
  })

  it('gives no entry to what stands only in what somebody says', () => {
    const labels = (text: string) => resolved({pilots: text}).output.terms.map(term => term.label)
    expect(labels('They ask “Is Kellvik open on Sunday morning?” and wait.')).not.toContain('Kellvik')
    expect(labels('They say that Lorne, Stenvik and Kellvik are open on Sunday morning.')).toContain('Stenvik')
  })

  it('gives no entry to one thing of several that somebody is good at', () => {
    const list =
      '# The mate\n\nA good mate is best at:\n\n- Splicing — joining two ropes end to end\n- Whistling — calling the crew on deck\n'
    const labels = (text: string) => resolved({mate: text}).output.terms.map(term => term.label)
    expect(labels(list)).toEqual([])
    expect(labels(`${list}\nThe rope needs splicing. Without splicing a rope is lost.\n`)).toEqual(['Splicing'])
  })

  it('gives no entry to a word that points at others', () => {
    const {terms} = resolved({
      piers: '# Overview\n\nAn overview of piers comes first. A pier is a deck on piles that reaches into the water.'
    }).output
    expect(terms.map(term => term.label)).toEqual(['Pier'])
  })

  it('ranks what several sources link, what is a title, and what is no code', () => {
    const score = (text: string, other = 'The gate opens.') =>
      termNamed(resolved({one: text, two: other}).output, 'Spillgate')?.score ?? 0
    const plain = 'Our canal has a spillgate. A spillgate is a gate that lets water out. Each spillgate has a chain.'
    const linked = plain.replace('a spillgate.', 'a [spillgate](spillgate.md).')
    const other = 'A [spillgate](spillgate.md) opens.'
    expect(score(linked, other)).toBeGreaterThan(score(linked, 'A spillgate opens.'))
    expect(score(`# Spillgate\n\n${plain}`)).toBeGreaterThan(score(`# Canals\n\n## Spillgate\n\n${plain}`))
    expect(
      score(plain.replace('Each spillgate', 'Each `spillgate`').replace('a spillgate.', 'a `spillgate`.'))
    ).toBeLessThan(score(plain))
  })

  it('takes no capital now and then for a name, where the text writes the word small', () => {
    const text = `${'Each haddle is oiled. '.repeat(9)}They keep the Haddle here.`
    const reasons = (each: string) => termNamed(resolved({one: each}).output, 'Haddle')?.reasons.join() ?? ''
    expect(reasons(text)).not.toContain('a name:')
    expect(reasons(text.replaceAll('haddle', 'trawler Haddle'))).toContain('a name:')
  })

  it('reads two terms in a title that joins them', () => {
    const {output} = resolved({
      one: '# Fairleads and Hawseholes\n\nA fairlead is a ring that guides a rope. A hawsehole is a pipe that guides a chain.'
    })
    for (const name of ['Fairlead', 'Hawsehole'])
      expect(termNamed(output, name)?.reasons.join()).toContain('title of a source')
  })

  it('never shows a lead-in as the best mention', () => {
    const {output} = resolved({
      harbour: 'The Halvorsen cannot:\n\n- lift a hull\n- turn around\n\nWe saw the trawler Halvorsen in May.'
    })
    expect(firstDefinition(output, 'Halvorsen')).toBe('We saw the trawler Halvorsen in May.')
  })

  it('shows for the label of a row its row, where that tells of it in words', () => {
    const {output} = resolved({
      ropes:
        '# Ropes\n\n| Rope | Made of |\n|---|---|\n| Kellarline | hemp |\n| Dormline | jute |\n\nWe moor with Kellarline.\n'
    })
    expect(termNamed(output, 'Dormline')?.definitions[0]?.passage.text).not.toBe('Dormline')
  })

  it('shows the best mention, marked as one, where no source defines', () => {
    const {output} = resolved({harbour: 'The crane was built by Halvorsen. We saw Halvorsen in May, like many others.'})
    expect(termNamed(output, 'Halvorsen')?.definitions.map(each => each.role)).toEqual(['mention'])
    expect(firstDefinition(output, 'Halvorsen')).toBe('The crane was built by Halvorsen.')
  })

  it('knows what a term is a kind of, where a source says so', () => {
    const {output} = resolved({
      boats:
        'A boat is a hull that floats and can be steered. A punt is a boat with a flat bottom that is moved by a pole. A boat needs a keel.'
    })
    expect(termNamed(output, 'Punt')?.broader).toEqual(['boat'])
  })

  it('takes no thing for a kind of what it is made of', () => {
    const {output} = resolved({
      tackle:
        'A block is a wheel in a case that guides a rope. Each block is oiled. A tackle is a set of blocks and a rope that lifts loads. A crane is two blocks on an arm that turns. A snatch block is a block with a hinge.'
    })
    expect(termNamed(output, 'Snatch block')?.broader).toEqual(['block'])
    expect(termNamed(output, 'Tackle')?.broader).toEqual([])
    expect(termNamed(output, 'Crane')?.broader).toEqual([])
  })

  it('gives what is told of a longer name to that name', () => {
    const {output} = resolved({
      gates:
        '# Gates\n\nA gate is a door in a lock that holds water. Every gate leaks.\n\n## Gate valve\n\nA gate valve shuts the tide out.\n\n## Other valves\n\nA gate valve moves a plate.'
    })
    const told = (name: string) => termNamed(output, name)?.definitions.map(({passage}) => passage.text) ?? []
    expect(told('Gate').filter(text => text.includes('valve'))).toEqual([])
    expect(told('Gate valve').length).toBeGreaterThan(0)
  })

  it('gives an entry to an everyday word that two sources tell of', () => {
    const labels = (other: string) =>
      resolved({one: 'A bend joins two ropes. Each bend is wet.', two: other}).output.terms.map(term => term.label)
    expect(labels('A bend ties a rope to another rope. No bend is dry.')).toContain('Bend')
    expect(labels('We saw a bend in the road. No bend is dry.')).not.toContain('Bend')
  })

  it('shows beside a plain definition nothing that only tells how much of the thing there is', () => {
    const {output} = resolved({
      one: 'A hawser is a thick rope that holds a ship. A hawser can weigh 400 kilograms. Each hawser is tarred.',
      two: 'A hawser may break. A hawser holds a ship at the quay.'
    })
    const texts = termNamed(output, 'Hawser')?.definitions.map(({passage}) => passage.text)
    expect(texts?.[0]).toBe('A hawser is a thick rope that holds a ship.')
    expect(texts).toContain('A hawser holds a ship at the quay.')
    expect(texts?.filter(text => /weigh|break/.test(text))).toEqual([])
  })

  it('explains a term by its spellings and by the definitions that it left out', () => {
    const {output} = resolved(articles)
    const lock = termNamed(output, 'Lock')
    if (!lock) throw new Error('no entry for “Lock”')
    const {names, considered} = explainTerm(lock, output)
    expect(names[0]?.name).toBe('lock')
    expect(considered.every(each => !lock.definitions.some(({candidate}) => candidate === each))).toBe(true)
    expect(lock.reasons.some(reason => reason.startsWith('defined: '))).toBe(true)
  })
})
