/** P6 and P7: what can be scored, and how. */
import type { CompiledScenario } from '#engine'
import { halfUp, round9 } from '#score'
import { worstGrowth } from '../curve.ts'
import type { Cell, Point } from '../curve.ts'
import { stepsWith } from '../first-acts.ts'
import type { FollowUps } from '../follow-ups.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { witness } from '../witness.ts'

/** P6: what the best run must score at least. */
const GOOD = 95
/** P7: by how much more waiting may be worth at most. */
const SLACK = 5

/** P6: the best run scores at least 95. */
export function canBeMastered({ overall, log }: Played): Proof {
  const best = halfUp(overall)
  return best >= GOOD
    ? proved('P6', { code: 'best-is-good', best })
    : failed('P6', { code: 'best-too-low', best, least: GOOD }, log)
}

/** P7: earlier is never worse. */
export function earlierIsBetter(compiled: CompiledScenario, cells: readonly Cell[], followUps: FollowUps): Proof {
  const growth = worstGrowth(cells)
  if (growth === null || round9(growth.later.overall - growth.earlier.overall) <= SLACK) {
    const most = growth === null ? 0 : growth.later.overall - growth.earlier.overall
    return proved('P7', { code: 'earlier-is-better', gain: most, most: SLACK })
  }
  const { earlier, later } = growth
  const at = ({ t, overall, act }: Point) => ({
    t,
    overall,
    beat: act.before.entrance.beat.id,
    action: act.exit.action.id,
  })
  const finding = { code: 'waiting-gains', earlier: at(earlier), later: at(later), most: SLACK } as const
  return failed('P7', finding, witness(compiled, stepsWith(later.act, later.t), followUps.items))
}
