import {describe, expect, it} from 'vitest'
import {readPage} from './read-page.ts'

describe('questions and answers of an HTML page', () => {
  it('reads an accordion as a question and its answer', () => {
    const {blocks, lines} = readPage(
      '<details><summary>Is the quay lit?</summary><p>Yes, all night.</p><p>Lamps are new.</p></details><p>More.</p>'
    )
    expect(lines).toEqual([
      'question: Is the quay lit?',
      'answer: Yes, all night.',
      'answer: Lamps are new.',
      'paragraph: More.'
    ])
    expect(blocks[0]?.answered).toBe(true)
  })

  it('says of a question without an answer that it has none', () => {
    expect(readPage('<details><summary>Is the quay lit?</summary></details><p>More.</p>').blocks[0]).toMatchObject({
      kind: 'question',
      answered: false
    })
  })

  it('takes the label of an accordion that asks nothing as a heading', () => {
    expect(readPage('<h2>Ferries</h2><details><summary>Timetable</summary><p>Every hour.</p></details>').lines).toEqual(
      ['heading2: Ferries', 'heading3: Timetable', 'paragraph: Every hour.']
    )
  })

  it('reads questions of a definition list', () => {
    expect(readPage('<dl><dt>Who pays?</dt><dd>The port.</dd><dt>Buoy</dt><dd>A mark.</dd></dl>').lines).toEqual([
      'question: Who pays?',
      'answer: The port.',
      'paragraph: Buoy',
      'paragraph: A mark.'
    ])
  })

  it('reads microdata of questions, hidden answers included', () => {
    const {lines} = readPage(
      '<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Do ferries run?</h3><div itemprop="acceptedAnswer" style="display:none"><p>They do.</p></div></div>'
    )
    expect(lines).toEqual(['question: Do ferries run?', 'answer: They do.'])
  })

  it('finds the questions that JSON-LD names in the text', () => {
    const data = {
      '@type': 'FAQPage',
      mainEntity: [
        {'@type': 'Question', name: 'Do ferries run?', acceptedAnswer: {'@type': 'Answer', text: '<p>They do.</p>'}}
      ]
    }
    const {lines} = readPage(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><h3>Do ferries run?</h3><p>They do.</p><p>Bring a coat.</p>`
    )
    expect(lines).toEqual(['question: Do ferries run?', 'answer: They do.', 'paragraph: Bring a coat.'])
  })

  it('never runs or trusts a script of data that is broken or too deep', () => {
    const broken = '<script type="application/ld+json">{"@type": "FAQPage", alert(1)}</script>'
    const deep = `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`
    expect(readPage(`${broken}${deep}<p>Text.</p>`).lines).toEqual(['paragraph: Text.'])
  })
})
