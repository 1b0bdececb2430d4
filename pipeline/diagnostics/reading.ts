/** Diagnostics about reading a source: its bytes, limits and front matter (RC01xx), its structure (RC02xx). */
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'

export function unknownFormat(path: string): Diagnostic {
  return {
    code: 'RC0101',
    severity: 'warning',
    message:
      'No reader takes this kind of file, so it was left out. Save it as .txt, .md or .html, or move it elsewhere.',
    path
  }
}

export function notUtf8(path: string, start: Point, problem: string, advice: string): Diagnostic {
  return {code: 'RC0102', severity: 'error', message: `${problem} The file was left out. ${advice}`, path, start}
}

export function forbiddenCharacter(path: string, start: Point, name: string, advice: string): Diagnostic {
  return {
    code: 'RC0103',
    severity: 'error',
    message: `The text holds ${name}. The file was left out. ${advice}`,
    path,
    start
  }
}

export function overLimit(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0104',
    severity: 'error',
    message: `${problem}. The file was left out before parsing; split or mend it here.`,
    path,
    start
  }
}

export function frontMatterLanguage(path: string, start: Point, fence: string): Diagnostic {
  return {
    code: 'RC0105',
    severity: 'error',
    message: `The file opens with “${fence}”, but front matter is YAML only and is never executed. The file was left out. Open it with a line of exactly three hyphens, or delete the block.`,
    path,
    start
  }
}

export function frontMatterNotUnderstood(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0106',
    severity: 'error',
    message: `The front matter cannot be read: ${problem}. Its fields were not used, the text below it was. Mend the YAML.`,
    path,
    start
  }
}

export function frontMatterField(path: string, start: Point, field: string): Diagnostic {
  return {
    code: 'RC0107',
    severity: 'info',
    message: `The front matter field “${field}” holds neither text nor a list of texts and was not used.`,
    path,
    start
  }
}

export function sameSourceId(path: string, other: string, id: string): Diagnostic {
  return {
    code: 'RC0108',
    severity: 'error',
    message: `“${path}” and “${other}” would both be the source “${id}”, so both were left out. Rename one of them.`,
    path
  }
}

export function emptySource(path: string): Diagnostic {
  const start = {line: 1, column: 1, offset: 0}
  return {code: 'RC0109', severity: 'warning', message: 'The file holds no text. Delete it, or fill it.', path, start}
}

export function foreignLanguage(path: string, language: string): Diagnostic {
  return {
    code: 'RC0201',
    severity: 'warning',
    message: `The article does not read as English (${language === 'und' ? 'its language cannot be told' : `it looks like “${language}”`}). It is listed, but its statements are not reconciled reliably; add a field “language: en” to its front matter if this is wrong.`,
    path
  }
}

export function metadataDisagrees(path: string, start: Point, field: string, stated: string, text: string): Diagnostic {
  return {
    code: 'RC0202',
    severity: 'warning',
    message: `The metadata states the ${field} “${stated}”, the text “${text}”. The metadata was used; make them agree.`,
    path,
    start
  }
}

export function lostAnswer(path: string, start: Point, question: string): Diagnostic {
  return {
    code: 'RC0203',
    severity: 'info',
    message: `No answer follows the question “${question}”; it was probably lost when the page was copied. Add it if you can find it.`,
    path,
    start
  }
}

export function unreadable(path: string, problem: string): Diagnostic {
  return {
    code: 'RC0204',
    severity: 'error',
    message: `The structure cannot be read (${problem}), so the file was read as plain text. Please report this as a bug with the file.`,
    path
  }
}

export function unknownOverride(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0205',
    severity: 'warning',
    message: `${problem}; this line override was not applied. Write a list such as “12: heading” or “90-106: boilerplate”.`,
    path,
    start
  }
}
