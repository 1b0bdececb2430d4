/** What the edition says of a passage before its words. */
import type {Passage} from '../../model/passage.ts'

export function passageRemark(passage: Passage): string | undefined {
  const {figurative, trust} = passage
  const remarks = [
    askedOf(passage),
    figurative && 'Figure of speech:',
    trust === 'low' && 'From outside the article proper:'
  ].filter(Boolean)
  return remarks.length > 0 ? remarks.join(' ') : undefined
}

/** A bare “No.” says nothing without its question. */
function askedOf({text, context, antecedent}: Passage): string | undefined {
  const asked = context?.[0].exact.replace(/\s+/g, ' ').trim()
  return !antecedent && asked?.endsWith('?') && text.split(' ').length <= bare ? `Asked “${asked}”:` : undefined
}

/** Words. */
const bare = 2
