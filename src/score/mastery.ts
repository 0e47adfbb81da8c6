import type { Outcome } from '#engine'
import type { ControlParts } from './control.ts'
import type { InterveneParts } from './effective.ts'
import { halfUp, round9 } from './rounding.ts'

/** What a run lacks to be mastered (S4, S5). `rebuff`: a brush-off that was not answered in time. */
export type MasteryGap =
  | 'early'
  | 'effective'
  | 'technique'
  | 'outcome'
  | 'rebuff'
  | 'followThrough'
  | 'overall'
  | 'screenOut'
  | 'unsafe'

/** What mastery asks of a run. Numbers are unrounded: `early`, `effective` and `overall` 0 to 100, parts 0 to 1. */
interface Judged {
  /** Null in a control. */
  readonly early: number | null
  readonly effective: number
  readonly overall: number
  readonly parts: InterveneParts | ControlParts
  readonly outcome: Outcome
  /** What each brush-off was answered with, 0 to 1. */
  readonly answers: readonly number[]
  readonly screenedOut: boolean
  readonly unsafe: boolean
}

const below = (x: number, least: number): boolean => round9(x) < least

function* gaps({
  early,
  effective,
  overall,
  parts,
  outcome,
  answers,
  screenedOut,
  unsafe,
}: Judged): Generator<MasteryGap> {
  if ('discernment' in parts) {
    if (below(parts.followThrough, 0.5)) yield 'followThrough'
  } else {
    if (below(early ?? 0, 60)) yield 'early'
    if (below(effective, 60)) yield 'effective'
    if (below(parts.technique, 0.75)) yield 'technique'
    if (outcome !== 'prevented' && outcome !== 'stopped') yield 'outcome'
    if (answers.includes(0)) yield 'rebuff'
  }
  if (halfUp(overall) < 70) yield 'overall'
  if (screenedOut) yield 'screenOut'
  if (unsafe) yield 'unsafe'
}

/** What a run lacks to be mastered, in the order of the rules; nothing where it is. */
export const masteryGaps = (judged: Judged): readonly MasteryGap[] => [...gaps(judged)]
