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
import { masteryGaps } from './mastery.ts'
import type { MasteryGap } from './mastery.ts'
import { milestones } from './milestones.ts'
import { rebuffAnswers } from './persistence.ts'
import { mean } from './rounding.ts'
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
  /** What it lacks to be mastered; empty where it is. */
  readonly lacking: readonly MasteryGap[]
  readonly parts: InterveneParts | ControlParts
  /** Ids of the acts, then items, with a `screenOut`, in order (S4). */
  readonly screenOuts: readonly string[]
  /** Ids of the follow-up items that leave somebody in danger, in order (S4). */
  readonly unsafe: readonly string[]
}

/** Grades a run whose ending has been reached; before the follow-up is confirmed, as if nothing were chosen (S2 to S5). */
export function grades(run: Run): Grades {
  const acts = actsOf(run)
  const screenOuts = screenOutsAmong(run, acts).map(({ id }) => id)
  const screenedOut = screenOuts.length > 0
  const outcome = beatOf(run.compiled, run.beat).beat.ending?.outcome ?? 'unchecked'
  const through = followThrough(run)
  const unsafe = unsafeAmong(chosenItems(run)).map(({ id }) => id)
  const marred = { unsafe: unsafe.length > 0, screenedOut }
  const cap = capOf(outcome, marred)

  if (run.compiled.scenario.kind === 'control') {
    const parts = { discernment: discernment(acts, outcome), followThrough: through }
    const score = controlEffective(parts)
    const numbers = { early: null, effective: score, overall: Math.min(score, cap), parts }
    const lacking = masteryGaps({ ...numbers, ...marred, outcome, answers: [] })
    return { ...numbers, mastered: lacking.length === 0, lacking, screenOuts, unsafe }
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
  const numbers = { early: soon, effective: well, overall: Math.min(Math.sqrt(soon * well), cap), parts }
  const lacking = masteryGaps({ ...numbers, ...marred, outcome, answers })
  return { ...numbers, mastered: lacking.length === 0, lacking, screenOuts, unsafe }
}
