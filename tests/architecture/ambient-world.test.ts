/** Tests that nothing outside `pipeline/world` and `pipeline/cli` looks at the machine, the clock or the locale. */
import {describe, expect, it} from 'vitest'
import {type Module, moduleOf, modulesOf} from '../support/modules-of.ts'

const pure = modulesOf(['pipeline/**/*.ts', 'templates/**/*.ts', '!pipeline/world/**', '!pipeline/cli/**'])

/** What would make a build depend on more than its sources, decisions and options. */
const bans: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bnew Date\b|\bDate(?:\.|\()|\bperformance\.|\bTemporal\b/],
  ['the environment', /\bprocess\s*(?:\?\.|[.[])|=\s*process\b|\bglobalThis\b|\bimport\.meta\b|\bnavigator\b/],
  ['randomness', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the locale', /\bIntl\b|\blocaleCompare\b|\.toLocale\w*/],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\b/],
  ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the file system', /\breaddir\w*|\breadFile\w*|\bwriteFile\w*|\bfastGlob\b/],
  ['the terminal', /\bconsole\b/],
  ['code from content', /\beval\s*\(|\bnew Function\b|\brequire\s*\(/]
]

/** `node:crypto` digests, which depend on their input alone; `node:module` loads a package. */
const innocent: Readonly<Record<string, readonly string[]>> = {
  'pipeline/model/digest.ts': ['node:crypto'],
  'pipeline/model/integrity.ts': ['node:crypto'],
  'pipeline/writers/citations/citation-processor.ts': ['node:module']
}

describe('The ambient world', () => {
  it('is out of reach of everything but world and cli', () => {
    expect(pure.length).toBeGreaterThan(150)
    expect(pure.flatMap(reaches)).toEqual([])
  })

  it.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const {TZ} = process.env',
    'const dice = Math.random()',
    'names.sort((a, b) => a.localeCompare(b))',
    'new Intl.Segmenter()',
    'count.toLocaleString()',
    'setTimeout(() => {}, 1)',
    "await fetch('https://harbour.example')",
    "import {readdir} from 'node:fs/promises'",
    "import os from 'os'",
    'eval(text)',
    'const text = `' + '$' + '{Date.now()}`'
  ])('would be seen in “%s”', code => {
    expect(reaches(moduleOf('pipeline/model/example.ts', code))).not.toEqual([])
  })

  it('is not suspected in words, comments and addresses', () => {
    const text =
      "/** Date of the process. */\nconst heading = 'Date' // new Date\nconst address = 'https://a.example'\n"
    expect(reaches(moduleOf('pipeline/model/example.ts', text))).toEqual([])
  })
})

function reaches({path, code, packages}: Module): readonly string[] {
  const allowed = innocent[path] ?? []
  // to require a package by its name is to import it
  const checked = allowed.includes('node:module')
    ? code.replace(/\bcreateRequire\(import\.meta\.url\)\('[\w@/-]+'\)/, '')
    : code
  const banned = bans.filter(([, pattern]) => pattern.test(checked)).map(([what]) => `${path}: ${what}`)
  const builtIn = packages.filter(name => isBuiltIn(name) && !allowed.includes(name)).map(name => `${path}: ${name}`)
  return [...banned, ...builtIn]
}

function isBuiltIn(name: string): boolean {
  return (
    name.startsWith('node:') || ['fs', 'os', 'path', 'http', 'https', 'net', 'crypto', 'child_process'].includes(name)
  )
}
