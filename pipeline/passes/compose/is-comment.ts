/** “Knowing this saves you time.”, “The short answer is …”, “This is where it all comes together.”: a comment on the telling. */
export function isComment(text: string): boolean {
  return comments.test(text)
}

const comments =
  /^(?:this|that|here)(?: is|['’]s) (?:where|why|how|what|when)\b|^(?:knowing|understanding|reali[sz]ing|recogni[sz]ing|remembering)\b|^the\b[^.,—–]{0,30}\banswer\b|^the (?:short|simple|quick|long|honest), [^.—–]{0,20}\banswer\b/i
