import type { Action } from '#engine'
import type { Tactic } from '#scenario'

/** How an intervention goes about it: what its author says, else hands-on for taking action and speaking for the rest (S3). */
export const tacticOf = ({ tactic, rung }: Pick<Action, 'tactic' | 'rung'>): Tactic =>
  tactic ?? (rung === 'take-action' ? 'hands-on' : 'speak')
