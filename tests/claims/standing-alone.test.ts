import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

const alone = (text: string) =>
  matchTexts({text}).output.groups.flatMap(({statements}) => statements.map(({standsAlone}) => standsAlone))

describe('whether a statement can be published alone', () => {
  it.each(['None of them leaks in winter.', 'All of these are ferries.', 'They leak in every winter.'])(
    'not where another sentence tells what it speaks of: %s',
    text => {
      expect(alone(text)).not.toContain(true)
    }
  )

  it.each(['None of the pumps leaks in winter.', 'None of these pumps leaks in winter.'])(
    'where it says so itself: %s',
    text => {
      expect(alone(text)).not.toContain(false)
    }
  )
})
