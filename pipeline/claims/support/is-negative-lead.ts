/** Whether what leads in a list denies what the list says. */

/** “It cannot:”, “What it is bad at”, “Limits”: what follows is denied. */
export function isNegativeLead(text: string): boolean {
  return /\b(?:not|n['’]t|cannot|never|bad at|unable|struggles?|struggle with|fails? at|weak(?:ness)?(?:es)? (?:at|in|of)?|limitations?|limits? of|drawbacks?|avoid|leaves to you|only wastes)\b/i.test(
    text
  )
}
