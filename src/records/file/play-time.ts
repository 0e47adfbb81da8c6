import type { Log } from '#engine'
import type { RunRecord } from '../record-types.ts'
import { earliestFirst } from './earliest-first.ts'

/** By how much the clock of a computer may have been set back during a run, ms. */
const TOLERANCE = 60_000

/** When its last input was taken, wall ms since the run began. Without times of the wall: the least it can have been. */
function lastInput({ entries, pace }: Log): number {
  const walls = entries.flatMap(({ wall }) => wall ?? [])
  if (walls.length > 0) return walls.reduce((most, wall) => Math.max(most, wall), 0)
  return pace === 'untimed' ? 0 : (entries.at(-1)?.at ?? 0) * Math.min(1, pace)
}

/**
 * The least wall time that a run certainly took, ms. 0 for a run that starts in the middle of another: its inputs are
 * older than the run itself.
 */
export const leastTime = (log: Log): number => ((log.rewinds ?? 0) > 0 ? 0 : Math.max(0, lastInput(log) - TOLERANCE))

/** A run with its place in the file, from 1. */
export interface Numbered {
  readonly number: number
  readonly run: RunRecord
}

interface Job extends Numbered {
  readonly from: number
  readonly until: number
  left: number
}

const jobOf = ({ number, run }: Numbered): Job[] => {
  if (run.log === null || run.ended === null) return []
  return [{ number, run, from: Date.parse(run.begun), until: Date.parse(run.ended), left: leastTime(run.log) }]
}

/**
 * Runs of one person that cannot all have been played, for there was not the time: each with the run that was played
 * then. A run may be left and picked up after others, so whether spans overlap says nothing; this schedules the time
 * that each took at least, always the run that ended first (earliest deadline first, which finds a way if there is one).
 */
export function notTheTime(runs: readonly Numbered[]): { readonly late: Numbered; readonly other: Numbered }[] {
  const found: { late: Numbered; other: Numbered }[] = []
  const coming = runs.flatMap(jobOf).toSorted((a, b) => a.from - b.from)
  const open = earliestFirst<Job>((job) => job.until)
  let now = -Infinity
  let before: Job | null = null
  for (let i = 0; i < coming.length || open.first() !== undefined;) {
    const job = open.first()
    const next = coming[i]
    if (next !== undefined && (job === undefined || next.from <= now)) {
      open.add(next)
      now = Math.max(now, next.from)
      i += 1
      continue
    }
    if (job === undefined) continue
    const end = now + job.left
    if (end > job.until) {
      open.take()
      // Alone a run always fits: that it is not longer than its span is asked before.
      if (before !== null) found.push({ late: job, other: before })
      continue
    }
    if (job.left > 0) before = job
    if (next !== undefined && next.from < end) {
      job.left -= next.from - now
      now = next.from
    } else {
      open.take()
      now = end
    }
  }
  return found
}
