import { beatOf } from '#engine'
import type { Run } from '#engine'
import { actsOf, isReal } from './acts.ts'
import { controlEffective, discernment } from './control.ts'
import type { ControlParts } from './control.ts'
import { early } from './early.ts'
import { effective, outcomeWorth } from './effective.ts'
import type { InterveneParts } from './effective.ts'
import { followThrough } from './follow-up.ts'
import { milestones } from './milestones.ts'
import { rebuffAnswers } from './persistence.ts'
import { halfUp, mean, round9 } from './rounding.ts'
import { screenOutsAmong } from './screen-outs.ts'
import { technique } from './technique.ts'

/** What a finished run is graded, unrounded. The scorecard is these numbers rounded; the fairness proofs compare them as they are. */
export interface Grades {
  /** 0 to 100; null in a control. */
  readonly early: number | null
  /** 0 to 100. */
  readonly effective: number
  /** 0 to 100; 0 with a screen-out. */
  readonly overall: number
  readonly mastered: boolean
  readonly parts: InterveneParts | ControlParts
  /** Ids of the acts, then items, with a `screenOut`, in order (S4). */
  readonly screenOuts: readonly string[]
}

const atLeast = (x: number, least: number): boolean => round9(x) >= least

/** Grades a run whose ending has been reached; before the follow-up is confirmed, as if nothing were chosen (S2 to S5). */
export function grades(run: Run): Grades {
  const acts = actsOf(run)
  const screenOuts = screenOutsAmong(run, acts).map(({ id }) => id)
  const screenedOut = screenOuts.length > 0
  const outcome = beatOf(run.compiled, run.beat).beat.ending?.outcome ?? 'unchecked'
  const through = followThrough(run)

  if (run.compiled.scenario.kind === 'control') {
    const parts = { discernment: discernment(acts, outcome), followThrough: through }
    const score = controlEffective(parts)
    const overall = screenedOut ? 0 : score
    return { early: null, effective: score, overall, mastered: halfUp(overall) >= 70, parts, screenOuts }
  }

  const first = acts.find(isReal)
  const answers = rebuffAnswers(run, acts)
  const parts = {
    technique: technique(acts),
    persistence: mean(answers),
    outcome: outcomeWorth[outcome],
    followThrough: through,
  }
  const soon = early(milestones(run.compiled), first?.since ?? null, first?.entered ?? 'none')
  const well = effective(parts)
  const overall = screenedOut ? 0 : Math.sqrt(soon * well)
  const mastered =
    atLeast(soon, 60) &&
    atLeast(well, 60) &&
    halfUp(overall) >= 70 &&
    (outcome === 'prevented' || outcome === 'stopped') &&
    !answers.includes(0) &&
    !screenedOut
  return { early: soon, effective: well, overall, mastered, parts, screenOuts }
}
