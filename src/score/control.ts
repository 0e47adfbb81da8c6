import type { Outcome } from '#engine'
import type { TakenAct } from './acts.ts'
import { rungHeight } from './ladder.ts'

/** What a control's `effective` is made of, each 0 to 1 (S5). */
export interface ControlParts {
  readonly discernment: number
  readonly followThrough: number
}

/** Discernment by the height of the highest rung used: none, probe, alert, challenge, take-action. */
const byHeight: readonly number[] = [1, 1, 0.8, 0.3, 0]
/** The most a run is given that disrupted lawful work. */
const DISRUPTED = 0.3

/** Whether the trainee let lawful work be, 0 to 1, by the highest rung used in the scene (S5). */
export function discernment(acts: readonly TakenAct[], outcome: Outcome): number {
  const rungs = acts.filter((a) => a.action.kind === 'intervene').map((a) => rungHeight(a.action.rung))
  const worth = byHeight[Math.max(0, ...rungs)] ?? 0
  return outcome === 'disrupted' ? Math.min(worth, DISRUPTED) : worth
}

/** 0 to 100, unrounded (S5). */
export const controlEffective = (parts: ControlParts): number =>
  100 * (0.8 * parts.discernment + 0.2 * parts.followThrough)
