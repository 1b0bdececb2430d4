/** Markdown text to mdast: CommonMark with GitHub's tables, footnotes, task lists, strikethrough and bare addresses. */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** Every node of the tree has a position; offsets index `text`. Indented lines are no code where components are used. */
export function parseMarkdown(text: string, components: boolean): Root {
  return (components ? withComponents : plain).parse(text)
}

const plain = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze()
const withComponents = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withoutTransforms)
  .use(withoutIndentedCode)
  .freeze()

/** The transform that looks for addresses a second time makes nodes without a position. */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(each => ({...each, transforms: []}))
}

function withoutIndentedCode(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['codeIndented']}}]
}
