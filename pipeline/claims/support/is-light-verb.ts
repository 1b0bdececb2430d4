/** Verbs that tell no act without what follows their object. */

export function isLightVerb(word: string): boolean {
  return light.test(word)
}

const light =
  /^(?:is|are|was|were|be|been|['’](?:s|re)|ha(?:ve|s|d|ving)|do(?:es|ing)?|did|gets?|got|lets?|let|wants?|needs?|tries|try|seems?|mak(?:e|es|ing)|made|tak(?:e|es|ing)|giv(?:e|es|ing)|turns?|keeps?|helps?|allows?|enables?)$/i
