import type { Path } from '../source/document.ts'
import type { Context, DraftScenario, DraftThen } from './context.ts'
import { actionsOf, type At, beatsOf, targetsOf, thensOf } from './walk.ts'

/** F5: no beat leads back to itself, and each can be reached from the start. */
export function checkGraph(check: Context): void {
  const edges = edgesOf(check.scenario)
  for (const { path, circle } of circlesOf(edges)) {
    check.error(path, { code: 'circle', beats: circle })
  }
  if (!check.twinBeats && isWhole(check)) checkReached(check, edges)
}

/** Whether some beat leads back to itself. */
export const hasCircle = (scenario: DraftScenario): boolean => circlesOf(edgesOf(scenario)).length > 0

/** Whether every way out of every beat is written and leads to a beat there is. Else it cannot be told which beats are out of reach. */
function isWhole({ scenario, written }: Context): boolean {
  const beats = new Set(Object.keys(scenario.beats ?? {}))
  const leads = (then: DraftThen | undefined, path: Path): boolean => {
    const targets = then === undefined ? [] : [...targetsOf({ item: then, path })]
    const branches = typeof then === 'string' ? 1 : Math.max(1, then?.length ?? 1)
    return targets.length === branches && targets.every(({ item }) => beats.has(item))
  }
  for (const { path, beat } of beatsOf(scenario)) {
    if (!written([...path, 'ending']) && !leads(beat.then, path)) return false
  }
  for (const { path, item } of actionsOf(scenario)) if (!leads(item.then, path)) return false
  return true
}

/** Every beat's ways out. */
function edgesOf(scenario: DraftScenario): Map<string, At<string>[]> {
  const edges = new Map<string, At<string>[]>()
  for (const { beatId } of beatsOf(scenario)) edges.set(beatId, [])
  for (const then of thensOf(scenario)) {
    for (const target of targetsOf(then)) {
      if (edges.has(target.item)) edges.get(then.beatId)?.push(target)
    }
  }
  return edges
}

/** Each edge that closes a circle, with the beats on it. Depth first, without recursion: a file may hold many beats. */
function circlesOf(edges: ReadonlyMap<string, readonly At<string>[]>): { path: Path; circle: (string | null)[] }[] {
  const circles: { path: Path; circle: (string | null)[] }[] = []
  const done = new Set<string>()
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const way = [{ id: start, next: 0 }]
    const onWay = new Map([[start, 0]])
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const edge = edges.get(top.id)?.[top.next]
      if (edge === undefined) {
        done.add(top.id)
        onWay.delete(top.id)
        way.pop()
        continue
      }
      top.next += 1
      const back = onWay.get(edge.item)
      if (back !== undefined) circles.push({ path: edge.path, circle: circleFrom(way, back, edge.item) })
      else if (!done.has(edge.item)) {
        onWay.set(edge.item, way.length)
        way.push({ id: edge.item, next: 0 })
      }
    }
  }
  return circles
}

/** At most this many beats of a circle are named. */
const MOST_NAMED = 12

/** The beats from a circle's first on, and the first again; null for those left out. */
function circleFrom(way: readonly { id: string }[], from: number, to: string): (string | null)[] {
  const ids = way.slice(from, from + MOST_NAMED).map((step) => step.id)
  return [...ids, ...(way.length - from > MOST_NAMED ? [null] : []), to]
}

function checkReached(check: Context, edges: ReadonlyMap<string, readonly At<string>[]>): void {
  const { start } = check.scenario
  if (start === undefined || !edges.has(start)) return
  const reached = new Set([start])
  const stack = [start]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const { item } of edges.get(id) ?? []) {
      if (reached.has(item)) continue
      reached.add(item)
      stack.push(item)
    }
  }
  for (const id of edges.keys()) {
    if (reached.has(id)) continue
    check.warnAtKey(['beats', id], { code: 'unreachable-beat', beat: id })
  }
}
