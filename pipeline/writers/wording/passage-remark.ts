/** What the edition says of a passage before its words. */
import type {Passage} from '../../model/passage.ts'

export function passageRemark({figurative, trust}: Passage): string | undefined {
  const remarks = [figurative && 'Figure of speech:', trust === 'low' && 'From outside the article proper:'].filter(
    Boolean
  )
  return remarks.length > 0 ? remarks.join(' ') : undefined
}
