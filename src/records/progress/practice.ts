import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import type { Card, Grade } from 'ts-fsrs'
import type { Scorecard } from '#score'
import type { RunRecord } from '../record-types.ts'
import { dayOf, daysBetween, eastHere, instantOf, type East } from '../calendar.ts'
import { endedOn, readRuns, wentBack } from './read-runs.ts'

/** When a scenario is worth practising again. */
export interface PracticeItem {
  readonly scenario: string
  readonly title: string
  /** ISO 8601. */
  readonly due: string
  /** The same as a day of the reader's calendar (ISO date). */
  readonly day: string
  /** Days of the reader's calendar until it is due; 0 or less: now. */
  readonly inDays: number
  readonly times: number
  /** `run` is its record's id. */
  readonly last: { readonly run: string; readonly day: string; readonly overall: number; readonly mastered: boolean }
}

/** Agencies repeat training every year at least, so nothing rests longer. */
const LONGEST = 365
/** Below this the run was hardly the skill at all, of 100. */
const HARDLY = 40
/** From here on there was nothing left to improve, of 100. */
const FLAWLESS = 95

/** Days, not minutes, and no chance: the same runs always give the same days. */
const schedule = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST })

/**
 * A run as an answer to "would you do it?", in the scheduler's four grades. What fades is not the scene but doing the
 * right thing in one like it, so the grade asks whether it was done at all, done with trouble, or done.
 * - *again*: it was not done. Helping broke before any act (not noticed, not decided, nothing said), the trainee joined
 *   in, or overall is under 40.
 * - *hard*: it was done too late, or not well enough to be mastered; a broken skill is here.
 * - *good*: mastered.
 * - *easy*: mastered with 95 or more.
 */
export function gradeOf({ overall, mastered, brokeAt, screenOuts }: Scorecard): Grade {
  const notDone = brokeAt !== null && brokeAt !== 'skill'
  if (notDone || screenOuts.length > 0 || overall < HARDLY) return Rating.Again
  if (!mastered) return Rating.Hard
  return overall >= FLAWLESS ? Rating.Easy : Rating.Good
}

/**
 * When each scenario that was played is due again, the most pressing first. Spaced by FSRS over the runs from the
 * beginning; a run from the middle of another has the answer at hand and does not count.
 * @param now ISO 8601
 * @param east the reader's clock, for what is a day; that of this computer unless another is given
 */
export function practiceOf(runs: readonly RunRecord[], now: string, east: East = eastHere): PracticeItem[] {
  const today = dayOf(now, east(now))
  const played = new Map<string, { readonly card: Card; readonly item: PracticeItem }>()
  for (const run of readRuns(runs)) {
    if (wentBack(run)) continue
    const { overall, mastered } = run.reading.card
    const before = played.get(run.scenario)
    const ended = new Date(run.ended)
    const { card } = schedule.next(before?.card ?? createEmptyCard(ended), ended, gradeOf(run.reading.card))
    const due = instantOf(card.due)
    const day = dayOf(due, east(due))
    const item: PracticeItem = {
      scenario: run.scenario,
      title: run.title,
      due,
      day,
      inDays: daysBetween(today, day),
      times: (before?.item.times ?? 0) + 1,
      last: { run: run.id, day: endedOn(run, east), overall, mastered },
    }
    played.set(run.scenario, { card, item })
  }
  const items = [...played.values()].map(({ item }) => item)
  return items.toSorted((a, b) => a.due.localeCompare(b.due) || a.scenario.localeCompare(b.scenario))
}

/** Whether a scenario is due today or was before. */
export const isDue = (item: PracticeItem): boolean => item.inDays <= 0
