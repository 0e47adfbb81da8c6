import { advance, beatOf, offers, start } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { isGood, waysToTake } from './brute-force.ts'

/** Whether P15 holds, by going through every ms of every run, and from each through every way of good acts. */
export function persistencePays(compiled: CompiledScenario): boolean {
  const known = new Map<unknown, Map<number, boolean>>()
  /** Whether good acts and waiting can stop it from here. */
  const canStop = (run: Run): boolean => {
    const { beat, lasts } = beatOf(compiled, run.beat)
    if (beat.ending !== undefined) return ['prevented', 'stopped'].includes(beat.ending.outcome)
    const here = known.get(run.situation) ?? new Map<number, boolean>()
    known.set(run.situation, here)
    const at = run.clock - run.beatStart
    const before = here.get(at)
    if (before !== undefined) return before
    const found =
      offers(run).some((action) => isGood(action, beat) && waysToTake(run, action.id).some(canStop)) ||
      (at < lasts && canStop(advance(run, 1)))
    here.set(at, found)
    return found
  }
  const tried = new Set<string>()
  const names = new Map<unknown, number>()
  const everywhere = (run: Run): boolean => {
    const { beat, lasts } = beatOf(compiled, run.beat)
    if (beat.ending !== undefined || beat.harm === 'irreversible') return true
    if (!names.has(run.situation)) names.set(run.situation, names.size)
    const key = `${names.get(run.situation)}/${run.clock - run.beatStart}`
    if (tried.has(key)) return true
    tried.add(key)
    if (!canStop(run)) return false
    const acted = offers(run).every((action) => waysToTake(run, action.id).every(everywhere))
    return acted && (run.clock - run.beatStart === lasts || everywhere(advance(run, 1)))
  }
  return everywhere(start(compiled))
}
