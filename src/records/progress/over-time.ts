import type { East } from '../calendar.ts'
import { endedOn, wentBack } from './read-runs.ts'
import type { ReadRun } from './read-runs.ts'

/** One run on the chart over time. Scores 0 to 100. */
export interface ProgressPoint {
  readonly run: string
  /** 1 for the oldest. */
  readonly number: number
  readonly scenario: string
  readonly title: string
  /** The day on which it ended (ISO date). */
  readonly day: string
  /** The first time this scenario was played; otherwise it was known. */
  readonly first: boolean
  /** Null where there was nothing to stop. */
  readonly early: number | null
  readonly effective: number
  readonly overall: number
  readonly mastered: boolean
}

/** The runs in order, each with its scores; `east` is the reader's clock. A later run never changes what is told of an earlier one. */
export function overTime(runs: readonly ReadRun[], east: East): ProgressPoint[] {
  const known = new Set<string>()
  return runs.map((run, i): ProgressPoint => {
    const { early, effective, overall, mastered } = run.reading.card
    const first = !known.has(run.scenario) && !wentBack(run)
    known.add(run.scenario)
    const { id, scenario, title } = run
    const day = endedOn(run, east)
    return { run: id, number: i + 1, scenario, title, day, first, early, effective, overall, mastered }
  })
}
