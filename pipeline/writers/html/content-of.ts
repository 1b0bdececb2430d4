/** What a template of the user's makes: a program that we did not write, so that nothing of its result is taken on trust. */
import type {ElementContent} from 'hast'
import type {Page, Site} from '../../../templates/site.ts'

type Made =
  | {readonly made: true; readonly content: readonly ElementContent[]}
  | {readonly made: false; readonly problem: string}

/** The nodes that it returns, or why they are none. */
export function contentOf(template: unknown, site: Site, page: Page, subject: unknown): Made {
  if (typeof template !== 'function') return {made: false, problem: 'its default export is not a function'}
  try {
    const result: unknown = template(site, page, subject)
    if (Array.isArray(result) && result.every(isContent)) return {made: true, content: result}
    return {made: false, problem: 'it did not return an array of hast elements and texts'}
  } catch (error) {
    return {made: false, problem: `it failed with “${error instanceof Error ? error.message : String(error)}”`}
  }
}

function isContent(node: unknown): node is ElementContent {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false
  if (node.type === 'text') return 'value' in node && typeof node.value === 'string'
  return (
    node.type === 'element' &&
    'tagName' in node &&
    typeof node.tagName === 'string' &&
    'properties' in node &&
    typeof node.properties === 'object' &&
    'children' in node &&
    Array.isArray(node.children) &&
    node.children.every(isContent)
  )
}
