/** Tests of the way to the layout library and back. */
import {describe, expect, it} from 'vitest'
import {loadLayout} from '../../pipeline/world/load-layout.ts'
import {graphInDot, readPlainLayout} from '../../templates/partials/graph-layout.ts'

const nodes = ['n0', 'n1', 'n2'].map(name => ({name, width: 100, height: 30}))

describe('graphInDot and readPlainLayout', () => {
  it('lay out kinds to the right of what they are kinds of, and never on one another', async () => {
    const layOut = await loadLayout()
    const edges = [
      {from: 'n0', to: 'n1', arrow: true},
      {from: 'n0', to: 'n2', arrow: false}
    ]
    const layout = readPlainLayout(layOut(graphInDot(nodes, edges)))
    const [top, left, right] = ['n0', 'n1', 'n2'].map(name => layout.nodes.get(name) ?? {x: 0, y: 0})
    expect(left?.x).toBeGreaterThan((top?.x ?? 0) + 100)
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeGreaterThanOrEqual(30)
    expect(layout.edges.map(({from, to}) => `${from} ${to}`)).toEqual(['n0 n1', 'n0 n2'])
    for (const {path} of layout.edges) expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+C(-?[\d.]+,-?[\d.]+ ?)+$/)
    expect(layout.width).toBeGreaterThan(200)
  })

  it('gives the same drawing every time', async () => {
    const graph = graphInDot(nodes, [{from: 'n0', to: 'n1', arrow: true}])
    const [one, other] = [await loadLayout(), await loadLayout()]
    expect(one(graph)).toBe(other(graph))
    expect(one(graph)).toBe(one(graph))
  })

  it('turn inches from the lower left into pixels from the upper left', () => {
    const plain =
      'graph 1 2 1\nnode n0 0.5 0.25 1 0.4 "" solid box black lightgrey\nedge n0 n1 4 0 0 1 0 1 1 2 1 solid black\nstop\n'
    const {width, height, nodes: places, edges} = readPlainLayout(plain)
    expect([width, height, places.get('n0')]).toEqual([144, 72, {x: 36, y: 54}])
    expect(edges[0]?.path).toBe('M0,72C72,72 72,0 144,0')
  })
})
