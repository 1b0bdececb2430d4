/** Diagnostics about the machine: sources that cannot be read (RC090x), output that cannot be written (RC091x). */
import type {Diagnostic} from '../model/diagnostic.ts'

export function sourcesNotFound(path: string): Diagnostic {
  return error(
    'RC0901',
    'There is no such folder of sources. Name the folder that holds the articles: recension build FOLDER.',
    path
  )
}

export function noSources(path: string): Diagnostic {
  return error('RC0902', 'This folder holds no article. Put .txt, .md or .html files into it.', path)
}

export function fileNotRead(path: string, problem: string): Diagnostic {
  return error(
    'RC0903',
    `The file cannot be read (${problem}) and was left out. Mend its permissions or remove it.`,
    path
  )
}

export function linkNotFollowed(path: string): Diagnostic {
  return {
    code: 'RC0904',
    severity: 'warning',
    message:
      'This is a symbolic link, and links among the sources are not followed. Copy the file here if it is an article.',
    path
  }
}

/** One finding for all files of one kind: a folder of pictures must not drown what matters. */
export function filesNotTaken(extension: string, paths: readonly [string, ...string[]]): Diagnostic {
  const [first] = paths
  const which = paths.length === 1 ? 'This file was' : `${paths.length} files of the kind “${extension}” were`
  return {
    code: 'RC0905',
    severity: 'info',
    message: `${which} not read: articles are .txt, .md, .markdown, .html and .htm files.`,
    path: first
  }
}

export function twoDecisionFiles(path: string, other: string): Diagnostic {
  return error('RC0906', `“${other}” stands beside it, and only one file may hold the decisions. Join the two.`, path)
}

export function companionNotUtf8(path: string): Diagnostic {
  return error('RC0907', 'The file is not UTF-8 and was left out. Save it as UTF-8.', path)
}

export function nothingReadable(path: string): Diagnostic {
  return error(
    'RC0908',
    'None of the articles here could be read, so there is nothing to publish. Mend them as the findings above say.',
    path
  )
}

export function fileNotFound(path: string): Diagnostic {
  return error('RC0909', 'There is no such file. Mend the name, or put the file there.', path)
}

export function nothingToExplain(what: string): Diagnostic {
  return {
    code: 'RC0910',
    severity: 'error',
    message: `The edition holds no term, claim, disagreement, question or table “${what}”. Name a term, an id of data/edition.json, or words of a claim.`
  }
}

export function outputNotFolder(path: string, problem: string): Diagnostic {
  return error('RC0911', `The edition cannot be written here: ${problem}. Choose another folder with -o.`, path)
}

export function outputOverlapsSources(path: string, relation: string): Diagnostic {
  return error('RC0912', `The output folder ${relation}. Choose a folder outside the sources with -o.`, path)
}

export function outputNotOurs(path: string): Diagnostic {
  return error(
    'RC0913',
    'This folder holds no edition of Recension (no recension-manifest.json), so it is not replaced. Choose another folder with -o, or empty it yourself.',
    path
  )
}

export function outputHoldsForeignFiles(path: string, files: readonly string[]): Diagnostic {
  const named = files.slice(0, 3).join(', ')
  const rest = files.length > 3 ? ` and ${files.length - 3} more` : ''
  return error(
    'RC0914',
    `This folder holds what no build put there (${named}${rest}), and a build would delete it. Move it away, or choose another folder with -o.`,
    path
  )
}

export function outputInUse(path: string, holder: string): Diagnostic {
  return error(
    'RC0915',
    `Another build is publishing here (${holder}). Wait for it, or, if it is gone for good, delete this lock.`,
    path
  )
}

export function outputNotWritten(path: string, problem: string): Diagnostic {
  return error('RC0916', `The edition cannot be written (${problem}). What stood here before is untouched.`, path)
}

export function swapRepaired(path: string, outcome: string): Diagnostic {
  return {code: 'RC0917', severity: 'info', message: `An earlier build was interrupted: ${outcome}.`, path}
}

export function swapNotRepairable(path: string, kept: string): Diagnostic {
  return error(
    'RC0918',
    `An earlier build was interrupted, and something else has been put in its place since. The earlier edition is kept in “${kept}”: move one of the two away.`,
    path
  )
}

export function noEdition(path: string, problem: string): Diagnostic {
  return error('RC0919', `There is no edition here: ${problem}. Name the folder that a build has written.`, path)
}

export function sentenceModelMissing(packages: string): Diagnostic {
  return {
    code: 'RC0920',
    severity: 'error',
    message: `The configuration asks for the sentence model “use-lite”, which is not installed. Install it with “npm install ${packages}”, or take “questionModel” out of the configuration: the build is complete without it.`
  }
}

function error(code: string, message: string, path: string): Diagnostic {
  return {code, severity: 'error', message, path}
}
