/** Reads the files that a configuration names to change the look: the logo and the templates of single pages. */
import {readFile} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {lookFileNotRead} from '../diagnostics/config.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {Look} from '../model/registry.ts'
import type {LookChanges} from './read-look.ts'

export interface LookRequest extends Pick<LookChanges, 'theme' | 'darkTheme' | 'footer'> {
  /** Absolute; where the paths start. */
  readonly folder: string
  readonly logo?: string
  /** Name of a page to the path of a JavaScript module. */
  readonly templates?: Readonly<Record<string, string>>
}

/** A module of the configuration is run, as the configuration is the editor's own; sources never name one. */
export async function readLookChanges({
  folder,
  logo,
  templates = {},
  ...plain
}: LookRequest): Promise<Result<LookChanges>> {
  const diagnostics: Diagnostic[] = []
  const picture = logo === undefined ? undefined : await attempt(resolve(folder, logo), 'logo', readLogo)
  const pages: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(templates)) {
    const module = await attempt(resolve(folder, path), `templates.${name}`, readTemplate)
    if (module) pages[name] = module.template
  }
  return {
    output: {...plain, ...(picture && {logo: picture}), ...(Object.keys(pages).length > 0 && {pages})},
    diagnostics
  }

  async function attempt<Output>(path: string, key: string, read: (path: string) => Promise<Output>) {
    try {
      return await read(path)
    } catch (error) {
      diagnostics.push(lookFileNotRead(path, key, error instanceof Error ? error.message : String(error)))
      return undefined
    }
  }
}

const extensions: Readonly<Record<string, NonNullable<Look['logo']>['extension']>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.webp': 'webp',
  '.jpg': 'jpg',
  '.jpeg': 'jpg'
}

async function readLogo(path: string): Promise<NonNullable<Look['logo']>> {
  const extension = extensions[extname(path).toLowerCase()]
  if (!extension) throw new Error('it is no SVG, PNG, WebP or JPEG file')
  return {content: await readFile(path), extension}
}

async function readTemplate(path: string): Promise<{readonly template: unknown}> {
  const module: {readonly default?: unknown} = await import(pathToFileURL(path).href)
  if (module.default === undefined) throw new Error('it has no default export')
  return {template: module.default}
}
