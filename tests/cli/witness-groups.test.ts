import {describe, expect, it} from 'vitest'
import {witnessGroups} from '../../pipeline/cli/witness-groups.ts'
import {readConfig} from '../../pipeline/config/read-config.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const sources = writeFolder(temporaryFolder(), {
  'mirror/a.md': 'A.',
  'mirror/b.md': 'B.',
  'news.txt': 'N.',
  'quay.txt': 'Q.'
})

describe('witnesses of the configuration', () => {
  it('lists the articles that the patterns of one list name, each once', async () => {
    const {output, diagnostics} = await groupsOf('witnesses:\n  - [mirror/*.md, news.txt, "mirror/a.*"]\n')
    expect(output).toEqual([['mirror/a.md', 'mirror/b.md', 'news.txt']])
    expect(diagnostics).toEqual([])
  })

  it('warns of a pattern that names nothing', async () => {
    const {output, diagnostics} = await groupsOf('title: Quay\nwitnesses:\n  - [quay.txt, old/*.md]\n')
    expect(output).toEqual([['quay.txt']])
    expect(diagnostics.map(({code, start, message}) => [code, start?.line, message.includes('old/*.md')])).toEqual([
      ['RC0005', 2, true]
    ])
  })
})

async function groupsOf(text: string) {
  const file = readConfig('recension.config.yaml', text).output
  if (!file) throw new Error('The configuration is not understood')
  return witnessGroups({sources, file, config: file.config})
}
