import type { Link } from './reach.ts'

/** What is laid out: beats by name, ways between them, and the line that is to be straight. */
export interface Graphed {
  readonly beats: readonly { readonly id: string }[]
  readonly ways: readonly (Link & { readonly key: string; readonly spine: boolean })[]
  readonly spine: readonly string[]
}

/** Links between two beats that are there, each once, in the order of the ways, without those that close a circle. */
export function forwardLinks({
  beats,
  ways,
  spine,
}: Graphed): readonly { readonly from: string; readonly to: string }[] {
  const next = new Map<string, Set<string>>(beats.map(({ id }) => [id, new Set()]))
  // The spine comes first, so that what closes a circle with it is never a part of it.
  for (const [i, id] of spine.entries()) {
    const to = spine[i + 1]
    if (to !== undefined && next.has(to)) next.get(id)?.add(to)
  }
  for (const { from, to } of ways) if (to !== null && to !== from && next.has(to)) next.get(from)?.add(to)
  const links: { from: string; to: string }[] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const id of [...spine, ...next.keys()]) {
    if (state.has(id) || !next.has(id)) continue
    const stack = [{ id, rest: [...(next.get(id) ?? [])] }]
    state.set(id, 'open')
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = top.rest.shift()
      if (to === undefined) {
        state.set(top.id, 'done')
        stack.pop()
        continue
      }
      if (state.get(to) === 'open') continue
      links.push({ from: top.id, to })
      if (state.has(to)) continue
      state.set(to, 'open')
      stack.push({ id: to, rest: [...(next.get(to) ?? [])] })
    }
  }
  return links
}

/** The layer of every beat, from 0: one below the lowest beat that leads to it. One that nothing leads to stands close above what it leads to. */
export function layersOf(
  { beats, spine }: Graphed,
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const before = new Map<string, number>(beats.map(({ id }) => [id, 0]))
  const next = new Map<string, string[]>(beats.map(({ id }) => [id, []]))
  for (const { from, to } of links) {
    before.set(to, (before.get(to) ?? 0) + 1)
    next.get(from)?.push(to)
  }
  const layers = new Map<string, number>(beats.map(({ id }) => [id, 0]))
  const roots = beats.filter(({ id }) => before.get(id) === 0)
  const open = roots.map(({ id }) => id)
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const to of next.get(id) ?? []) {
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1))
      const left = (before.get(to) ?? 0) - 1
      before.set(to, left)
      if (left === 0) open.push(to)
    }
  }
  for (const { id } of roots) {
    const below = (next.get(id) ?? []).map((to) => layers.get(to) ?? 0)
    if (id !== spine[0] && below.length > 0) layers.set(id, Math.max(0, Math.min(...below) - 1))
  }
  return layers
}
