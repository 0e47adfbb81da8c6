/** Something that leads from one beat to another, or to none yet. */
export interface Link {
  readonly from: string
  readonly to: string | null
}

/** Every beat to which some way leads from this one, itself included. */
export function reachedFrom(id: string, links: readonly Link[]): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) {
    if (to === null) continue
    const list = next.get(from)
    if (list === undefined) next.set(from, [to])
    else list.push(to)
  }
  const reached = new Set([id])
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of next.get(at) ?? []) {
      if (reached.has(to)) continue
      reached.add(to)
      open.push(to)
    }
  }
  return reached
}

/** Whether a way from one beat to another would lead back to where it began. */
export const closesCircle = (from: string, to: string, links: readonly Link[]): boolean =>
  reachedFrom(to, links).has(from)
