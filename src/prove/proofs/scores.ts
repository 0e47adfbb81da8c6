/** P6 and P7: what can be scored, and how. */
import type { CompiledScenario } from '#engine'
import { halfUp, milestones, round9 } from '#score'
import type { Budget } from '../budget.ts'
import { gainOf, sureGainOf, worstGrowth } from '../curve.ts'
import type { Point, Stretch } from '../curve.ts'
import { stepsFrom } from '../first-acts.ts'
import type { FollowUps } from '../follow-ups.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { worstAfterWeak } from '../weak-pasts.ts'
import type { WeakPast } from '../weak-pasts.ts'
import { witness } from '../witness.ts'

/** P6: what the best run must score at least. */
const GOOD = 95
/** P7: by how much more waiting may be worth at most. */
const SLACK = 5

/** P6: the best run scores at least 95. `most`: no run scores more. Null: too little is known to tell. */
export function canBeMastered({ overall, log }: Played, most: number): Proof | null {
  const best = halfUp(overall)
  if (best >= GOOD) return proved('P6', { code: 'best-is-good', best })
  return halfUp(most) >= GOOD ? null : failed('P6', { code: 'best-too-low', best, least: GOOD }, log)
}

/**
 * P7, for the silent past and for each past with one act that is not real: earlier is never worse. Null: too little is known of the bests to tell.
 */
export function earlierIsBetter(
  compiled: CompiledScenario,
  silent: readonly Stretch[],
  weak: readonly WeakPast[],
  followUps: FollowUps,
  budget: Budget,
): Proof | null {
  const isTooMuch = (gain: number): boolean => round9(gain) > SLACK
  const sure = worstGrowth(silent, sureGainOf)
  const growth = worstGrowth(silent, gainOf)
  const gain = growth === null ? 0 : gainOf(growth)
  const afterWeak = isTooMuch(gain) ? null : worstAfterWeak(weak, milestones(compiled), SLACK, budget)
  const most = Math.max(gain, afterWeak === null ? 0 : gainOf(afterWeak.growth))
  if (!isTooMuch(most)) return proved('P7', { code: 'earlier-is-better', gain: most, most: SLACK })
  const found =
    sure !== null && isTooMuch(sureGainOf(sure))
      ? { ...sure, since: 0, past: null }
      : afterWeak !== null && isTooMuch(sureGainOf(afterWeak.growth))
        ? { ...afterWeak.growth, since: afterWeak.at, past: afterWeak.past }
        : null
  if (found === null) return null
  const { earlier, later, since, past } = found
  const at = ({ t, overall, act }: Point) => ({
    t: since + t,
    overall,
    beat: act.place.entrance.beat.id,
    action: act.exit.action.id,
  })
  const after = past === null ? null : { t: since, beat: past.place.entrance.beat.id, action: past.exit.action.id }
  const finding = { code: 'waiting-gains', after, earlier: at(earlier), later: at(later), most: SLACK } as const
  const before = after === null ? [] : [{ at: since, action: after.action }]
  const steps = stepsFrom(later.act, later.end, later.t).map((step) => ({ ...step, at: since + step.at }))
  return failed('P7', finding, witness(compiled, [...before, ...steps], followUps.items))
}
