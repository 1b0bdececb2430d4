/** Diagnostics of writing (RC080x), bibliographies among it, and of the verification of what was written (RC085x). */
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'

export function bibliographyNotUnderstood(path: string, problem: string, start?: Point): Diagnostic {
  return {
    code: 'RC0801',
    severity: 'warning',
    message: `This bibliography was not read: ${problem}. Save it as BibTeX (.bib), RIS (.ris) or CSL-JSON (.csl.json) in UTF-8.`,
    path,
    ...(start && {start})
  }
}

export function bibliographyEntryIgnored(path: string, problem: string, start: Point): Diagnostic {
  return {
    code: 'RC0802',
    severity: 'warning',
    message: `An entry of this bibliography was left out: ${problem}. Mend the entry and build again.`,
    path,
    start
  }
}

export function fileWrittenTwice(path: string, writer: string): Diagnostic {
  return {
    code: 'RC0803',
    severity: 'error',
    message: `The writer ${writer} wants to write a file that another writer has written; the first stays. Two outputs need two paths.`,
    path
  }
}

export function namesCollide(name: string, kept: string, renamed: string): Diagnostic {
  return {
    code: 'RC0804',
    severity: 'warning',
    message: `“${kept}” and “${renamed}” both want the file name ${name}. The first has it; the name of the second has digits after it. Rename one to keep its address.`
  }
}

export function linkLeadsNowhere(path: string, problem: string): Diagnostic {
  return {
    code: 'RC0806',
    severity: 'warning',
    message: `This page of the site is not sound: ${problem}. A template of yours is to be mended; if you have none, please report it.`,
    path
  }
}

export function templateNotUsed(page: string, problem: string): Diagnostic {
  return {
    code: 'RC0807',
    severity: 'warning',
    message: `The template for the page “${page}” was not used: ${problem}. The built-in one stands in its place; see docs/theming.md.`
  }
}

export function searchNotMade(problem: string): Diagnostic {
  return {
    code: 'RC0805',
    severity: 'warning',
    message: `The site has no search: ${shortened(problem)}. Everything else is published; install the optional dependencies of pagefind and build again.`
  }
}

export function editionNotValid(place: string, problem: string): Diagnostic {
  return finding('RC0851', 'data/edition.json', `The edition breaks its schema at ${place || 'its top'}: ${problem}`)
}

export function sourceChanged(path: string, problem: string): Diagnostic {
  return finding('RC0852', path, `This source is not the one that the edition was made from: ${problem}`)
}

export function spanNotLiteral(place: string, problem: string): Diagnostic {
  return finding('RC0853', 'data/edition.json', `The span at ${place} is not literally in its source: ${problem}`)
}

export function textNotRecomputed(place: string, published: string, recomputed: string): Diagnostic {
  return finding(
    'RC0854',
    'data/edition.json',
    `The text at ${place} is not what its sources give: it reads “${shortened(published)}”, they give “${shortened(recomputed)}”`
  )
}

export function coverageWrong(source: string, problem: string): Diagnostic {
  return finding('RC0855', 'data/edition.json', `The coverage of the source ${source} is wrong: ${problem}`)
}

export function quotationNotFound(path: string, quotation: string, problem: string, start?: Point): Diagnostic {
  return {...finding('RC0856', path, `${problem}: “${shortened(quotation)}”`), ...(start && {start})}
}

export function fileNotAsWritten(path: string, problem: string): Diagnostic {
  return finding('RC0857', path, `This file is not the one that was written: ${problem}`)
}

function finding(code: string, path: string, problem: string): Diagnostic {
  return {
    code,
    severity: 'error',
    message: `${problem}. Build again from the sources, and publish nothing by hand.`,
    path
  }
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
