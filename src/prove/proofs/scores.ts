/** P6, P7 and P8: what can be scored, and how. */
import type { CompiledScenario } from '#engine'
import { halfUp, round9 } from '#score'
import { worstGrowth } from '../curve.ts'
import type { Cell } from '../curve.ts'
import { stepsWith } from '../first-acts.ts'
import type { FollowUps } from '../follow-ups.ts'
import type { Played } from '../played.ts'
import { fails, holds } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { lazyNames } from '../strategies.ts'
import type { LazyName, RandomRuns } from '../strategies.ts'
import { listed, quote, score, seconds } from '../words.ts'
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
    ? holds('P6', `The best run scores ${best}.`)
    : fails('P6', `The best run there is scores ${best}; somebody who does everything right must reach ${GOOD}.`, log)
}

/** P7: earlier is never worse. */
export function earlierIsBetter(compiled: CompiledScenario, cells: readonly Cell[], followUps: FollowUps): Proof {
  const growth = worstGrowth(cells)
  if (growth === null || round9(growth.later.overall - growth.earlier.overall) <= SLACK) {
    const most = growth === null ? 0 : growth.later.overall - growth.earlier.overall
    return holds(
      'P7',
      `Speaking up earlier is never worse; waiting gains ${score(most)} at most, and ${SLACK} are allowed.`,
    )
  }
  const { earlier, later } = growth
  const where = quote(earlier.act.before.entrance.beat.id)
  const says = `Who first speaks up at ${seconds(earlier.t)} (${where}) can reach ${score(earlier.overall)}, who waits until ${seconds(later.t)} (${quote(later.act.before.entrance.beat.id)}, ${quote(later.act.exit.action.id)}) can reach ${score(later.overall)}: waiting must not gain more than ${SLACK}.`
  return fails('P7', says, witness(compiled, stepsWith(later.act, later.t), followUps.items))
}

const names: Record<LazyName, string> = {
  first: 'always takes the first option',
  last: 'always takes the last option',
  longest: 'always takes the longest option',
  shortest: 'always takes the shortest option',
  'lowest-rung': 'always takes the lowest rung',
  'highest-rung': 'always takes the highest rung',
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
  const [first] = mastered
  const lucky = !control && random.mastered >= LUCKY
  const found = [
    ...(first === undefined
      ? []
      : [`Somebody who ${listed(mastered.map((n) => names[n]))} masters it without looking`]),
    ...(lucky
      ? [
          `${first === undefined ? 'Of' : 'of'} ${random.of} runs played by chance ${random.mastered} master it; fewer than ${LUCKY} may`,
        ]
      : []),
  ]
  if (found.length > 0)
    return fails('P8', `${found.join('; ')}.`, first === undefined ? random.best.log : lazy[first].log)
  if (control)
    return holds('P8', 'Somebody who always takes the highest rung fails, as one must where nothing is wrong.')
  return holds('P8', `No lazy way to play masters it, and by chance ${random.mastered} of ${random.of} runs do.`)
}
