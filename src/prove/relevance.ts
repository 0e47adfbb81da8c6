import type { CompiledScenario } from '#engine'
import type { Beat, Then, When } from '#scenario'

/** What of the past can still make a difference from a beat on. */
export interface Relevance {
  /** Beat ids, each before all that it leads to. */
  readonly order: readonly string[]
  /** By beat: names of the facts that it, or a beat after it, asks. Sorted. */
  readonly facts: ReadonlyMap<string, readonly string[]>
  /** By beat: ids of the cues that an action there, or in a beat after it, waits for. Sorted. */
  readonly cues: ReadonlyMap<string, readonly string[]>
}

const targetsOf = (then: Then | undefined): string[] => {
  if (then === undefined) return []
  return typeof then === 'string' ? [then] : then.map((b) => b.go)
}

const nextOf = (beat: Beat): string[] => [
  ...targetsOf(beat.then),
  ...(beat.actions ?? []).flatMap((a) => targetsOf(a.then)),
]

function asked({ script = [], actions = [], then }: Beat): string[] {
  const branches = (to: Then | undefined): (When | undefined)[] =>
    to === undefined || typeof to === 'string' ? [] : to.map((b) => b.when)
  const whens = [
    ...script.map((m) => m.when),
    ...actions.flatMap((a) => [a.when, ...branches(a.then)]),
    ...branches(then),
  ]
  return whens.flatMap((when) => Object.keys(when ?? {}))
}

/** Beats that can be entered, deepest first. Throws on a circle: a checked scenario has none (F5). */
function deepestFirst(compiled: CompiledScenario): string[] {
  const done = new Set<string>()
  const open = new Set<string>()
  const found: string[] = []
  const stack = [{ id: compiled.scenario.start, leaving: false }]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { id, leaving } = at
    if (leaving) {
      open.delete(id)
      done.add(id)
      found.push(id)
    } else if (!done.has(id)) {
      if (open.has(id)) throw new Error(`beat ${JSON.stringify(id)} leads back to itself`)
      open.add(id)
      stack.push({ id, leaving: true })
      const beat = compiled.beats.get(id)?.beat
      for (const next of new Set(beat === undefined ? [] : nextOf(beat))) {
        if (open.has(next)) throw new Error(`beat ${JSON.stringify(next)} leads back to itself`)
        if (!done.has(next)) stack.push({ id: next, leaving: false })
      }
    }
  }
  return found
}

/** Works out, beat by beat from the endings back, which facts and cues are still asked. */
export function relevanceOf(compiled: CompiledScenario): Relevance {
  const backwards = deepestFirst(compiled)
  const facts = new Map<string, readonly string[]>()
  const cues = new Map<string, readonly string[]>()
  for (const id of backwards) {
    const beat = compiled.beats.get(id)?.beat
    if (beat === undefined) continue
    const after = nextOf(beat)
    const merged = (of: ReadonlyMap<string, readonly string[]>, own: string[]): string[] =>
      [...new Set([...own, ...after.flatMap((next) => of.get(next) ?? [])])].sort()
    facts.set(id, merged(facts, asked(beat)))
    cues.set(
      id,
      merged(
        cues,
        (beat.actions ?? []).flatMap((a) => a.after ?? []),
      ),
    )
  }
  return { order: backwards.toReversed(), facts, cues }
}
