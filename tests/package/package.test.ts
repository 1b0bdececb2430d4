/** Tests of the package as it is published: what is in it, and that programs and types find their way into it. */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {publint} from 'publint'
import {beforeAll, describe, expect, it} from 'vitest'
import {z} from 'zod'
import {projectRoot} from '../support/modules-of.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

const compiled = existsSync(join(projectRoot, 'dist/pipeline/unified/index.js'))
if (!compiled) console.warn('NOT COMPILED: the tests of the package are skipped (npm run compile)')

const packed = z
  .array(z.object({filename: z.string(), files: z.array(z.object({path: z.string(), size: z.number()}))}))
  .length(1)

describe.skipIf(!compiled)('the package (skipped unless compiled)', () => {
  const folder = temporaryFolder()
  let files: readonly string[] = []
  let tarball = ''

  beforeAll(() => {
    const {stdout} = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: projectRoot,
      encoding: 'utf8'
    })
    const [found] = packed.parse(JSON.parse(stdout))
    files = found?.files.map(({path}) => path) ?? []
    tarball = join(folder, found?.filename ?? '')
  }, 120_000)

  it('holds what is needed, and nothing else', () => {
    const wanted =
      /^(?:dist\/(?:pipeline|templates)\/.+\.(?:js|d\.ts|json)|dist\/pipeline\/cli\/NOTICES\.txt|docs\/.+\.md|pipeline\/language\/lexicon\/NOTICE|templates\/(?:client|embed)\/[^/]+\.(?:js|css)|templates\/styles\/[^/]+\.css|templates\/print\/[^/]+\.typ|templates\/icon\.svg|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/
    expect(files.filter(path => !wanted.test(path))).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/pipeline/index.js',
        'dist/pipeline/unified/index.d.ts',
        'dist/pipeline/cli/main.js',
        'templates/embed/glossary.js',
        'templates/embed/card.css',
        'templates/styles/theme.css'
      ])
    )
  })

  it('says under which licence each package is that the program holds', () => {
    const notices = readFileSync(join(projectRoot, 'dist/pipeline/cli/NOTICES.txt'), 'utf8').split(/^-{80}$/m)
    const named = notices.map(notice => /^(\S+) \d/.exec(notice.trim())?.[1])
    expect(named).toEqual(expect.arrayContaining(['unified', 'zod']))
    expect(notices.slice(0, -1).filter(notice => !/permission|redistribution/i.test(notice))).toEqual([])
  })

  it('satisfies publint', async () => {
    const bytes = readFileSync(tarball)
    const {messages} = await publint({pack: {tarball: new Uint8Array(bytes).buffer}})
    expect(messages).toEqual([])
  })

  it('has types that are found as its modules are', () => {
    const {status, stdout} = spawnSync(
      process.execPath,
      [
        join(projectRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'json'
      ],
      {encoding: 'utf8'}
    )
    const {problems} = z
      .object({problems: z.record(z.string(), z.array(z.unknown())).optional()})
      .parse(JSON.parse(stdout))
    const counted = Object.entries(problems ?? {}).filter(
      ([kind]) => !['CJSResolvesToESM', 'NoResolution'].includes(kind)
    )
    expect({status, counted}).toEqual({status: 0, counted: []})
  })
})
