import { beatOf } from '#engine'
import type { Run } from '#engine'
import { actsOf, isReal } from './acts.ts'
import { capOf } from './caps.ts'
import { controlEffective, discernment } from './control.ts'
import type { ControlParts } from './control.ts'
import { early } from './early.ts'
import { effective, outcomeWorth } from './effective.ts'
import type { InterveneParts } from './effective.ts'
import { chosenItems, followThrough, unsafeAmong } from './follow-up.ts'
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
  /** 0 to 100, its caps (S4) included; 0 with a screen-out. */
  readonly overall: number
  readonly mastered: boolean
  readonly parts: InterveneParts | ControlParts
  /** Ids of the acts, then items, with a `screenOut`, in order (S4). */
  readonly screenOuts: readonly string[]
  /** Ids of the follow-up items that leave somebody in danger, in order (S4). */
  readonly unsafe: readonly string[]
}

/** S4: what technique must be at least in a mastered run; S5: what follow-through must be in a mastered control. */
const SKILLED = 0.75
const FOLLOWED = 0.5

const atLeast = (x: number, least: number): boolean => round9(x) >= least

/** Grades a run whose ending has been reached; before the follow-up is confirmed, as if nothing were chosen (S2 to S5). */
export function grades(run: Run): Grades {
  const acts = actsOf(run)
  const screenOuts = screenOutsAmong(run, acts).map(({ id }) => id)
  const screenedOut = screenOuts.length > 0
  const outcome = beatOf(run.compiled, run.beat).beat.ending?.outcome ?? 'unchecked'
  const through = followThrough(run)
  const unsafe = unsafeAmong(chosenItems(run)).map(({ id }) => id)
  const cap = capOf(outcome, { unsafe: unsafe.length > 0, screenedOut })
  const clean = !screenedOut && unsafe.length === 0

  if (run.compiled.scenario.kind === 'control') {
    const parts = { discernment: discernment(acts, outcome), followThrough: through }
    const score = controlEffective(parts)
    const overall = Math.min(score, cap)
    const mastered = halfUp(overall) >= 70 && atLeast(through, FOLLOWED) && clean
    return { early: null, effective: score, overall, mastered, parts, screenOuts, unsafe }
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
  const overall = Math.min(Math.sqrt(soon * well), cap)
  const mastered =
    atLeast(soon, 60) &&
    atLeast(well, 60) &&
    halfUp(overall) >= 70 &&
    atLeast(parts.technique, SKILLED) &&
    (outcome === 'prevented' || outcome === 'stopped') &&
    !answers.includes(0) &&
    clean
  return { early: soon, effective: well, overall, mastered, parts, screenOuts, unsafe }
}
