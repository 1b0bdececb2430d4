/** “No. It sails on Sundays.”: says yes or no to a question that stands elsewhere, and that is carried to no other question. */
export function opensWithParticle(text: string): boolean {
  return particle.test(text)
}

const particle =
  /^["“]?(?:yes|no|not (?:really|quite|always|necessarily|exactly)|absolutely|exactly|of course)(?:[.!,;:]| [—–-])/i
