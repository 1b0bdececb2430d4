/** Loads the layout library, which is WebAssembly and so is ready only after a moment. */
import {Graphviz} from '@hpcc-js/wasm-graphviz'

/** Graphviz's layered layout (`dot`): a graph in DOT to its `plain` format, https://graphviz.org/docs/outputs/plain/. */
export async function loadLayout(): Promise<(graph: string) => string> {
  const graphviz = await Graphviz.load()
  return graph => graphviz.layout(graph, 'plain', 'dot')
}
