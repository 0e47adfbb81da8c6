import type { Harm } from '#engine'
import type { Milestones } from './milestones.ts'

/** What `early` can still be once a run has entered a beat of this harm (S2). */
const most: Record<Harm, number> = { none: 100, building: 100, violation: 50, irreversible: 5 }

/** The value at `t` on the line from (from, high) to (to, low). */
const between = (t: number, from: number, to: number, high: number, low: number): number =>
  high - ((high - low) * (t - from)) / (to - from)

/** S2's table, read from the bottom up. A milestone that is missing is where the next one is. */
function curve(milestones: Milestones, t: number): number {
  const irreversible = milestones.irreversible ?? Infinity
  const violation = milestones.violation ?? irreversible
  const actBy = milestones.actBy ?? violation
  if (t >= irreversible) return 5
  if (t >= violation) return between(t, violation, irreversible, 50, 10)
  if (t > actBy) return between(t, actBy, violation, 100, 60)
  return 100
}

/**
 * How early a run stepped in, 0 to 100, unrounded (S2). `t` is when *Step in* was pressed for the first real act, in
 * scenario ms, null without one; `entered` the worst harm this run had entered by then.
 */
export function early(milestones: Milestones, t: number | null, entered: Harm): number {
  return t === null ? 0 : Math.min(curve(milestones, t), most[entered])
}
