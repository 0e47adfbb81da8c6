/**
 * What of the past can still make a difference from a beat on.
 *
 * A fact counts as a number: true 1, false 0. Conditions only ask whether it is at least some number: `{ min: 2 }` whether it is at least 2,
 * `{ max: 2 }` whether it is not at least 3, 2 itself both. Such a number is a *cut*. Where a fact is asked against a cut c after all that
 * is added to it in between comes to s, what counts before is whether it is at least c − s. So the cuts of a beat are worked out from those of the
 * beats after it: moved by what each act or moment adds. A fact that an act assigns (a boolean) is not asked any more after that act.
 *
 * Two values with no cut of a beat between them are answered alike by everything that can be asked from there on, whatever is added to both,
 * so they are of one *class*. That is why entrances are told apart by classes, not by values.
 */
import { linksOf, transitionsOf } from '#engine'
import type { CompiledScenario, Transition } from '#engine'

/** The numbers at which a fact's classes begin, ascending. Null: too many to list; each value is a class of its own. */
export type Cuts = readonly number[] | null

/** What is still asked from a beat on. */
export interface Relevance {
  /** Beat ids, each before all that it leads to. */
  readonly order: readonly string[]
  /** By beat: the facts that it, or a beat after it, asks, by name in order, and their cuts. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, Cuts>>
  /** By beat: ids of the cues that an action there, or in a beat after it, waits for. Sorted. */
  readonly cues: ReadonlyMap<string, readonly string[]>
}

/** Which class a value is of: how many cuts it has reached, or itself. */
export function classOf(cuts: Cuts, value: boolean | number | undefined): number {
  const number = Number(value ?? 0)
  if (cuts === null) return number
  let reached = 0
  while (reached < cuts.length && (cuts[reached] ?? Infinity) <= number) reached++
  return reached
}

/** More cuts than this are not listed. */
const MOST_CUTS = 400

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

type Change = Transition['change']['set']

/** Cuts that are being collected, by fact. */
class Asked {
  private readonly found = new Map<string, Set<number> | null>()

  add(name: string, cuts: Iterable<number> | null): void {
    const before = this.found.get(name)
    if (before === null) return
    const all = cuts === null ? null : new Set([...(before ?? []), ...cuts])
    this.found.set(name, all === null || all.size > MOST_CUTS ? null : all)
  }

  /** Adds what is asked after a change, as it is asked before it. */
  addBefore(change: Change, name: string, cuts: Iterable<number> | null): void {
    const by = change?.[name]
    if (typeof by === 'boolean') return
    this.add(name, cuts === null ? null : [...cuts].map((cut) => cut - (by ?? 0)))
  }

  /** Adds what is asked so far, as it is asked before an addition that may come first. */
  mayAdd(name: string, by: number): void {
    const cuts = this.found.get(name)
    if (!cuts) return
    const before = [...cuts].map((cut) => cut - by)
    this.add(name, before)
  }

  sorted(): ReadonlyMap<string, Cuts> {
    const names = [...this.found.keys()].sort()
    return new Map(
      names.map((name) => {
        const cuts = this.found.get(name)
        return [name, cuts ? [...cuts].sort((a, b) => a - b) : null]
      }),
    )
  }
}

/** Adds what a transition asks to be taken. */
function addGuard(into: Asked, { asked }: Transition): void {
  for (const { when = {}, set } of asked) {
    for (const [name, wanted] of Object.entries(when)) {
      if (typeof wanted === 'boolean') into.addBefore(set, name, [1])
      else if (typeof wanted === 'number') into.addBefore(set, name, [wanted, wanted + 1])
      else {
        const { min, max } = wanted
        into.addBefore(set, name, [...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max + 1])])
      }
    }
  }
}

/** What is asked of facts from the start of a beat on, with what is asked after it. */
function factsAsked(
  compiled: CompiledScenario,
  beat: string,
  after: (beat: string) => ReadonlyMap<string, Cuts>,
): ReadonlyMap<string, Cuts> {
  const asked = new Asked()
  const table = transitionsOf(compiled.machine, beat)
  for (const transition of [...table.values()].flat()) {
    if (transition.to === null) continue
    addGuard(asked, transition)
    for (const [name, cuts] of after(transition.to)) asked.addBefore(transition.change.set, name, cuts)
  }
  // Each moment may be shown or not before all that comes after it: later moments, the acts, the beat's end.
  for (let i = (compiled.scenario.beats[beat]?.script ?? []).length - 1; i >= 0; i--) {
    for (const moment of table.get(`moment.${i}`) ?? []) {
      for (const [name, by] of Object.entries(moment.change.set ?? {}))
        if (typeof by === 'number') asked.mayAdd(name, by)
      addGuard(asked, moment)
    }
  }
  return asked.sorted()
}

const none: ReadonlyMap<string, Cuts> = new Map()

/**
 * Works out, beat by beat from the endings back, which facts and cues are still asked.
 * @param reach so many beats further on a fact that is asked counts; 0: only in the beat itself. Cues count however late they are asked.
 */
export function relevanceOf(compiled: CompiledScenario, reach = Infinity): Relevance {
  const backwards = deepestFirst(compiled)
  const cues = new Map<string, readonly string[]>()
  for (const id of backwards) {
    const links = linksOf(compiled, id)
    cues.set(id, [...new Set([...links.cues, ...links.next.flatMap((next) => cues.get(next) ?? [])])].sort())
  }
  let facts = new Map<string, ReadonlyMap<string, Cuts>>()
  if (reach === Infinity)
    for (const id of backwards)
      facts.set(
        id,
        factsAsked(compiled, id, (next) => facts.get(next) ?? none),
      )
  else
    for (let i = 0; i <= reach; i++) {
      const nearer = facts
      facts = new Map(backwards.map((id) => [id, factsAsked(compiled, id, (next) => nearer.get(next) ?? none)]))
    }
  return { order: backwards.toReversed(), facts, cues }
}
