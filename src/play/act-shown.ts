import { beatOf } from '#engine'
import type { Option, Pace, Run } from '#engine'
import { READING_SPEED } from '#scenario'

/** Shortest and longest an act is shown before its effect, wall ms at pace 1 (R5). */
const SHORTEST = 1400
const LONGEST = 3000

/** How long an act is shown before its effect, wall ms; Infinity in untimed play, where it waits for *Next*. */
export function actingFor({ label }: Option, pace: Pace): number {
  const ms = Math.min(LONGEST, Math.max(SHORTEST, (label.length / READING_SPEED) * 1000))
  return pace === 'untimed' ? Infinity : ms * pace
}

/** Whether `run`'s latest act, which is `action`, was an intervening one and met a rebuff. */
export function brushedOff(run: Run, action: string): boolean {
  const taken = run.events.findLast((e) => e.what === 'input')
  const began = run.events.findLast((e) => e.what === 'beat')
  if (taken === undefined || began === undefined) return false
  const act = beatOf(run.compiled, taken.beat).beat.actions?.find(({ id }) => id === action)
  return act?.kind === 'intervene' && beatOf(run.compiled, began.beat).beat.rebuff === true
}
