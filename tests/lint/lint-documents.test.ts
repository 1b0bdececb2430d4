/** Tests of documents against the glossary: every slip is found, nothing else, and only spelling and case are mended. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {run} from '../../pipeline/cli/run.ts'
import {checkNames} from '../../pipeline/lint/check-names.ts'
import {lintDocuments} from '../../pipeline/lint/lint-documents.ts'
import {reportLines} from '../../pipeline/lint/report-lines.ts'
import {sarifOf} from '../../pipeline/lint/sarif-of.ts'
import type {Edition} from '../../pipeline/model/edition.ts'
import {glossaryOf} from '../../pipeline/writers/glossary-json/glossary-of.ts'
import {writeGlossary} from '../../pipeline/writers/glossary-json/write-glossary.ts'
import {writeJson} from '../../pipeline/writers/json/write-json.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'
import {writerOptions} from '../support/writer-options.ts'

/** The sample, with a name that has capitals of its own. */
const edition: Edition = {
  ...sampleEdition,
  terms: sampleEdition.terms.map(term =>
    term.id === 'whistle' ? {...term, id: 'steampipe', label: 'SteamPipe', kind: 'product', mentions: []} : term
  )
}
const glossary = glossaryOf(edition, {})

const slips = `# Notes for the crew

Each ferrry calls at the quay. Ferries run late in fog, and the next ferry waits.

The kettel stands on deck. Nobody lends the tea kettle to passengers. The kettle is warm.

Put the galleykettle away. The galley-kettle belongs below deck. The galley kettle belongs there too.

Clean the Steampipe before noon. The steampipe gets hot. Our SteamPipe is new.

A ferry is a machine that flies over mountains.

A kettle is a wooden chair with three legs.

A galley kettle holds 3.5 litres.

See \`ferrry\`, [the log](kettel.md) and <https://harbour.example/ferrry>.
`

const expected = [
  'spelling ferrry',
  'spelling kettel',
  'other-name tea kettle',
  'spelling galleykettle',
  'spelling galley-kettle',
  'case Steampipe',
  'case steampipe',
  'defined-anew A ferry is a machine that flies over mountains.',
  'defined-anew A kettle is a wooden chair with three legs.',
  'contradiction A galley kettle holds 3.5 litres.'
]

const renamed = {label: 'Deck Steamline', aliases: ['Steamline'], forms: ['Deck Steamline', 'Steamline']}

function findings(text: string) {
  return lintDocuments([{path: 'notes.md', bytes: new TextEncoder().encode(text)}], edition, glossary)
}

function told(text: string): readonly string[] {
  return findings(text).map(({rule, start, end}) => `${rule} ${text.slice(start.offset, end.offset)}`)
}

describe('lintDocuments', () => {
  it('finds ten slips in a document that has ten, and nothing else', () => {
    expect(told(slips)).toEqual(expected)
  })

  it('takes the longest: no other name within a name, and a wrong case of the whole before a part of it', () => {
    const steam = {
      ...glossary,
      terms: glossary.terms.map(term => (term.id === 'steampipe' ? {...term, ...renamed} : term))
    }
    const names = (text: string) =>
      checkNames(steam)(text).map(({rule, start, end}) => `${rule} ${text.slice(start, end)}`)
    expect(names('The Deck Steamline is hot.')).toEqual([])
    expect(names('The Steamline is hot.')).toEqual(['other-name Steamline'])
    expect(names('The deck Steamline is hot.')).toEqual(['case deck Steamline'])
  })

  it('finds nothing in what the edition itself says', () => {
    // One claim of the sample quotes a figure that an editor has ruled out.
    const text = `# What we know\n\n${edition.claims
      .filter(({rank, text}) => rank !== 'deprecated' && !text.includes('1.7'))
      .map(claim => claim.text)
      .join('\n\n')}\n`
    expect(told(text).filter(finding => !finding.startsWith('other-name'))).toEqual([])
  })

  it('writes a report for people, for GitHub and for editors', () => {
    const found = findings(slips)
    expect(reportLines(found, 'text')).toMatch(
      /^notes\.md\n\s+3:6-3:12 {2}warning {2}“ferrry” is written “ferry”\. {2}spelling {2}recension-lint\n/
    )
    expect(reportLines(found, 'github')).toContain(
      '::warning file=notes.md,line=3,endLine=3,col=6,endColumn=12,title=recension%3A spelling::“ferrry” is written “ferry”.\n'
    )
    const sarif = z.looseObject({
      version: z.literal('2.1.0'),
      runs: z.array(z.object({results: z.array(z.looseObject({ruleId: z.string()}))}))
    })
    const [log] = sarif.parse(JSON.parse(sarifOf(found, '1.0.0'))).runs
    expect(log?.results.map(({ruleId}) => ruleId)).toEqual(found.map(({rule}) => rule))
  })
})

describe('recension lint', () => {
  it('mends spelling and case in the file, and leaves the rest to people', async () => {
    const folder = writeFolder(temporaryFolder(), {'docs/notes.md': slips})
    const files = [...writeGlossary.write(edition, writerOptions), ...writeJson.write(edition, writerOptions)]
    writeFolder(join(folder, 'out'), Object.fromEntries(files))
    const output: string[] = []
    const context = {
      workingFolder: folder,
      out: (text: string) => output.push(text),
      err: () => {},
      terminal: false,
      colours: false
    }
    expect(await run(['lint', 'docs', '--fix'], context)).toBe(1)
    const mended = readFileSync(join(folder, 'docs/notes.md'), 'utf8')
    expect(told(mended)).toEqual(expected.filter(finding => !/^(?:spelling|case)/.test(finding)))
    expect(mended).toContain('See `ferrry`, [the log](kettel.md) and <https://harbour.example/ferrry>.')
    expect(output.join('')).toContain('docs/notes.md\n')
    expect(await run(['lint', 'docs', '-g', 'nowhere'], context)).toBe(2)
  })
})
