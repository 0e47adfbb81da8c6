import { linksOf } from '#engine'
import type { CompiledScenario } from '#engine'

/** What of the past can still make a difference from a beat on. */
export interface Relevance {
  /** Beat ids, each before all that it leads to. */
  readonly order: readonly string[]
  /** By beat: names of the facts that it, or a beat after it, asks. Sorted. */
  readonly facts: ReadonlyMap<string, readonly string[]>
  /** By beat: ids of the cues that an action there, or in a beat after it, waits for. Sorted. */
  readonly cues: ReadonlyMap<string, readonly string[]>
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
      for (const next of linksOf(compiled, id).next) {
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
    const links = linksOf(compiled, id)
    const merged = (of: ReadonlyMap<string, readonly string[]>, own: readonly string[]): string[] =>
      [...new Set([...own, ...links.next.flatMap((next) => of.get(next) ?? [])])].sort()
    facts.set(id, merged(facts, links.facts))
    cues.set(id, merged(cues, links.cues))
  }
  return { order: backwards.toReversed(), facts, cues }
}
