/** P6, P7 and P8: what can be scored, and how. */
import type { CompiledScenario } from '#engine'
import { halfUp, round9 } from '#score'
import { worstGrowth } from '../curve.ts'
import type { Cell, Point } from '../curve.ts'
import { stepsWith } from '../first-acts.ts'
import type { FollowUps } from '../follow-ups.ts'
import type { Played } from '../played.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { lazyNames } from '../strategies.ts'
import type { LazyName, RandomRuns } from '../strategies.ts'
import { witness } from '../witness.ts'

/** P6: what the best run must score at least. */
const GOOD = 95
/** P7: by how much more waiting may be worth at most. */
const SLACK = 5
/** P8: as many random runs may not master a scenario. */
const LUCKY = 40

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

/** P8: no lazy strategy masters it, and chance hardly ever does. In a control only the highest rung must fail. */
export function thinkingNeeded(
  compiled: CompiledScenario,
  lazy: Readonly<Record<LazyName, Played>>,
  random: RandomRuns,
): Proof {
  const control = compiled.scenario.kind === 'control'
  const asked: readonly LazyName[] = control ? ['highest-rung'] : lazyNames
  const mastered = asked.filter((name) => lazy[name].mastered)
  const lucky = control || random.mastered < LUCKY ? null : { mastered: random.mastered, of: random.of, below: LUCKY }
  const [first] = mastered
  if (first !== undefined || lucky !== null) {
    const { log } = first === undefined ? random.best : lazy[first]
    return failed('P8', { code: 'mastered-without-looking', lazy: mastered, lucky }, log)
  }
  if (control) return proved('P8', { code: 'highest-rung-fails' })
  return proved('P8', { code: 'thinking-needed', mastered: random.mastered, of: random.of })
}
