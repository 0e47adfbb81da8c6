import type { Log, LogEntry } from '#engine'
import type { Numbered } from './play-time.ts'

/** So many inputs, each at a millisecond of its own, are hardly ever given twice. */
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

/** Whether the times of the wall are in it, as in every log since there are records. */
const isWalled = (log: Log | null): boolean => log?.entries.some(({ wall }) => wall !== undefined) ?? false

/**
 * Whether enough was done in it at instants of its own. Stepping untimed, or doing nothing, is done at the same instants
 * by many.
 */
function isOwn({ entries, pace }: Log): boolean {
  const free = entries.filter((entry) => entry.do === 'notice' || entry.do === 'step-in')
  return pace !== 'untimed' && new Set(free.map(({ at }) => at)).size >= ENOUGH
}

/**
 * Runs that have exactly the inputs of another run, each with that one, which was begun before. Seed, pace and mode are
 * not compared, for anything can be written there in a copy. Times of the wall are compared, and tell honest runs apart.
 * A run without them is a copy of any run with the same inputs, whenever it is said to have been begun.
 */
export function copies(runs: readonly Numbered[]): { readonly copy: Numbered; readonly of: Numbered }[] {
  const seen = new Map<string, Numbered>()
  const found: { copy: Numbered; of: Numbered }[] = []
  const inTime = runs.toSorted((a, b) => (a.run.begun < b.run.begun ? -1 : a.run.begun > b.run.begun ? 1 : 0))
  const walled = inTime.filter(({ run }) => isWalled(run.log))
  const bare = inTime.filter(({ run }) => !isWalled(run.log))
  for (const one of [...walled, ...bare]) {
    const { log } = one.run
    if (log === null) continue
    const own = isOwn(log)
    const whole = isWalled(log) ? `whole ${log.scenario} ${inputs(log.entries, true)}` : null
    const without = own ? `without ${log.scenario} ${inputs(log.entries, false)}` : null
    const of = seen.get(whole ?? without ?? '')
    if (of !== undefined) found.push({ copy: one, of })
    for (const key of [whole, without]) if (key !== null && !seen.has(key)) seen.set(key, one)
  }
  return found
}
