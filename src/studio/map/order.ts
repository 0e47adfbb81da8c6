import { Graph, layout } from '@dagrejs/dagre'

/** Something that has a place in a layer: a beat, or a way that passes between the beats of a layer. */
export interface Item {
  readonly id: string
  readonly layer: number
  readonly width: number
}

/**
 * The items of every layer from left to right, and where each would like to stand, so that few lines cross. `links` lead
 * from a layer to the next one. The same for the same input.
 */
export function ordered(
  items: readonly Item[],
  links: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
  gap: number,
): { readonly layers: readonly (readonly Item[])[]; readonly wished: ReadonlyMap<string, number> } {
  // Names in the graph are numbers of our own: a beat may be called anything.
  const names = new Map(items.map(({ id }, i) => [id, String(i)]))
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree', nodesep: gap, edgesep: gap, ranksep: 1 })
  for (const { id, width } of items) graph.setNode(names.get(id) ?? id, { width, height: 1 })
  for (const { from, to, weight } of links)
    graph.setEdge(names.get(from) ?? from, names.get(to) ?? to, { weight, minlen: 1 })
  layout(graph)
  const wished = new Map(items.map(({ id }) => [id, graph.node(names.get(id) ?? id).x ?? 0]))
  const layers: Item[][] = Array.from({ length: Math.max(0, ...items.map(({ layer }) => layer + 1)) }, () => [])
  for (const item of items) layers[item.layer]?.push(item)
  return {
    layers: layers.map((layer) =>
      layer.toSorted(
        (a, b) => (wished.get(a.id) ?? 0) - (wished.get(b.id) ?? 0) || items.indexOf(a) - items.indexOf(b),
      ),
    ),
    wished,
  }
}
