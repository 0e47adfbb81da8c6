import type { Action, Beat } from '#engine'
import { addresses } from './acts.ts'
import type { TakenAct } from './acts.ts'
import { harmHeight, rungHeight } from './ladder.ts'
import { mean } from './rounding.ts'
import { tacticOf } from './tactic.ts'

/** Quality 1 to 5 as a part of 1 (S3); quality is the index. */
const worthOf: readonly number[] = [0, 0, 0.35, 0.65, 0.85, 1]
/** What calling somebody else is worth once harm is being done, and nobody has come yet. */
const TOO_LATE_TO_CALL = 0.6

/**
 * How well an act fits the beat it was used in, 0 to 1 (S3). By its rung: too low costs more once harm is being done; too high
 * costs only while none is and there is time (`urgent`). Taking over fits at any harm and distracting while none is being done, up
 * to one rung above the need. Calling somebody fits while there is time for them to come. Without `needs` a beat is taken to need
 * a probe; an act without a rung fits.
 */
export function fit(
  act: Pick<Action, 'rung' | 'tactic'>,
  { needs = 'probe', harm, urgent = false }: Pick<Beat, 'needs' | 'harm' | 'urgent'>,
): number {
  if (act.rung === undefined) return 1
  const above = rungHeight(act.rung) - rungHeight(needs)
  const harmed = harmHeight(harm) >= harmHeight('violation')
  const tactic = tacticOf(act)
  if (tactic === 'delegate') return harmed ? TOO_LATE_TO_CALL : 1
  if (above <= 1 && (tactic === 'relieve' || (tactic === 'distract' && !harmed))) return 1
  if (above < 0) return Math.max(0, 1 + (harmed ? 0.4 : 0.25) * above)
  if (above <= 1 || harmed || urgent) return 1
  return 1 - 0.2 * (above - 1)
}

/** How well one act was done in its beat, quality × fit, 0 to 1 (S3). */
export const actWorth = (action: Action, beat: Beat): number => (worthOf[action.quality] ?? 0) * fit(action, beat)

/** Mean of quality × fit over the acts that address the conduct, 0 to 1; 0 without any (S3). */
export function technique(acts: readonly TakenAct[]): number {
  const each = acts.filter(addresses).map((a) => actWorth(a.action, a.beat))
  return mean(each) ?? 0
}
