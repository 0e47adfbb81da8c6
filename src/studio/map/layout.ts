import { forwardLinks, type Graphed, layersOf } from './layers.ts'
import { lanesOf, type Line, linesOf } from './lines.ts'
import { type Item, ordered } from './order.ts'
import type { Point } from './paths.ts'
import { straighten } from './straighten.ts'

/** Measures of the map, in its own units: CSS pixels where it is shown in its natural size. */
export const BEAT = { width: 208, height: 112 } as const
/** Between two beats side by side. */
export const SIDE_GAP = 28
/** Between two layers. */
export const LAYER_GAP = 72
/** Around everything. */
const MARGIN = 40
/** A way past more layers than this goes round at the side. */
export const LONGEST_INSIDE = 3
/** Room for a way that passes a layer. */
const PASSING = 10
/** Between two ways round the side. */
const LANE = 18

/** The middle of a beat's upper edge. */
export interface BeatPlace extends Point {
  readonly layer: number
}

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly beats: ReadonlyMap<string, BeatPlace>
  /** By the way's key: one for every way, also for those that lead nowhere yet. */
  readonly lines: ReadonlyMap<string, Line>
}

/**
 * Lays a graph out in layers from above to below, with its spine as a straight line. Beats never overlap. The same for
 * the same input.
 */
export function mapLayout(graph: Graphed): MapLayout {
  const links = forwardLinks(graph)
  const layerOf = layersOf(graph, links)
  const onSpine = new Set(graph.spine.map((id, i) => `${id} ${graph.spine[i + 1] ?? ''}`))
  const items: Item[] = graph.beats.map(({ id }) => ({ id, layer: layerOf.get(id) ?? 0, width: BEAT.width }))
  const steps: { from: string; to: string; weight: number }[] = []
  const pinned = new Set(graph.spine)
  const vias = new Map<string, readonly Item[]>()
  for (const { from, to } of links) {
    const [first, last] = [layerOf.get(from) ?? 0, layerOf.get(to) ?? 0]
    const name = `${from} ${to}`
    const spine = onSpine.has(name)
    if (last <= first || (last - first > LONGEST_INSIDE && !spine)) continue
    const passing: Item[] = []
    // A beat's name has no space in it, so these names are nobody else's.
    for (let layer = first + 1; layer < last; layer++) passing.push({ id: `${name} ${layer}`, layer, width: PASSING })
    const chain = [from, ...passing.map(({ id }) => id), to]
    for (const [i, id] of chain.slice(0, -1).entries())
      steps.push({ from: id, to: chain[i + 1] ?? to, weight: spine ? 8 : passing.length > 0 ? 2 : 1 })
    items.push(...passing)
    if (spine) for (const { id } of passing) pinned.add(id)
    vias.set(name, passing)
  }
  const { layers, wished } = ordered(items, steps, SIDE_GAP)
  const middles = straighten(layers, steps, pinned, wished, SIDE_GAP)
  const left = Math.min(0, ...items.map(({ id, width }) => (middles.get(id) ?? 0) - width / 2))
  const right = Math.max(0, ...items.map(({ id, width }) => (middles.get(id) ?? 0) + width / 2))
  const raw = new Map(graph.beats.map(({ id }) => [id, { x: middles.get(id) ?? 0, y: 0 }]))
  const round = graph.ways.flatMap(({ from, to }) =>
    to !== null && raw.has(to) && !vias.has(`${from} ${to}`) ? [{ to }] : [],
  )
  const lanes = lanesOf(round, raw, 0)
  const moved = MARGIN + lanes.left * LANE - left
  const at = (id: string, layer: number): Point => ({
    x: moved + (middles.get(id) ?? 0),
    y: MARGIN + layer * (BEAT.height + LAYER_GAP),
  })
  const beats = new Map(
    graph.beats.map(({ id }): [string, BeatPlace] => {
      const layer = layerOf.get(id) ?? 0
      return [id, { ...at(id, layer), layer }]
    }),
  )
  const lines = linesOf(graph.ways, {
    beats,
    beat: BEAT,
    passes: new Map([...vias].map(([name, via]) => [name, via.map(({ id, layer }) => at(id, layer))])),
    lane: (to) => {
      const { side, index } = lanes.of.get(to) ?? { side: 'right', index: 0 }
      return side === 'left' ? moved + left - (index + 1) * LANE : moved + right + (index + 1) * LANE
    },
    gap: LAYER_GAP,
  })
  return {
    width: right - left + (lanes.left + lanes.right) * LANE + 2 * MARGIN,
    height: Math.max(1, layers.length) * (BEAT.height + LAYER_GAP) - LAYER_GAP + 2 * MARGIN,
    beats,
    lines,
  }
}
