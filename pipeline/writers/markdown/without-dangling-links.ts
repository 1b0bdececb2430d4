/** Unlinks what leads nowhere in a part that stands alone. */
import type {Nodes, Root} from 'mdast'

/** Links to an anchor that the tree lacks become their words. */
export function withoutDanglingLinks(tree: Root): Root {
  const anchors = new Set(anchorsIn(tree))
  const children = tree.children.map(node => unlinked(node, anchors))
  return {...tree, children}
}

function anchorsIn(node: Nodes): readonly string[] {
  const own = [
    'identifier' in node ? node.identifier : undefined,
    node.type === 'heading' ? node.data?.identifier : undefined
  ].flatMap(identifier => (identifier === undefined ? [] : [`#${identifier}`]))
  return 'children' in node ? [...own, ...node.children.flatMap(anchorsIn)] : own
}

function unlinked<Node extends Nodes>(node: Node, anchors: ReadonlySet<string>): Node {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child: Nodes): readonly Nodes[] => {
    const kept = unlinked(child, anchors)
    return kept.type === 'link' && kept.url.startsWith('#') && !anchors.has(kept.url) ? kept.children : [kept]
  })
  return {...node, children}
}
