import type { CompiledScenario, Run } from '#engine'
import type { Kind } from '#scenario'
import type { ControlParts } from './control.ts'
import type { InterveneParts } from './effective.ts'
import { grades } from './grades.ts'
import { milestones } from './milestones.ts'
import type { Milestones } from './milestones.ts'
import { reported } from './reported.ts'
import type { Reported } from './reported.ts'
import { halfUp, round9, seconds } from './rounding.ts'
import { RULES } from './rules.ts'

/** A run's score, as it is kept and printed: keys in this order, times in scenario seconds, parts 0 to 1, scores 0 to 100. */
export interface Scorecard extends Reported {
  /** The version of the rules it was scored by. */
  readonly rules: typeof RULES
  /** The scenario's id. */
  readonly scenario: string
  readonly kind: Kind
  /** The ending's beat id. */
  readonly ending: string
  /** The milestones (S1), scenario seconds. Kept files call them `marks`, as docs/scoring.md does. */
  readonly marks: Milestones
  /** Null in a control. */
  readonly early: number | null
  readonly effective: number
  /** Whole number. */
  readonly overall: number
  readonly mastered: boolean
  readonly screenOuts: readonly string[]
  /** Ids of the follow-up items that leave somebody in danger (S4). */
  readonly unsafe: readonly string[]
  readonly parts: InterveneParts | ControlParts
}

/** Why there is no scorecard: the run is not done, or it is of a lesson, and lessons are not scored (F1). */
export interface NoScore {
  readonly code: 'lesson' | 'unfinished'
}
export type ScoreResult =
  | { readonly ok: true; readonly value: Scorecard }
  | { readonly ok: false; readonly error: NoScore }

const inSeconds = (ms: number | null): number | null => (ms === null ? null : seconds(ms))

function milestonesInSeconds(compiled: CompiledScenario): Milestones {
  const { cue, actBy, violation, irreversible } = milestones(compiled)
  return {
    cue: inSeconds(cue),
    actBy: inSeconds(actBy),
    violation: inSeconds(violation),
    irreversible: inSeconds(irreversible),
  }
}

function roundParts(parts: InterveneParts | ControlParts): InterveneParts | ControlParts {
  if ('discernment' in parts) {
    return { discernment: round9(parts.discernment), followThrough: round9(parts.followThrough) }
  }
  return {
    technique: round9(parts.technique),
    persistence: parts.persistence === null ? null : round9(parts.persistence),
    outcome: parts.outcome,
    followThrough: round9(parts.followThrough),
  }
}

/**
 * The scorecard of a finished run (S1 to S6): a pure function of its scenario and log. Refused with `unfinished`
 * before the follow-up is confirmed, and with `lesson` for a tutorial.
 */
export function scorecard(run: Run): ScoreResult {
  const { scenario } = run.compiled
  if (scenario.tutorial === true) return { ok: false, error: { code: 'lesson' } }
  if (run.phase !== 'done') return { ok: false, error: { code: 'unfinished' } }
  const graded = grades(run)
  const { noticedAt, steppedInAt, hesitation, brokeAt, inhibitors, opened, rankGap } = reported(run)
  return {
    ok: true,
    value: {
      rules: RULES,
      scenario: scenario.id,
      kind: scenario.kind,
      ending: run.beat,
      marks: milestonesInSeconds(run.compiled),
      early: graded.early === null ? null : round9(graded.early),
      effective: round9(graded.effective),
      overall: halfUp(graded.overall),
      mastered: graded.mastered,
      screenOuts: graded.screenOuts,
      unsafe: graded.unsafe,
      parts: roundParts(graded.parts),
      noticedAt,
      steppedInAt,
      hesitation,
      brokeAt,
      inhibitors,
      opened,
      rankGap,
    },
  }
}
