import {describe, expect, it} from 'vitest'
import {firstDefinition, resolved, termNamed} from '../../support/terms-of.ts'

const labels = (text: Record<string, string>) => resolved(text).output.terms.map(term => term.label)

const mentioned = {
  quay: 'A winch is a drum that pulls a rope. It is used for kelp removal. A hoist helps with kelp removal.',
  pier: 'Cranes are good at kelp removal. No crane is made for kelp removal alone.',
  yard: 'The yard offers paint and kelp removal. We saw kelp removal by night.'
}

describe('what no source tells anything of', () => {
  it('is no entry where it is only mentioned beside others', () => {
    expect(labels(mentioned)).not.toContain('Kelp removal')
  })

  it('is one where a sentence is about it', () => {
    expect(
      labels({...mentioned, deck: 'On deck, kelp removal was left to the crew. Kelp removal went on all night.'})
    ).toContain('Kelp removal')
  })

  it('is one where it is the kind that another thing is of', () => {
    expect(
      labels({
        quay: 'A pinnace is a ship’s boat that carries the mail. We saw ship’s boats. The yard has another tide boat.',
        pier: 'A cutter is a tide boat that sails at night. Every port buys tide boats.',
        yard: 'Some like tide boats. The mate has no tide boat.'
      })
    ).toContain('Tide boat')
  })

  it('is no abbreviation that no source writes out or classes', () => {
    const found = labels({
      quay: 'A beacon is a small lamp that runs on XPQ power. Put the beacon into an XPQ socket.',
      pier: 'The beacon is sold with a four-pin XPQ for the mast.'
    })
    expect(found).toContain('Beacon')
    expect(found).not.toContain('XPQ')
  })

  it('is an abbreviation that stands in a list under its class', () => {
    expect(
      labels({
        quay: 'The rules come from agencies (HQA, XPQ, TTB) of the coast. A beacon is a lamp. We wrote to the XPQ.',
        pier: 'Nobody asked the XPQ.'
      })
    ).toContain('XPQ')
  })

  it('is no name that something is only likened to', () => {
    const text = {quay: 'A beacon is a lamp that warns ships. Many use it like Harvest Moon, with no care at all.'}
    expect(labels(text)).toEqual(['Beacon'])
  })
})

describe('one of several of a kind', () => {
  const valves = {
    yard: 'A gate valve is a valve that shuts with a plate. A ball valve is a valve that shuts with a ball. Globe valves have long stems.',
    quay: 'We fit a globe valve to each pump.'
  }

  it('has an entry where two others have one and something is told of it', () => {
    expect(labels(valves)).toEqual(['Ball valve', 'Gate valve', 'Globe valve'])
  })

  it('has none where but one other has', () => {
    expect(labels({...valves, yard: valves.yard.replace('ball valve', 'sluice')})).toEqual(['Gate valve', 'Sluice'])
  })
})

describe('a word hung on a name', () => {
  it('is no part of it', () => {
    const {output} = resolved({
      yard: 'The XK-40 is a tug that pulls barges. Yards ask a high price for XK-50-equivalent hulls and for an XK-40.'
    })
    expect(termNamed(output, 'XK-50')?.mentions).toHaveLength(1)
    expect(termNamed(output, 'XK-40')?.aliases).toEqual([])
  })
})

describe('what tells nothing of what a thing is', () => {
  const told = (text: string, name: string) =>
    (termNamed(resolved({yard: text}).output, name)?.definitions ?? []).filter(({role}) => role === 'definition')

  it('is a rank under a heading', () => {
    const text = '# Yard\n\n## Ballast\n\nThe newest and heaviest cargo. Ballast was sold in May. Ballast is dear.'
    expect(told(text, 'Ballast')).toEqual([])
    expect(told(text.replace('newest and heaviest', 'cheap and heavy'), 'Ballast')).toHaveLength(1)
  })

  it('is the end of a list before the subject', () => {
    const text =
      'Unlike old hulls that can carry coal, timber, or dry wool, the Tern’s main freight is salt from the pans. We sell timber. Timber is wet.'
    expect(told(text, 'Timber')).toEqual([])
  })

  it('is how much of something there is', () => {
    const text = 'The others need a drying loft, where temperatures stay above 58 °C.'
    expect(told(text, 'Drying loft')).toEqual([])
    expect(told(text.replace('58 °C', 'the mean'), 'Drying loft')).toHaveLength(1)
  })
})

describe('a man of whom no source tells what he is', () => {
  it('is no organisation', () => {
    const {output} = resolved({
      yard: 'The ketch was designed by Elmo Halvorsen in 1910. The sloop was built by Halvorsen-Elsebet in 1911, as Elmo Halvorsen said.'
    })
    expect(termNamed(output, 'Elmo Halvorsen')?.kind).toBe('name')
  })
})

describe('what heads a column', () => {
  it('is no entry where it tells what the rows do', () => {
    const table = '# Sheds\n\n| Shed | Stores sails |\n|---|---|\n| Long shed | Yes |\n| Low shed | No |\n'
    expect(labels({yard: table, quay: 'A loft is a room that stores sails.'})).not.toContain('Stores sail')
  })
})

describe('an adjective that is as often a noun', () => {
  it('ends the name of a thing', () => {
    const {output} = resolved({
      yard: 'The private key remains on the mate’s belt. The public key goes to the harbour master, who keeps your private key apart.'
    })
    expect(termNamed(output, 'Private key')?.mentions).toHaveLength(2)
    expect(firstDefinition(output, 'Private key')).toBe('The private key remains on the mate’s belt.')
  })
})

describe('a label', () => {
  it('is a name though its last word is a verb elsewhere', () => {
    const {output} = resolved({
      yard: '# Ropes\n\n- **Round turn**: two passes of a rope that encircle a post.\n- **Bight**: a curve of rope that does not cross itself.\n\nThe round turn takes the load.'
    })
    expect(firstDefinition(output, 'Round turn')).toContain('two passes')
    expect(termNamed(output, 'Round turn')?.mentions).toHaveLength(2)
  })
})

describe('a sentence that says only how a thing goes on', () => {
  it('defines nothing', () => {
    const {output} = resolved({
      yard: 'Steam winches work differently. Steam winches have become dear. Steam winches stand on deck.',
      pier: 'Some prefer steam winches.'
    })
    const told = termNamed(output, 'Steam winch')?.definitions.filter(({role}) => role !== 'mention') ?? []
    expect(told.map(({passage}) => passage.text)).not.toContain('Steam winches work differently.')
    expect(told.map(({passage}) => passage.text)).not.toContain('Steam winches have become dear.')
  })
})
