/** Nouns that only point at what is said elsewhere (shell nouns, Schmid 2000) and words for parts of a text or argument. */

/** `word` in the singular or as a Porter stem, in any case. */
export function isShellNoun(word: string): boolean {
  return shellNouns.has(word.toLowerCase())
}

const shellNouns: ReadonlySet<string> = new Set(
  (
    'abbreviation acronym adjective advantage aim analogy answer approach area argument aspect attempt basis benefit bottom case cause challenge chance change characteristic choice ' +
    'claim comparison conclusion condition consequence consideration cost cure danger day decision detail difference difficulty distinction effect ' +
    'effort end evidence example explanation fact factor feature finding fix form goal good group heart history idea issue implication importance ' +
    'key kind lesson letter limitation line list look majority meaning method mistake moment name nature need noun number objection ' +
    'objective one opinion option other outcome part pattern people person place plan point possibility premise principle ' +
    'problem process promise property proposal purpose question rationale reality reason rest result risk role rule sense ' +
    'shape side sign situation solution source stage step story strength summary takeaway verdict overview misconception subject success suggestion task term thing thought time tip ' +
    'topic trend trick trouble truth type upside use value verb version view way weakness week word work world year'
  ).split(' ')
)
