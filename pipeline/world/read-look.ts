/** Reads the styles, scripts and icon of the site that stand in `templates/`. */
import {existsSync, readFileSync} from 'node:fs'
import type {Look} from '../model/registry.ts'
import {themeStyle} from './theme-style.ts'

/** In this order: a later one may override an earlier. */
const styles = ['theme', 'base', 'layout', 'parts', 'pages', 'pictures', 'print']
const scripts = ['filter', 'tips', 'open-target', 'copy']

/** What a configuration changes of the look, already read from the files that it names. */
export interface LookChanges extends Pick<Look, 'logo' | 'footer' | 'pages'> {
  /** Variables of `theme.css` without their dashes, to values. */
  readonly theme?: Readonly<Record<string, string>>
  /** The same, where the reader prefers dark. */
  readonly darkTheme?: Readonly<Record<string, string>>
}

/** Throws where the package is incomplete. */
export function readLook({theme = {}, darkTheme = {}, ...changes}: LookChanges = {}): Look {
  const folder = templatesFolder()
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
  return {
    style: [...styles.map(name => read(`styles/${name}.css`)), themeStyle(theme, darkTheme)].join('\n'),
    script: scripts.map(name => read(`client/${name}.js`)).join('\n'),
    searchScript: read('client/search.js'),
    embed: {script: read('embed/glossary.js'), style: read('embed/card.css')},
    icon: read('icon.svg'),
    ...changes
  }
}

/** Beside `pipeline/` in the sources; one folder further up from the compiled `dist/pipeline/`. */
function templatesFolder(): URL {
  const candidates = ['../../templates/', '../../../templates/'].map(path => new URL(path, import.meta.url))
  const found = candidates.find(folder => existsSync(new URL('styles/theme.css', folder)))
  if (!found) throw new Error(`The package lacks templates/styles/theme.css; looked in ${candidates.join(' and ')}`)
  return found
}
