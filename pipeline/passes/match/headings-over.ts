/** The headings over a block: the nearest first, each of a lower level than the one before. */
import type {Article, Block} from '../../model/block.ts'

export function headingsOver(block: Block | undefined, article: Article): readonly Block[] {
  const chain: Block[] = []
  let heading = block?.heading === undefined ? undefined : article.blocks[block.heading]
  while (heading) {
    chain.push(heading)
    const {index, level = 6} = heading
    heading = article.blocks.findLast(
      other => other.index < index && other.kind === 'heading' && (other.level ?? 6) < level
    )
  }
  return chain
}
