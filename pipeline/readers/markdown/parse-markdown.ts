/** Markdown text to mdast: CommonMark with GitHub's tables, footnotes, task lists, strikethrough and bare addresses. */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** Every node of the tree has a position; offsets index `text`. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze()

/** The transform that looks for addresses a second time makes nodes without a position. */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(each => ({...each, transforms: []}))
}
