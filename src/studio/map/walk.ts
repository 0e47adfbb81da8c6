import type { MapLayout } from './layout.ts'
import type { ScenarioMap } from './scenario-map.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The beat one comes to from another with an arrow key: down along the run in which nobody does anything or else the first way, up
 * to a beat that leads here, left and right to the next beat of the layer. Null where there is none.
 */
export function walked(
  id: string,
  direction: Direction,
  { ways, spine }: ScenarioMap,
  layout: MapLayout,
): string | null {
  const at = layout.beats.get(id)
  if (at === undefined) return null
  if (direction === 'down' || direction === 'up') {
    const [near, far] = direction === 'down' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    const others = ways.filter((way) => way[near] === id).flatMap((way) => way[far] ?? [])
    return others.find((other) => spine.includes(id) && spine.includes(other)) ?? others[0] ?? null
  }
  const side = direction === 'left' ? -1 : 1
  let found: { readonly id: string; readonly away: number } | null = null
  for (const [other, { x, layer }] of layout.beats) {
    const away = (x - at.x) * side
    if (layer === at.layer && away > 0 && (found === null || away < found.away)) found = { id: other, away }
  }
  return found?.id ?? null
}
