/** Reads the styles, scripts and icon of the site that stand in `templates/`. */
import {existsSync, readFileSync} from 'node:fs'
import type {Look} from '../model/registry.ts'

/** In this order: a later one may override an earlier. */
const styles = ['theme', 'base', 'layout', 'parts', 'pages', 'print']
const scripts = ['filter', 'evidence', 'open-target']

/** Throws where the package is incomplete. */
export function readLook(): Look {
  const folder = templatesFolder()
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
  return {
    style: styles.map(name => read(`styles/${name}.css`)).join('\n'),
    script: scripts.map(name => read(`client/${name}.js`)).join('\n'),
    icon: read('icon.svg')
  }
}

/** Beside `pipeline/` in the sources; one folder further up from the compiled `dist/pipeline/`. */
function templatesFolder(): URL {
  const candidates = ['../../templates/', '../../../templates/'].map(path => new URL(path, import.meta.url))
  const found = candidates.find(folder => existsSync(new URL('styles/theme.css', folder)))
  if (!found) throw new Error(`The package lacks templates/styles/theme.css; looked in ${candidates.join(' and ')}`)
  return found
}
