/** Bench `sentences`: share of cases that the splitter of the build segments exactly (sbd-golden). */
import {splitSentences} from '../../pipeline/language/split-sentences.ts'
import {benchRows} from './bench-rows.ts'

interface Case {
  readonly id: string
  readonly text: string
  readonly sentences: readonly string[]
}

const rows = benchRows<Case>('bench/sbd-golden/dev.jsonl')
if (rows) {
  const misses = rows.filter(row => found(row).join('\n') !== row.sentences.map(each => each.trim()).join('\n'))
  console.log(
    `sentences sbd-golden ${rows.length - misses.length}/${rows.length} ${((rows.length - misses.length) / rows.length).toFixed(3)}`
  )
  for (const row of misses)
    console.log(`  ${row.id}: ${JSON.stringify(found(row))} for ${JSON.stringify(row.sentences)}`)
}

function found(row: Case): readonly string[] {
  return splitSentences(row.text).map(({start, end}) => row.text.slice(start, end))
}
