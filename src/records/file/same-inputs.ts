import type { Log, LogEntry } from '#engine'
import type { Numbered } from './play-time.ts'

/** So many inputs, each at a millisecond of its own, nobody gives twice. */
const ENOUGH = 3

/** What was done when; `walls`: with the times of the wall. */
const inputs = (entries: readonly LogEntry[], walls: boolean): string =>
  JSON.stringify(
    entries.map((entry) => [
      entry.do,
      entry.at,
      entry.do === 'act' ? entry.action : entry.do === 'follow-up' ? entry.items : 0,
      walls ? (entry.wall ?? null) : 0,
    ]),
  )

/**
 * What two runs cannot have in common unless one is a copy: the inputs with the times of the wall, and without these
 * where the clock ran and enough was done at instants of its own. Seed, pace and mode are not in it, for whoever copies
 * may write what they like there. Stepping untimed, or doing nothing, is done at the same instants by many.
 */
function marksOf({ scenario, entries, pace }: Log): string[] {
  const free = entries.filter((entry) => entry.do === 'notice' || entry.do === 'step-in')
  const apart = new Set(free.map(({ at }) => at)).size
  const timed = entries.some(({ wall }) => wall !== undefined)
  return [
    ...(timed || apart >= ENOUGH ? [`${scenario} ${inputs(entries, true)}`] : []),
    ...(pace !== 'untimed' && apart >= ENOUGH ? [`${scenario} ${inputs(entries, false)}`] : []),
  ]
}

/** Runs with the very inputs of one that was begun before, each with that one. */
export function copies(runs: readonly Numbered[]): { readonly copy: Numbered; readonly of: Numbered }[] {
  const seen = new Map<string, Numbered>()
  const found: { copy: Numbered; of: Numbered }[] = []
  const inTime = runs.toSorted((a, b) => (a.run.begun < b.run.begun ? -1 : a.run.begun > b.run.begun ? 1 : 0))
  for (const one of inTime) {
    const marks = one.run.log === null ? [] : marksOf(one.run.log)
    const of = marks.flatMap((mark) => seen.get(mark) ?? [])[0]
    if (of !== undefined) found.push({ copy: one, of })
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, one)
  }
  return found
}
