import type { Log } from '#engine'
import type { RunRecord } from '../record-types.ts'

/** By how much the clock of a computer may have been set back during a run, ms. */
const TOLERANCE = 60_000

/** When its last input was taken, wall ms since the run began. Without times of the wall: the least it can have been. */
function lastInput({ entries, pace }: Log): number {
  const walls = entries.flatMap(({ wall }) => wall ?? [])
  if (walls.length > 0) return walls.reduce((most, wall) => Math.max(most, wall), 0)
  return pace === 'untimed' ? 0 : (entries.at(-1)?.at ?? 0) * Math.min(1, pace)
}

/**
 * The least wall time that somebody was at a run for certain, ms. 0 for one that goes off from another: its inputs are
 * older than itself.
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
  const open = queue<Job>((job) => job.until)
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

/** A binary heap: gives what comes first by `key`. */
function queue<T>(key: (item: T) => number) {
  const heap: T[] = []
  const keyAt = (i: number): number => {
    const item = heap[i]
    return item === undefined ? Infinity : key(item)
  }
  function swap(a: number, b: number): void {
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return
    heap[a] = other
    heap[b] = one
  }
  return {
    first: (): T | undefined => heap[0],
    add(item: T): void {
      heap.push(item)
      for (let i = heap.length - 1; i > 0;) {
        const up = (i - 1) >> 1
        if (keyAt(up) <= keyAt(i)) break
        swap(i, up)
        i = up
      }
    },
    take(): void {
      swap(0, heap.length - 1)
      heap.pop()
      for (let i = 0; ;) {
        const [one, other] = [2 * i + 1, 2 * i + 2]
        const least = keyAt(other) < keyAt(one) ? other : one
        if (keyAt(least) >= keyAt(i)) break
        swap(i, least)
        i = least
      }
    },
  }
}
