/** Tests of the links between questions that come near each other, in the site and in Markdown. */
import {expect, it} from 'vitest'
import {writers} from '../../pipeline/writers/index.ts'
import {compilationOf} from '../support/compilation-of.ts'

function faq(question: string): string {
  return `# Boats\n\nBoats float.\n\n## Frequently asked questions\n\n### ${question}\n\nYes, it can.\n\n### Where is the pier?\n\nIn the east.\n`
}

it('points a question to its converse on the page and in the document, each to the place of the other', () => {
  const texts = {'a.md': faq('Can a dinghy tow a sloop?'), 'b.md': faq('Can a sloop tow a dinghy?')}
  const {edition, files} = compilationOf(texts, undefined, {writers})
  const [one, other] = edition.questions.filter(({related}) => related !== undefined)
  const fileOf = (path: string) => String(files.get(path) ?? '')
  expect(fileOf('recension.md')).toContain(`See also: [${other?.question.replace('?', '')}`)
  expect(fileOf('recension.md')).toContain(`](#${one?.id})`)
  const ids = [...fileOf('faq/index.html').matchAll(/See also <a href="#([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(2)
  for (const id of ids) expect(fileOf('faq/index.html')).toContain(`id="${id}"`)
})
