/** The project compiled into a folder of its own, for tests that start processes: `dist/` may be old or missing. */
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {temporaryFolder} from './temporary-folder.ts'

export interface CompiledProject {
  /** Holds `package.json`, `dist/`, `templates/` and a link to `node_modules/`. */
  readonly folder: string
  /** The program, to be started with Node. */
  readonly main: string
}

const root = resolve(import.meta.dirname, '../..')

export function compiledProject(): CompiledProject {
  const folder = temporaryFolder()
  const compiler = join(root, 'node_modules/.bin/tsc')
  execFileSync(compiler, ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')], {
    stdio: 'inherit'
  })
  execFileSync('npm', ['run', '--silent', 'bundle', '--', join(folder, 'dist/pipeline')], {
    cwd: root,
    stdio: 'inherit'
  })
  for (const name of ['package.json', 'templates', 'docs', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return {folder, main: join(folder, 'dist/pipeline/cli/main.js')}
}
