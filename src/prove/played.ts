import { logOf } from '#engine'
import type { Log, Run } from '#engine'
import { grades } from '#score'

/** A finished run and what it scored. */
export interface Played {
  /** 0 to 100, unrounded; a scorecard shows it rounded half up. */
  readonly overall: number
  readonly mastered: boolean
  /** The ending's beat id. */
  readonly ending: string
  readonly log: Log
}

/** Grades a finished run. */
export function playedOf(run: Run): Played {
  const { overall, mastered } = grades(run)
  return { overall, mastered, ending: run.beat, log: logOf(run) }
}
