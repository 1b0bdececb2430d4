/** Tests that modules import only in the directions that ARCHITECTURE.md draws. */
import {describe, expect, it} from 'vitest'
import {type Module, moduleOf, modulesOf} from '../support/modules-of.ts'

const modules = modulesOf(['pipeline/**/*.ts', 'templates/**/*.ts'])

/** What the modules of a folder may import beside each other: the longest prefix that fits a module counts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'pipeline/model/': [],
  'pipeline/diagnostics/': ['pipeline/model/'],
  'pipeline/language/': ['pipeline/model/'],
  'pipeline/passes/': ['pipeline/model/', 'pipeline/language/', 'pipeline/diagnostics/'],
  'pipeline/claims/': ['pipeline/model/', 'pipeline/language/', 'pipeline/diagnostics/'],
  'pipeline/readers/': ['pipeline/model/', 'pipeline/language/', 'pipeline/diagnostics/'],
  'pipeline/bibliography/': ['pipeline/model/', 'pipeline/diagnostics/'],
  'pipeline/config/': ['pipeline/model/', 'pipeline/diagnostics/', 'pipeline/writers/citations/citation-styles.ts'],
  'pipeline/writers/': [
    'pipeline/model/',
    'pipeline/language/',
    'pipeline/diagnostics/',
    'pipeline/bibliography/',
    'pipeline/diff/',
    'pipeline/lint/other-names.ts',
    'pipeline/lint/has-own-capitals.ts',
    'templates/'
  ],
  'pipeline/verify/': ['pipeline/model/', 'pipeline/diagnostics/', 'pipeline/writers/json/edition-schema.ts'],
  'pipeline/world/': ['pipeline/model/', 'pipeline/diagnostics/'],
  'pipeline/cli/': ['pipeline/'],
  'pipeline/unified/': ['pipeline/model/', 'pipeline/language/', 'pipeline/writers/glossary-json/glossary-schema.ts'],
  'pipeline/lint/': [
    'pipeline/model/',
    'pipeline/language/',
    'pipeline/writers/glossary-json/glossary-schema.ts',
    'pipeline/compile.ts',
    'pipeline/read-article.ts'
  ],
  'pipeline/diff/': ['pipeline/model/'],
  'templates/': ['pipeline/model/'],
  // The compiler itself: everything that is pure.
  'pipeline/': [
    'pipeline/model/',
    'pipeline/diagnostics/',
    'pipeline/config/',
    'pipeline/passes/',
    'pipeline/claims/',
    'pipeline/readers/',
    'pipeline/writers/',
    'pipeline/bibliography/'
  ]
}

describe('imports', () => {
  it('go in the directions of the map only', () => {
    expect(modules.length).toBeGreaterThan(150)
    expect(modules.flatMap(wrongImports)).toEqual([])
  })

  it('never lead from one pass to another, nor from a pass to a registry', () => {
    const wrong = modules.flatMap(module =>
      passOf(module.path) === undefined
        ? []
        : module.imports
            .filter(
              path =>
                !['model', 'language', 'diagnostics'].some(name => path.startsWith(`pipeline/${name}/`)) &&
                passOf(path) !== passOf(module.path)
            )
            .map(path => `${module.path} → ${path}`)
    )
    expect(wrong).toEqual([])
  })

  it('never make a circle', () => {
    expect(circles(new Map(modules.map(module => [module.path, module.loads])))).toEqual([])
  })

  it('are seen by this test, whichever way they are written', () => {
    const module = moduleOf(
      'pipeline/model/a.ts',
      "import {x} from '../world/b.ts'\nexport * from './c.ts'\nawait import('../cli/d.ts')\nimport 'zod' // from './e.ts'\n"
    )
    expect(module.imports).toEqual(['pipeline/world/b.ts', 'pipeline/model/c.ts', 'pipeline/cli/d.ts'])
    expect(module.packages).toEqual(['zod'])
    expect(wrongImports(module)).toHaveLength(2)
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']]
        ])
      )
    ).toEqual(['b → c → b'])
  })
})

function wrongImports({path, imports}: Module): readonly string[] {
  const folder = folderOf(path)
  const allowed = [...(mayImport[folder] ?? []), ...(folder === 'pipeline/' ? [] : [folder])]
  return imports
    .filter(target => !allowed.some(prefix => target.startsWith(prefix)) && !isBeside(folder, target))
    .map(target => `${path} → ${target}`)
}

/** Two modules directly in `pipeline/`. */
function isBeside(folder: string, target: string): boolean {
  return folder === 'pipeline/' && /^pipeline\/[^/]+$/.test(target)
}

function folderOf(path: string): string {
  const [folder] = Object.keys(mayImport)
    .filter(prefix => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)
  return folder ?? 'nowhere'
}

function passOf(path: string): string | undefined {
  return /^pipeline\/passes\/([^/]+)/.exec(path)?.[1]
}

function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return found
}
