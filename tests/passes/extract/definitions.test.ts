import {describe, expect, it} from 'vitest'
import {kinds} from '../../../pipeline/claims/index.ts'
import type {DefinitionCandidate} from '../../../pipeline/model/extraction.ts'
import {extract} from '../../../pipeline/passes/extract/extract.ts'
import {ingestAll} from '../../../pipeline/passes/ingest/ingest-all.ts'
import {structure} from '../../../pipeline/passes/structure/structure.ts'
import {readers} from '../../../pipeline/readers/index.ts'

function definitionsIn(text: string): readonly DefinitionCandidate[] {
  const files = [{path: 'harbour.md', bytes: new TextEncoder().encode(text)}]
  return ingestAll(files).output.flatMap(
    source => extract(structure(source, {readers}).output, {kinds}).output.definitions
  )
}

const about = (text: string, term: string) =>
  definitionsIn(text).find(each => each.term.toLowerCase() === term.toLowerCase())
const defined = (text: string) => definitionsIn(text).flatMap(each => (each.role === 'definition' ? [each.term] : []))

describe('a definition', () => {
  it.each([
    ['a genus and a difference', 'A bollard is a short post that holds the rope of a ship.', 'bollard', 'post'],
    ['“refers to”', 'Demurrage refers to the fee that a late ship pays.', 'Demurrage', 'fee'],
    [
      'a name with “the term”',
      'The term dunnage is used to describe loose wood that keeps freight dry.',
      'dunnage',
      undefined
    ],
    ['other names before the verb', 'A bight or bay is a bend of the coast.', 'bight', 'bend'],
    [
      'a bracket before the verb',
      'A capstan (from an old word for rope (or cord)), is a winch that turns upright.',
      'capstan',
      'winch'
    ],
    [
      'an introduction without a comma',
      'In a harbour a fairway is a channel that deep ships can use.',
      'fairway',
      'channel'
    ],
    ['a class noun on the way', 'A punt is a kind of boat with a flat bottom.', 'punt', 'boat'],
    ['an owner before the genus', 'A log is a ship’s diary of every watch.', 'log', 'diary'],
    ['“called”', 'A rope that is fixed to the mast at both ends is called a stay.', 'stay', undefined],
    ['an apposition', 'They repaired the rudder, a flat blade that steers the hull.', 'rudder', 'flat blade'],
    [
      'what one does, after a colon',
      'The cure is double caulking: you drive in a strand of oakum and then another.',
      'double caulking',
      undefined
    ],
    [
      '“that is”',
      'Start with a rope ratio of 3:1, that is, three feet of rope for a foot of water.',
      'rope ratio',
      undefined
    ],
    ['“which is”', 'Bring a sculling oar, which is a pole, a blade and a strap.', 'sculling oar', undefined],
    [
      '“which is” after a word like a verb',
      'A ferry float, which is a raft of cork, saves lives.',
      'ferry float',
      undefined
    ],
    ['a verb of holding', 'A gangway is a part that handles that load.', 'gangway', 'part'],
    [
      'a clause with “in which”',
      'Then comes the flare phase, in which the clay swells and turns red.',
      'flare phase',
      undefined
    ],
    [
      'a clause with “when”',
      'In a kiln the flare phase, when salt vapour turns the clay red, begins at noon.',
      'flare phase',
      undefined
    ],
    [
      'a clause behind a bracket',
      'The balance is expressed as the lift-to-drag ratio (L:D ratio), which is simply the lift divided by the drag.',
      'lift-to-drag ratio',
      undefined
    ],
    ['a scope between commas', 'A cog, or cogge, in the law of some ports, is a round ship.', 'cog', 'ship'],
    ['a bare noun of two words', 'Spalls are stone chips such as flakes and splinters.', 'Spalls', 'stone chips'],
    ['rotted things', 'Leaf mash is partly rotted leaves, broken down by worms.', 'Leaf mash', 'leaves'],
    ['a noun in -ing', 'A bollard is a fitting to which a rope is made fast.', 'bollard', 'fitting'],
    ['a shape with a number in it', 'The figure-nine knot is a stop that jams.', 'figure-nine knot', 'stop'],
    ['a noun that is an adjective as well', 'Brine is the liquid that drips from a cask.', 'Brine', 'liquid'],
    ['“is the name for”', 'Ballast is the name for weight that keeps a hull upright.', 'Ballast', undefined]
  ])('is found by %s', (_, text, term, genus) => {
    const found = about(text, term)
    expect(found?.role).toBe('definition')
    if (genus) expect(found?.genus?.text).toContain(genus)
  })

  it('is taken for one of an everyday word where both have “a” and a clause tells the thing apart', () => {
    expect(about('All the papers lie in a box, a sealed drawer that only the master can open.', 'box')?.role).toBe(
      'definition'
    )
    expect(about('They looked in the box, a drawer in the wall.', 'box')?.role).not.toBe('definition')
  })

  it.each([
    [
      'between commas behind what it is',
      'A ship carries one steady sail, the trysail, from which storms take little.',
      'trysail'
    ],
    ['between commas behind a kind', 'A third kind, the drag anchor, holds a boat in deep water.', 'drag anchor'],
    [
      'before a clause that goes on',
      'They drift with a sea anchor, a bag of canvas that fills with water, and they sleep.',
      'sea anchor'
    ],
    [
      'past what is known',
      'In a gale hang a cork fender over the rail, a ball of rope that takes the blow.',
      'cork fender'
    ],
    ['beside “are”', 'Nearly all of them are kedge anchors, small weights that a boat can lift.', 'kedge anchors'],
    ['by a word for its use between commas', 'Oakum, sold in bales, is a filler for seams.', 'Oakum'],
    ['by “meaning” at the start', 'Oakum, meaning loose threads of old rope that fill a seam.', 'Oakum'],
    ['as one of two', 'The kedge anchor is the lighter of the two hooks, carried by small boats.', 'kedge anchor'],
    ['in bold, by what it does', 'A **sheet bend** holds two ropes that differ in thickness.', 'sheet bend'],
    ['in a sentence before', '- The bodkin. A blunt needle for thick twine, and it bends.', 'bodkin'],
    ['in a sentence before “it is”', '- A wire fid. It’s a cone that opens the strands of a rope.', 'wire fid'],
    [
      'by what people call an effect',
      'Ropes rot on the shelf as well. Chandlers call the second effect shelf rot, and no tar cures it.',
      'shelf rot'
    ],
    [
      'after a colon',
      'This page is an overview of wooden piers: a special type of pier that stands on piles.',
      'wooden piers'
    ],
    [
      'after a colon without an article',
      'This page is an overview of wooden piers: raised decks that stand on piles.',
      'wooden piers'
    ],
    ['by its purpose', 'A mole’s purpose is to shelter ships from waves.', 'mole'],
    ['past a parenthesis', 'A pontoon is, in the modern sense, a flat boat that carries a deck.', 'pontoon'],
    ['as a way of doing, under its name', '# Kedging\n\nA way to move a ship by hauling on an anchor.', 'Kedging']
  ])('is found %s', (_, text, term) => {
    expect(about(text, term)?.role).toBe('definition')
  })

  it('is none of a ship beside its class, of what was done once, or of a list', () => {
    expect(defined('The yard builds one boat, the Selkie, which leaks.')).toEqual([])
    expect(defined('The crew had one cook, the boy, who sang.')).toEqual([])
    expect(defined('Take a free hour, an empty box and your ropes, and begin.')).not.toContain('free hour')
    expect(defined('- The bodkin. A month is enough to learn it.')).toEqual([])
  })

  it('takes the sentence before it along where “such are called” points back', () => {
    const found = about('Some locks lift two barges at once. Such locks are called twins.', 'twins')
    expect(found?.role).toBe('definition')
    expect(found?.cut.map(span => span.exact)).toEqual([
      'Some locks lift two barges at once. Such locks are called twins.'
    ])
    expect(about('They rose. Such locks are called twins.', 'twins')?.role).not.toBe('definition')
  })

  it.each([
    [
      'without what announces it',
      'Here is what few passengers know: A bollard is a post for the rope of a ship.',
      'bollard',
      'A bollard is a post for the rope of a ship.'
    ],
    [
      'up to the dash that closes it',
      '- Bollards — short posts for the ropes of ships — and their colours',
      'Bollards',
      'Bollards — short posts for the ropes of ships'
    ],
    [
      'past a comma between adjectives',
      'The pilots trust the kedge line, where a crew hauls the ship to a dry, sheltered berth.',
      'kedge line',
      'kedge line, where a crew hauls the ship to a dry, sheltered berth'
    ]
  ])('is cut %s', (_, text, term, cut) => {
    expect(about(text, term)?.cut.map(span => span.exact)).toEqual([cut])
  })

  it('keeps the adjective that a name begins with, and takes a label for no name', () => {
    const text = 'The pilots know Great Skerry, a rock off the coast that carries a light.'
    expect(definitionsIn(text).map(each => each.term)).toEqual(['Great Skerry'])
    expect(definitionsIn('- The Main Duty: A keeper opens the lock for every barge.')).toEqual([])
  })

  it('goes on past the full stop of an abbreviation', () => {
    const [found] = definitionsIn('Regattas — which rest on a hand vs. motor contest for their crowds.')
    expect(found?.cut[0].exact).toBe('Regattas — which rest on a hand vs. motor contest for their crowds')
  })

  it('takes its whole name from the abbreviation beside it', () => {
    expect(
      about('They rely on return of empty crates (ROEC), where a ship carries them home.', 'return of empty crates')
    ).toBeDefined()
  })

  it('is cut without the work that is cited, and never inside a bracket', () => {
    const found = about('Most ports use the fender, which keeps a hull off the wall (Otter et al., 2017).', 'fender')
    expect(found?.cut.map(span => span.exact)).toEqual(['fender, which keeps a hull off the wall'])
  })

  it.each([
    ['one of several', 'Dredging is the second dispute.'],
    ['a story of somebody', 'Deckhands expect a berth at noon.'],
    ['what goes on', 'A crane in the yard is still lifting the load.'],
    ['a likeness', 'Tide gates are exactly like lock gates.'],
    ['a list of parts', 'You see a chest — a saw for planks, a rasp for edges, a plane for faces.'],
    ['a word about a word', 'The adjective refers to berths that are dry.']
  ])('is not %s', (_, text) => {
    expect(defined(text)).toEqual([])
  })

  it('is what stands in a dd below its dt', () => {
    const page =
      '<html><body><main><h1>Harbour</h1><p>Words of the harbour and its ships.</p><dl><dt>Visor</dt><dd>The part of the bow that lifts.</dd></dl></main></body></html>'
    const files = [{path: 'harbour.html', bytes: new TextEncoder().encode(page)}]
    const found = ingestAll(files).output.flatMap(
      source => extract(structure(source, {readers}).output, {kinds}).output.definitions
    )
    expect(found.map(each => [each.term, each.role])).toContainEqual(['Visor', 'definition'])
  })

  it('is found in a labelled list, and cut with its label', () => {
    const found = about(
      '- **Cleat**: a fitting with two horns to which a rope is made fast\n- **Fid**: a pointed pin that opens a rope\n',
      'Cleat'
    )
    expect(found?.form).toBe('fragment')
    expect(found?.role).toBe('definition')
  })

  it('is found in a cell under “Definition”, and not under “Description”', () => {
    const table = (head: string) => `| Term | ${head} |\n|---|---|\n| Cleat | A fitting with two horns for a rope |\n`
    expect(about(table('Definition'), 'Cleat')?.role).toBe('definition')
    expect(about(table('Description'), 'Cleat')?.pattern).not.toBe('cell')
  })

  it('answers the heading that asks for it', () => {
    const found = about('## What is a painter?\n\nIt is a rope at the bow of a small boat.\n', 'painter')
    expect(found?.antecedent).toBe(true)
    expect(found?.role).toBe('definition')
  })

  it('stands beside a name between commas before the verb', () => {
    expect(
      about('The Tern Guild, a body of pilots founded in 1913, says that fog is rare.', 'Tern Guild')?.genus?.text
    ).toBe('body')
  })

  it.each([
    ['is', '### What is a tide main?\n\nIt is a wide iron pipe, usually tarred, that carries sea water.'],
    ['means', '### What is a tide main?\n\nIt means that sea water is carried past the houses in a pipe.']
  ])('answers a question of several with “it %s”', (_, text) => {
    const more =
      '\n\n### Is it wet?\n\nYes, all day.\n\n### Is it old?\n\nNo. It is new.\n\n### How long is it?\n\nTen metres.'
    expect(about(`# Questions\n\n${text}${more}`, 'tide main')?.role).toBe('definition')
  })

  it('may be a line without a verb under its heading', () => {
    expect(
      about('## Gangway\n\nA bridge that people use to go on board, with a rail on both sides.\n', 'Gangway')?.role
    ).toBe('definition')
  })

  it('may say what a thing does, under its own heading', () => {
    expect(about('## Bilge pump\n\nDraws the water out of the lowest part of a hull.\n', 'Bilge pump')?.role).toBe(
      'definition'
    )
  })

  it('is worth more under a heading that is its term', () => {
    const sentence = 'A bollard is a short post that holds the rope of a ship.'
    const [plain, titled] = [about(sentence, 'bollard'), about(`# Bollard\n\n${sentence}`, 'bollard')]
    expect(titled?.score).toBeGreaterThan(plain?.score ?? Infinity)
  })
})

describe('a name that comes last', () => {
  it.each([
    [
      '“that is”',
      'Two tugs push the hull round while a third holds its bow; that is the crab manoeuvre.',
      'crab manoeuvre'
    ],
    ['“call these”', 'Low walls keep silt out of the berth; pilots call these walls groynes.', 'groynes'],
    ['“call such a”', 'A wall keeps silt out of the berth, and pilots call such a wall a groyne.', 'groyne'],
    ['“call a … a …”', 'Pilots call a low wall in the sea a groyne.', 'groyne'],
    [
      '“the word for”',
      'Ten families share one mooring and one bell; the word for such a village is a ropewalk.',
      'ropewalk'
    ],
    ['“known to … as”', 'A wall in the sea is known to pilots as a groyne.', 'groyne'],
    ['what such things do', 'Rain runs off the deck through pipes called scuppers.', 'scuppers']
  ])('is defined by what was told before it: %s', (_, text, term) => {
    expect(about(text, term)?.role).toBe('definition')
    expect(about(text, term)?.cut[0].exact).toBe(text)
  })

  it('is none of a ship beside its class, of what was done once, or of a list', () => {
    expect(defined('The yard builds one boat, the Selkie, which leaks.')).toEqual([])
    expect(defined('The crew had one cook, the boy, who sang.')).toEqual([])
    expect(defined('Take a free hour, an empty box and your ropes, and begin.')).not.toContain('free hour')
    expect(defined('- The bodkin. A month is enough to learn it.')).toEqual([])
  })

  it('takes the sentence before it along where it stands alone', () => {
    const found = about('A low wall runs out into the sea. Pilots call it a groyne.', 'groyne')
    expect(found?.cut[0].exact).toBe('A low wall runs out into the sea. Pilots call it a groyne.')
  })

  it('leaves out the clause before that tells something else', () => {
    expect(
      about('The deck is dry by noon, and the rain runs off through pipes called scuppers.', 'scuppers')?.cut[0].exact
    ).toBe('the rain runs off through pipes called scuppers')
  })

  it.each([
    ['a reason', 'He forgot the rope; that is the reason.'],
    ['a judgement', 'The new ramp costs a million; critics call it a scam.'],
    ['a call for somebody', 'Please call the harbour master a day before you come.'],
    ['nothing told before', 'Sailors call these winds the mistral.'],
    ['the name of one thing', 'He bought a boat called Tern.']
  ])('is not seen in %s', (_, text) => {
    expect(defined(text)).toEqual([])
  })
})

describe('a writer who says that he defines', () => {
  it.each([
    ['“we define … as”', 'We will define set as the way that a hull loses to the stream.', 'set', undefined],
    [
      '“we define … to be”',
      'We therefore define gauge depth to be the depth below the sill.',
      'gauge depth',
      undefined
    ],
    ['“by … we mean”', 'By slack water we mean the hour in which the tide turns.', 'slack water', undefined],
    [
      '“meaning a”',
      'Ask for a mud berth, meaning a berth that falls dry.',
      'mud berth',
      'mud berth, meaning a berth that falls dry'
    ],
    ['“hence the name”', 'The berth falls dry at low tide, hence the name mud berth.', 'mud berth', undefined],
    ['“these are known as”', 'Some berths are never let; these are known as dead berths.', 'dead berths', undefined],
    [
      'a colon',
      'The port became a tidal basin: a dock without a gate.',
      'tidal basin',
      'tidal basin: a dock without a gate'
    ]
  ])('is understood by %s', (_, text, term, cut) => {
    expect(about(text, term)?.role).toBe('definition')
    expect(about(text, term)?.cut[0].exact).toBe(cut ?? text)
  })

  it.each([
    ['what follows from a clause', 'The gate stayed shut, meaning a long wait for all.'],
    ['a name for what another sentence tells', 'It falls dry at low tide, hence the name mud berth.'],
    ['an everyday thing', 'We bought a boat: a sloop with two masts.'],
    ['what is worth it', 'Bread rope is worth looking for in the old yards.']
  ])('is not seen in %s', (_, text) => {
    expect(defined(text)).toEqual([])
  })
})

describe('a name that what follows explains', () => {
  it.each([
    ['an order behind a colon', 'Use the float test: press a cork under water and let it rise.', 'float test'],
    ['what you do', 'The first trick of all is the ferry glide: leaning back, you let the stream push.', 'ferry glide'],
    ['what to make', 'Before the tide turns, make a baggywrinkle: take an old rope and comb it out.', 'baggywrinkle'],
    ['a rule', 'We teach the rule of sixths with an orange: the ramp rises fastest at noon.', 'rule of sixths'],
    ['its turn', 'Spray shock comes first: boots find no hold the moment the rain starts.', 'Spray shock'],
    ['its turn and its time', 'Slip failure comes next, when the last rope grows too wet to hold.', 'Slip failure'],
    ['its time and then its turn', 'At half moon come the neaplings, with the least range of all.', 'neaplings']
  ])('is defined by %s', (_, text, term) => {
    expect(about(text, term)?.role).toBe('definition')
  })

  it.each([
    ['a reason', 'Use a sharp cutter: a blunt one tears the rope.'],
    ['what may be wrong', 'Check the lock: the bolt may be rusty.'],
    ['an everyday word', 'Lunch comes next, when all the hands sit down.'],
    ['a view', 'On the quay stands the crane, with a rusty arm.']
  ])('is not seen in %s', (_, text) => {
    expect(defined(text)).toEqual([])
  })

  it.each([
    ['an act with its steps', '- **Two-boat rescue**: hold the bow and pull it over your own deck', 'Two-boat rescue'],
    ['a contrast', 'A tug pushes hulls, while a tender carries men and mail.', 'tender'],
    ['any such thing', 'In a bow turn your partner holds the helm and waits.', 'bow turn'],
    ['a rule that opens the sentence', 'By the rule of sixths half of the water comes at noon.', 'rule of sixths']
  ])('is told in part by %s', (_, text, term) => {
    expect(about(text, term)?.role).toBe('partial')
  })
})

describe('a list that explains words', () => {
  const list = (...items: readonly string[]) =>
    `# Ferry words\n\n${['Apron: a plate that bridges the gap', 'Berth: the place of one ship', 'Car deck: the floor for cars', ...items].map(item => `- ${item}`).join('\n')}\n`

  it.each([
    ['two words', 'Bilge: everything below the floor', 'Bilge'],
    ['what goes on', 'Neap week: the least rise, around the half moon', 'Neap week'],
    ['a clause', 'Rule of sixths: the ramp rises slowly, is quickest in the middle, and then slows', 'Rule of sixths'],
    ['an order', 'Ferry glide: point the bow upstream and let the current carry you over', 'Ferry glide'],
    [
      'a clause of another thing',
      'Car over side: a lorry that slides on the ramp pushes the gate open',
      'Car over side'
    ]
  ])('defines whatever it labels, in %s', (_, item, term) => {
    expect(about(list(item), term)?.role).toBe('definition')
  })

  it('is one only where most labels are told as a class is', () => {
    const orders = '- Winch: turn the handle.\n- Rope: coil it.\n- Bilge: a wet place.\n- Flag: hoist it at dawn.\n'
    expect(about(orders, 'Winch')).toBeUndefined()
  })
})

describe('a quoted name in brackets', () => {
  it.each([
    [
      'A long, well-kept list of ships ("harbour register") speeds up every search.',
      'harbour register',
      'A long, well-kept list of ships ("harbour register")'
    ],
    [
      'They keep a narrow strip of deep water (“fairway”) open in winter.',
      'fairway',
      'a narrow strip of deep water (“fairway”)'
    ]
  ])('is what stands before it: %s', (text, term, cut) => {
    const found = about(text, term)
    expect(found?.role).toBe('definition')
    expect(found?.cut.map(({exact}) => exact)).toEqual([cut])
  })

  it.each([
    ['a saying', 'The pilots have a short answer for visitors ("go away").'],
    ['a single word before it', 'They know every boat ("tub") by its engine.']
  ])('is no name where it is %s or stands behind one', (_, text) => {
    expect(defined(text)).toEqual([])
  })
})

describe('a part of what a term is', () => {
  it('is worth more where the sentence says what the thing is there for', () => {
    const score = (text: string) => about(text, 'harbour guild')?.score ?? 0
    expect(score('The harbour guild provides a berth for every trawler.')).toBeGreaterThan(
      score('The harbour guild repairs a berth for every trawler.')
    )
  })

  it('is worth less where the sentence tells of a case', () => {
    const score = (text: string) => about(text, 'harbour guild')?.score ?? 0
    expect(score('If a berth is free, the harbour guild lets it to a trawler.')).toBeLessThan(
      score('The harbour guild lets a free berth to a trawler.')
    )
  })
})

describe('no definition', () => {
  it.each(['The trick is patience: wait.', 'The ferry leaves at noon, that is, when the tide allows it to leave.'])(
    'is what only says again: %s',
    text => {
      expect(defined(text)).toEqual([])
    }
  )

  it.each([
    ['what goes on', 'Bollards are wearing this rope through at low tide.'],
    ['praise', 'Bollards were the kings of coastal trade before cranes came.'],
    ['a passive', 'The old bollard was given to the museum in spring.'],
    ['a place', 'The bollard is in the far corner of the yard.'],
    ['a state', 'The bollard is full of rust and paint.'],
    ['a denial', 'A bollard is not a toy that children climb on.'],
    ['an introduction before the main clause', 'Without the bollard, the rope slips into the water.'],
    ['a list of things', 'We bought ropes, a bollard, and a crane.'],
    ['what is owned', 'Our bollard is a gift of the town that we like.'],
    ['a judgement', 'The bollard is perhaps the most important invention of the port.'],
    ['an order', 'Use a bollard that holds nine tons.'],
    ['how a thing is set', '# Bollard\n\nTo set a bollard, add a post to the quay.'],
    ['a headline', 'Bollard is Its Primary Hold: it keeps a rope.'],
    ['a lead-in', 'A bollard is a post with three parts:'],
    ['what was said before', '- **Bollard**: This is the heavy iron post I described earlier.'],
    ['a row of kinds', '- **Bollard** — cleats, iron posts, stone posts, deck fittings.'],
    ['where a thing is done', '- **Ferrying** — between the islands and the coast, twice a day.'],
    ['a field of a program', '- `bollard`: The number of the post that holds the ship.'],
    ['what is recommended', 'The bollard is the recommended post for ships in spring.'],
    ['what judges a thing', 'A reliable bollard is a post that holds in any storm.']
  ])('is seen in %s', (_, text) => {
    expect(defined(text).filter(term => /bollard|ferrying/i.test(term))).toEqual([])
  })

  it.each([
    ['a symptom', 'A damp sill is a sign of a leak.', 'damp sill'],
    ['what is concluded from a case', 'A damp sill means the lock has sprung a leak.', 'damp sill'],
    ['a reason', 'A damp sill is the reason why a lock is shut.', 'damp sill'],
    ['an order', '- Winch: turn the handle.\n- Painter: make it fast to the bow.\n', 'Painter'],
    ['another order', '- Winch: turn the handle.\n- Painter: hoist the flag.\n', 'Winch'],
    ['what is thought of it', 'A rope of five strands is a good choice.', 'rope of five strands'],
    ['a quality', 'A winch is two-speed by design: it has two handles.', 'winch'],
    ['examples', 'Examples are a skiff, a punt and a dinghy.', 'Examples'],
    ['a comment on what was said', 'They sold the tide mill, which is a shame.', 'tide mill'],
    ['a pair', 'Otter and Heron are canoes that carry two.', 'Otter and Heron'],
    ['a clause that breaks off', 'It will carry cars and coal, which a punt will not.', 'coal'],
    [
      'how a thing goes on',
      '# Yards\n\n## Tern Yard\n\nTern Yard still offers a free berth, limited to a week.',
      'Tern Yard'
    ]
  ])('is seen in %s', (_, text, term) => {
    expect(about(text, term)?.role).not.toBe('definition')
  })

  it('is lost to a symptom told beside it', () => {
    expect(
      about('Caulking, the packing of seams with tar, is the cure for most leaks.', 'Caulking')?.cut[0].exact
    ).toBe('Caulking, the packing of seams with tar')
  })

  it('is seen in a sentence that breaks off, not even in part', () => {
    expect(definitionsIn('The winch house can. The bollard yard cannot.')).toEqual([])
  })

  it('is seen in what a bracket or dash says of the sentence', () => {
    expect(defined('Think of the port as a machine — a clock with many wheels.')).toEqual([])
  })
})
