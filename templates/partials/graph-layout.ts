/** A graph to be laid out, in DOT, and the places that the layout library gives back. */

export interface GraphNode {
  /** Plain words, such as `n12`: no content ever enters the graph. */
  readonly name: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** Whether it ends in an arrow head, for which room is left. */
  readonly arrow: boolean
}

export interface GraphLayout {
  readonly width: number
  readonly height: number
  /** Centres, by name. */
  readonly nodes: ReadonlyMap<string, {readonly x: number; readonly y: number}>
  /** In the order that the library gives; a path of SVG each. */
  readonly edges: readonly {readonly from: string; readonly to: string; readonly path: string}[]
}

const pixelsPerInch = 72

/** From left to right, in layers. */
export function graphInDot(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): string {
  const inches = (pixels: number) => rounded(pixels / pixelsPerInch)
  return [
    'digraph {',
    'rankdir=LR; ranksep=0.6; nodesep=0.12; node [shape=box, fixedsize=true, label=""];',
    ...nodes.map(({name, width, height}) => `${name} [width=${inches(width)}, height=${inches(height)}];`),
    ...edges.map(({from, to, arrow}) => `${from} -> ${to}${arrow ? '' : ' [arrowhead=none]'};`),
    '}'
  ].join('\n')
}

/** Reads the `plain` format: inches from the lower left corner. https://graphviz.org/docs/outputs/plain/ */
export function readPlainLayout(plain: string): GraphLayout {
  const lines = plain.split('\n').map(line => line.split(' '))
  const graph = lines.find(([kind]) => kind === 'graph') ?? []
  const height = pixels(graph[3])
  const nodes = lines.flatMap(([kind, name = '', x, y]) =>
    kind === 'node' ? [[name, {x: pixels(x), y: rounded(height - pixels(y))}] as const] : []
  )
  const edges = lines.flatMap(([kind, from = '', to = '', count, ...rest]) =>
    kind === 'edge' ? [{from, to, path: pathOf(rest.slice(0, 2 * Number(count)), height)}] : []
  )
  return {width: pixels(graph[2]), height, nodes: new Map(nodes), edges}
}

/** A spline of Graphviz is a start and then three points for each curve. */
function pathOf(numbers: readonly string[], height: number): string {
  const points = numbers.flatMap((x, index) =>
    index % 2 === 0 ? [`${pixels(x)},${rounded(height - pixels(numbers[index + 1]))}`] : []
  )
  const [start, ...curves] = points
  return `M${start}C${curves.join(' ')}`
}

function pixels(inches: string | undefined): number {
  return rounded(Number(inches ?? 0) * pixelsPerInch)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
