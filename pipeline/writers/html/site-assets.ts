/** The files of the site that are no pages: styles, scripts, pictures. */
import {digest} from '../../model/digest.ts'
import type {WriterOptions} from '../../model/registry.ts'

export interface SiteAsset {
  readonly role: 'style' | 'script' | 'searchScript' | 'icon' | 'logo'
  readonly path: string
  readonly content: string | Uint8Array
}

/** Named by their content, so that a browser may keep them for good. */
export function siteAssets({look}: WriterOptions): readonly SiteAsset[] {
  if (!look) return []
  return [
    named('style', 'site', 'css', look.style),
    named('script', 'site', 'js', look.script),
    named('searchScript', 'search', 'js', look.searchScript),
    named('icon', 'icon', 'svg', look.icon),
    ...(look.logo ? [named('logo', 'logo', look.logo.extension, look.logo.content)] : [])
  ]
}

function named(role: SiteAsset['role'], name: string, extension: string, content: string | Uint8Array): SiteAsset {
  return {role, path: `assets/${name}.${digest(content).slice(0, 12)}.${extension}`, content}
}
