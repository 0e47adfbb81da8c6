import type { Kind } from '#scenario'
import { z } from './normal.ts'
import { round9 } from './rounding.ts'
import type { StartedRun } from './trial.ts'

/** Trials needed before d′ and c are shown (S7): below, chance weighs more than the person. */
export const enoughTrials: Readonly<Record<Kind, number>> = { intervene: 8, control: 4 }

/** What a person's trials came to. */
export interface Counts {
  /** Spoke up firmly, and before the violation, where there was something to stop. */
  readonly hits: number
  readonly misses: number
  /** Spoke up firmly where there was nothing to stop. */
  readonly falseAlarms: number
  readonly correctRejections: number
}

/** How well a person tells what must be stopped from what must not, across scenarios (S7). */
export interface Discernment extends Counts {
  /** d′, 0 at chance; rounded to 9 decimals. Null until there are enough trials of both kinds. */
  readonly sensitivity: number | null
  /** c: below 0 ready to step in, above 0 slow to. Null with `sensitivity`. */
  readonly criterion: number | null
}

/**
 * d′ and c of plain counts, with the log-linear correction: half a yes added to each kind, and one trial.
 * M. J. Hautus (1995), Corrections for extreme proportions and their biasing effects on estimated values of d′.
 * Behavior Research Methods, Instruments, & Computers 27, 46–51.
 */
export function detection({ hits, misses, falseAlarms, correctRejections }: Counts): {
  readonly sensitivity: number
  readonly criterion: number
} {
  const hit = z((hits + 0.5) / (hits + misses + 1))
  const alarm = z((falseAlarms + 0.5) / (falseAlarms + correctRejections + 1))
  // Adding 0 turns −0 into 0.
  return { sensitivity: round9(hit - alarm) + 0, criterion: round9(-(hit + alarm) / 2) + 0 }
}

/**
 * The trials among somebody's runs, which come in the order in which they were begun: the first of each scenario
 * version, if it counts, went without rewinds and has an answer. A first run that was left is no trial, but no later
 * run stands in for it; picked up and ended, it is one.
 */
export function trialsOf(runs: readonly StartedRun[]): StartedRun[] {
  const first = new Map<string, StartedRun>()
  for (const run of runs) if (!first.has(run.scenarioHash)) first.set(run.scenarioHash, run)
  return [...first.values()].filter((run) => run.counts && run.rewinds === 0 && run.answer !== null)
}

/** S7 of all the runs a person began, in the order in which they were begun. */
export function discernmentOf(runs: readonly StartedRun[]): Discernment {
  const trials = trialsOf(runs)
  const count = (kind: Kind, answer: 'yes' | 'no'): number =>
    trials.filter((t) => t.kind === kind && t.answer === answer).length
  const counts: Counts = {
    hits: count('intervene', 'yes'),
    misses: count('intervene', 'no'),
    falseAlarms: count('control', 'yes'),
    correctRejections: count('control', 'no'),
  }
  const enough =
    counts.hits + counts.misses >= enoughTrials.intervene &&
    counts.falseAlarms + counts.correctRejections >= enoughTrials.control
  return { ...counts, ...(enough ? detection(counts) : { sensitivity: null, criterion: null }) }
}
