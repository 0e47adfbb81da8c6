import type { Item } from './order.ts'

/** How often the layers are gone through, down and up. */
const SWEEPS = 6

/**
 * Places the items of every layer from left to right, in their order and at least `gap` apart: what is `pinned` at 0,
 * everything else as near as can be to what it is linked with. Gives the middle of each.
 */
export function straighten(
  layers: readonly (readonly Item[])[],
  links: readonly { readonly from: string; readonly to: string }[],
  pinned: ReadonlySet<string>,
  wished: ReadonlyMap<string, number>,
  gap: number,
): ReadonlyMap<string, number> {
  const above = new Map<string, string[]>()
  const below = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, id: string, other: string): void => {
    const list = map.get(id)
    if (list === undefined) map.set(id, [other])
    else list.push(other)
  }
  for (const { from, to } of links) {
    add(below, from, to)
    add(above, to, from)
  }
  const at = new Map<string, number>()
  let shift = 0
  for (const layer of layers) {
    const pin = layer.find(({ id }) => pinned.has(id))
    if (pin !== undefined) shift = wished.get(pin.id) ?? 0
    for (const { id } of layer) at.set(id, (wished.get(id) ?? 0) - shift)
    place(layer, at, pinned, gap)
  }
  const pull = (layer: readonly Item[], near: ReadonlyMap<string, string[]>): void => {
    for (const { id } of layer) {
      const others = near.get(id)
      if (others !== undefined) at.set(id, others.reduce((sum, other) => sum + (at.get(other) ?? 0), 0) / others.length)
    }
    place(layer, at, pinned, gap)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of layers) pull(layer, above)
    for (const layer of layers.toReversed()) pull(layer, below)
  }
  return at
}

/** Moves a layer's items apart, as little as can be in the sense of least squares. */
function place(layer: readonly Item[], at: Map<string, number>, pinned: ReadonlySet<string>, gap: number): void {
  const offsets: number[] = []
  let offset = 0
  for (const [i, { width }] of layer.entries()) {
    const before = layer[i - 1]
    if (before !== undefined) offset += before.width / 2 + gap + width / 2
    offsets.push(offset)
  }
  const pin = layer.findIndex(({ id }) => pinned.has(id))
  const wished = layer.map(({ id }, i) => (at.get(id) ?? 0) - (offsets[i] ?? 0))
  const fixed = pin < 0 ? null : -(offsets[pin] ?? 0)
  const left = rising(wished.slice(0, Math.max(pin, 0))).map((x) => (fixed === null ? x : Math.min(x, fixed)))
  const right = rising(wished.slice(pin + 1)).map((x) => (fixed === null ? x : Math.max(x, fixed)))
  const placed = fixed === null ? right : [...left, fixed, ...right]
  for (const [i, { id }] of layer.entries()) at.set(id, (placed[i] ?? 0) + (offsets[i] ?? 0))
}

/** The numbers that never fall and are nearest to these (pool adjacent violators). */
function rising(wished: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = []
  for (const x of wished) {
    let pool = { sum: x, count: 1 }
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
}
