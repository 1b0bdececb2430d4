/** Diagnostics of citations and of the printed book (RC086x). */
import type {Diagnostic} from '../model/diagnostic.ts'

export function printingUnavailable(platform: string): Diagnostic {
  return {
    code: 'RC0861',
    severity: 'warning',
    message: `No PDF is written: the typesetter for ${platform} is not installed. Install again without --omit=optional, or make the PDF from recension.md with Pandoc.`
  }
}

export function printingUntagged(name: string): Diagnostic {
  return {
    code: 'RC0862',
    severity: 'warning',
    message: `The PDF has no tags for screen readers: only ${name} could be loaded. Install again without --omit=optional to get the typesetter that writes them.`
  }
}

export function bookNotAccessible(problems: readonly string[]): Diagnostic {
  const shown = problems.slice(0, 5).join('; ')
  const more = problems.length > 5 ? ` and ${problems.length - 5} more` : ''
  return {
    code: 'RC0866',
    severity: 'warning',
    message: `The PDF is tagged, but does not conform to PDF/UA-1: ${shown}${more}. Characters that its fonts lack are printed as boxes; make a PDF with them from recension.md with Pandoc.`
  }
}

export function citationStyleNotUsable(path: string, problem: string): Diagnostic {
  return {
    code: 'RC0864',
    severity: 'error',
    message: `This file is no citation style: ${problem}. References are in APA style until “citationStyle” names a CSL 1.0 style.`,
    path
  }
}

export function bookNotSet(problem: string): Diagnostic {
  return {
    code: 'RC0863',
    severity: 'error',
    message: `The PDF could not be set: ${problem}. Make it from recension.md with Pandoc, and report this with the sources.`
  }
}

export function worksNotInBibliography(path: string, keys: readonly string[]): Diagnostic {
  return {
    code: 'RC0865',
    severity: 'warning',
    message: `No bibliography beside the sources has what this article cites as ${keys.map(key => `@${key}`).join(', ')}. Add the works to a .bib, .ris or .csl.json file there.`,
    path
  }
}
