import { isFlat } from './lying.ts'
import { world } from './marks.ts'
import { reachTo } from './room.ts'
import type { Placed, Stander } from './standers.ts'

/** People who keep the places they have to each other: they touch, or stand beside or behind each other. */
export interface Group {
  /** The one to whom the others have come. */
  readonly root: string
  readonly ids: string[]
}

/** How far to the side somebody stands who is half hidden behind another, how much farther from the viewer, and how much smaller. */
const hidden = 74
const farther = 12
const smaller = 0.97

/**
 * Puts people beside or behind the one they are to be near, and says who belongs together. Beside is at the side with more
 * room, behind is half hidden at a side where nobody has hold of the other.
 * @param placed is changed
 */
export function attach(placed: Map<string, Placed>, people: readonly Stander[]): Group[] {
  const groups: Group[] = []
  const groupOf = new Map<string, Group>()
  const standers = new Map(people.map((one) => [one.id, one]))
  const join = (id: string, to: string): Group => {
    const group = groupOf.get(to) ?? { root: to, ids: [to] }
    if (!groupOf.has(to)) groups.push(group)
    groupOf.set(to, group)
    if (!group.ids.includes(id)) group.ids.push(id)
    groupOf.set(id, group)
    return group
  }
  const waiting = new Set(people.filter((one) => isNear(one, placed)).map(({ id }) => id))
  for (const id of byTouch(placed)) {
    const whom = placed.get(id)?.touches
    if (whom) join(id, whom)
    else if (!groupOf.has(id) && !waiting.has(id)) join(id, id)
  }
  for (let left = waiting.size; left > 0; left -= 1) {
    // Who is near somebody who still waits comes after them; of those who wait for each other the first begins.
    const one =
      people.find(({ id, near }) => waiting.has(id) && near && !waiting.has(near.who)) ??
      people.find(({ id }) => waiting.has(id))
    if (!one) break
    waiting.delete(one.id)
    const target = placed.get(one.near?.who ?? '')
    const at = placed.get(one.id)
    if (!target || !at || !one.near) continue
    const group = groupOf.get(target.id) ?? join(target.id, target.id)
    const own = groupOf.get(one.id)
    if (own === group) continue
    const spot = one.near.how === 'beside' ? besideIn(group, one, target) : behindIn(group, target)
    const grown = spot.scale / at.spot.scale
    // Who has hold of this person comes along.
    for (const id of own?.ids ?? [one.id]) {
      const along = placed.get(id)
      if (!along) continue
      const [dx, dy] = [along.spot.x - at.spot.x, along.spot.y - at.spot.y]
      const taken = id === one.id ? spot : { ...along.spot, scale: along.spot.scale * grown }
      const moved = { ...taken, x: spot.x + dx * grown, y: spot.y + dy * grown }
      placed.set(id, { ...along, spot: moved })
      if (id !== one.id) join(id, group.root)
    }
    if (own) groups.splice(groups.indexOf(own), 1)
    join(one.id, group.root)
  }
  return groups

  function reachOf(id: string, side: -1 | 1): number {
    const at = placed.get(id)
    const one = standers.get(id)
    return at && one ? at.spot.x + side * reachTo(side, one, at) : 0
  }
  /** How far a group reaches to a side, and how far it is from there to the next person or the edge. */
  function outside(group: Group, side: -1 | 1): { readonly edge: number; readonly room: number } {
    const edge = side * Math.max(...group.ids.map((id) => side * reachOf(id, side)))
    const next = [...placed.values()].filter(
      ({ id, spot }) => !group.ids.includes(id) && !waiting.has(id) && (spot.x - edge) * side > -40,
    )
    const bound = side < 0 ? 0 : world.width
    const room = Math.min(
      Math.abs(bound - edge),
      ...next.map(({ id }) => (reachOf(id, side < 0 ? 1 : -1) - edge) * side),
    )
    return { edge, room }
  }
  function besideIn(group: Group, one: Stander, target: Placed): Placed['spot'] {
    const sides = ([-1, 1] as const).map((side) => {
      const { edge, room } = outside(group, side)
      return { side, edge, room, free: edge === reachOf(target.id, side) }
    })
    const [best] = sides.toSorted((a, b) => Number(b.free) - Number(a.free) || b.room - a.room)
    const at = placed.get(one.id)
    const { side, edge } = best ?? { side: 1, edge: target.spot.x }
    const inner = side < 0 ? 1 : -1
    // Who comes to somebody's side is turned to them, unless it is said otherwise.
    const looks = one.looks ?? (side < 0 ? 'right' : 'left')
    const half = at ? reachTo(inner, { ...one, looks }, { ...at, spot: target.spot }) : 0
    const { seat: _, ...spot } = target.spot
    return { ...(at?.spot.seat ? target.spot : spot), x: edge + side * half }
  }
  function behindIn(group: Group, target: Placed): Placed['spot'] {
    const { spot } = target
    const back = { ...spot, y: spot.y - farther * spot.scale, scale: spot.scale * smaller }
    if (isFlat(target.pose)) return { ...back, x: spot.x, y: spot.y - 2 * farther }
    const sides = ([-1, 1] as const).map((side) => {
      const others = group.ids.flatMap((id) => placed.get(id) ?? []).filter((at) => (at.spot.x - spot.x) * side > 20)
      const outermost = Math.max(0, ...others.map((at) => (at.spot.x - spot.x) * side))
      return { side, outermost, room: outside(group, side).room }
    })
    const [best] = sides.toSorted((a, b) => a.outermost - b.outermost || b.room - a.room)
    const { side, outermost } = best ?? { side: 1, outermost: 0 }
    return { ...back, x: spot.x + side * (outermost + hidden * spot.scale) }
  }
}

/** Whether somebody comes to another's side. Who touches somebody is with them. */
const isNear = ({ id, near }: Stander, placed: ReadonlyMap<string, Placed>): boolean =>
  near !== null && near !== undefined && near.who !== id && placed.has(near.who) && placed.get(id)?.touches === null

/** Ids in an order in which those who are touched come first. */
function byTouch(placed: ReadonlyMap<string, Placed>): readonly string[] {
  const depth = (id: string): number => {
    let steps = 0
    for (let at = placed.get(id); at?.touches && steps < 9; at = placed.get(at.touches)) steps += 1
    return steps
  }
  return [...placed.keys()].toSorted((a, b) => depth(a) - depth(b))
}
