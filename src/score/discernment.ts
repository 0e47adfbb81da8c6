import type { Kind } from '#scenario'
import { z } from './normal.ts'
import { round9 } from './rounding.ts'
import type { StartedRun } from './trial.ts'

/** Trials needed before d′ and c are shown (S7): below, chance weighs more than the person. */
export const enoughTrials: Readonly<Record<Kind, number>> = { intervene: 8, control: 8 }

/** z(0.975): half of the width of a 95 % interval, in standard errors. */
const WITHIN_95 = z(0.975)

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
  /** The 95 % interval of d′, from low to high, rounded to 9 decimals. Null with `sensitivity`. */
  readonly interval: Interval | null
  /** c: below 0 ready to step in, above 0 slow to. Null with `sensitivity`. */
  readonly criterion: number | null
}

type Interval = readonly [low: number, high: number]

/** The density of the standard normal distribution at `x`. */
const density = (x: number): number => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI)

/** The variance of z(p) of a rate over so many trials, to first order: p (1 − p) / (n φ(z(p))²). */
const varianceOf = (rate: number, trials: number): number => (rate * (1 - rate)) / (trials * density(z(rate)) ** 2)

/**
 * d′ with its 95 % interval, and c, of plain counts with trials of both kinds. The rates have the log-linear correction:
 * half a yes added to each kind, and one trial. The interval is d′ ± 1.96 √(the sum of the variances of both z), at the
 * corrected rates over the trials there were.
 * M. J. Hautus (1995), Corrections for extreme proportions and their biasing effects on estimated values of d′.
 * Behavior Research Methods, Instruments, & Computers 27, 46–51.
 * V. Gourevitch and E. Galanter (1967), A significance test for one parameter isosensitivity functions.
 * Psychometrika 32, 25–33.
 */
export function detection({ hits, misses, falseAlarms, correctRejections }: Counts): {
  readonly sensitivity: number
  readonly interval: Interval
  readonly criterion: number
} {
  const [signals, noises] = [hits + misses, falseAlarms + correctRejections]
  const [hitRate, alarmRate] = [(hits + 0.5) / (signals + 1), (falseAlarms + 0.5) / (noises + 1)]
  const [hit, alarm] = [z(hitRate), z(alarmRate)]
  const within = WITHIN_95 * Math.sqrt(varianceOf(hitRate, signals) + varianceOf(alarmRate, noises))
  // Adding 0 turns −0 into 0.
  const tidy = (value: number): number => round9(value) + 0
  return {
    sensitivity: tidy(hit - alarm),
    interval: [tidy(hit - alarm - within), tidy(hit - alarm + within)],
    criterion: tidy(-(hit + alarm) / 2),
  }
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
  return { ...counts, ...(enough ? detection(counts) : { sensitivity: null, interval: null, criterion: null }) }
}
