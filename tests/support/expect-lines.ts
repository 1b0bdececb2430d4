/** Expects every line of an article to be read as the label before it says: “heading 2 | Whistles”. */
import {expect} from 'vitest'
import type {Article} from '../../pipeline/model/block.ts'
import {readText} from './read-text.ts'

/** Blank lines stay blank; every other line holds a label, ` | ` and the text. */
export function expectLines(labelled: string, path = 'kettles.txt'): void {
  const lines = labelled.replace(/^\n|\n[ ]*$/g, '').split('\n')
  const texts = lines.map(line => line.slice(line.indexOf(' | ') + 3))
  const article = readText(texts.map((text, at) => (lines[at]?.trim() === '' ? '' : text)).join('\n'), path).output
  const labels = labelsOf(article)
  const found = lines.map((line, at) => (line.trim() === '' ? (labels[at] ?? '') : `${labels[at]} | ${texts[at]}`))
  expect(found).toEqual(lines)
}

/** The kind of every line, with the level of a heading, and `lost` for a question without answer; empty outside all blocks. */
function labelsOf(article: Article): readonly string[] {
  const lines = article.source.text.lineStarts.map(() => '')
  for (const block of article.blocks) {
    const level = block.kind === 'heading' ? ` ${block.level}` : ''
    const lost = block.kind === 'question' && !block.answered ? ' lost' : ''
    for (let line = block.start.line; line <= block.end.line; line += 1)
      lines[line - 1] = `${block.kind}${level}${lost}`
  }
  return lines
}
