/** Tests that the package works where a user installs it: an empty folder with nothing of the repository around it. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {compiledProject} from '../support/compiled-project.ts'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

/** What npm says when the registry cannot be reached and its cache does not hold what is needed. */
const unreachable = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i

describe('The package', () => {
  it('builds and verifies an edition where it was installed from the tarball of npm pack', {
    timeout: 600_000
  }, context => {
    const {folder} = compiledProject()
    const here = temporaryFolder()
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', here], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const [{filename, files}] = JSON.parse(packed)
    const paths: readonly string[] = files.map(({path}: {path: string}) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'dist/pipeline/cli/main.js',
        'dist/pipeline/index.d.ts',
        'templates/icon.svg'
      ])
    )
    expect(paths.filter(path => /^(?:tests|sources|pipeline|node_modules)\//.test(path))).toEqual([])

    writeFolder(here, {'package.json': '{"private": true, "type": "module"}'})
    const installed = spawnSync(
      'npm',
      [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--fetch-retries=1',
        '--fetch-timeout=30000',
        join(here, filename)
      ],
      {cwd: here, encoding: 'utf8'}
    )
    if (installed.status !== 0 && unreachable.test(installed.stderr)) {
      context.skip(
        'The registry of npm is unreachable and its cache lacks a dependency, so the package could not be installed'
      )
    }
    expect(installed.status, installed.stderr).toBe(0)

    writeFolder(join(here, 'sources'), harbourCorpus)
    const recension = (...line: readonly string[]) =>
      spawnSync(join(here, 'node_modules/.bin/recension'), line, {cwd: here, encoding: 'utf8'})
    const built = recension('build')
    expect(built.status, built.stderr).toBe(0)
    expect(built.stderr).toContain('out/index.html')
    expect(readFileSync(join(here, 'out/index.html'), 'utf8')).toMatch(/assets\/site\.[0-9a-f]+\.css/)
    expect(existsSync(join(here, 'out/recension.md'))).toBe(true)
    expect(recension('verify').status).toBe(0)
    const script = "import {compile} from 'recension'; process.stdout.write(typeof compile)"
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: here, encoding: 'utf8'})).toBe(
      'function'
    )
  })
})
