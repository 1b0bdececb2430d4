/** Whether what leads in a list denies what the list says. */
import {rememberedText} from '../../language/remembered-text.ts'

/** “It cannot:”, “What it is bad at”, “Limits”: what follows is denied. Each lead is asked of once a stretch that follows. */
export const isNegativeLead = rememberedText(
  text =>
    /\b(?:not|n['’]t|cannot|never|bad at|unable|struggles?|struggle with|fails? at|weak(?:ness)?(?:es)? (?:at|in|of)?|limitations?|limits? of|drawbacks?|avoid|leaves to you|only wastes)\b/i.test(
      mainOf(text)
    ),
  2000
)

/** “For what it cannot do, see:” tells of no denial before its last comma. */
function mainOf(text: string): string {
  return /^(?:for|in|if|to|when|where|as)\b/i.test(text) ? text.slice(text.lastIndexOf(',') + 1) : text
}
