import {describe, expect, it} from 'vitest'
import {spelledOut} from '../../pipeline/language/spelled-out.ts'

describe('initials beside another text', () => {
  it('are written as the words there that begin with them', () => {
    expect(spelledOut('Is the HTA open?', 'Who runs the Harbour Transport Authority?')).toBe(
      'Is the Harbour Transport Authority open?'
    )
  })

  it('stay where the other text has the initials, or no such words', () => {
    expect(spelledOut('Is the HTA open?', 'Does the HTA run the Harbour Transport Authority?')).toBe('Is the HTA open?')
    expect(spelledOut('Is the HTA open?', 'Who runs the harbour transport authority?')).toBe('Is the HTA open?')
  })
})
