import { view } from '#engine'
import type { Run } from '#engine'
import { READING_SPEED, SHORTEST_READING } from '#scenario'

/**
 * The silence between where an untimed run stands and its next stop, scenario ms: what is left of the gap when the line
 * that is being said has been read (R9).
 */
export function silenceBefore(run: Run, stop: number): number {
  const line = view(run).speech
  const read =
    line && line.since >= run.clock ? Math.max(SHORTEST_READING, (line.text.length / READING_SPEED) * 1000) : 0
  return Math.max(0, Math.round(stop - run.clock - read))
}
