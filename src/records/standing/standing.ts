import type { TrainingPlan } from '#scenario'
import type { Attempt, RunRecord } from '../record-types.ts'
import type { PlanOffer } from './plan-offer.ts'
import { triesOf } from './tries.ts'

/** One scene of an attempt. */
export interface AttemptStep {
  readonly scenario: string
  /** `left`: given up for good, which in an assessment cannot be taken back. */
  readonly state: 'to-do' | 'open' | 'left' | 'finished'
  /** The run that counts, or would; null while there is none. */
  readonly run: RunRecord | null
}

/** What has to hold to pass. `screenOuts` is the most, the others the least. */
type Rule = TrainingPlan['pass']

/** Where an attempt stands. */
export interface Standing {
  readonly steps: readonly AttemptStep[]
  /** The finished runs that count, in the order of the steps. */
  readonly counted: readonly RunRecord[]
  /** Scenes still to be played, an open one included. */
  readonly left: number
  /** Mean of overall over the counted runs, 0 to 100; null without any. */
  readonly mean: number | null
  readonly mastered: number
  readonly screenOuts: number
  /** The plan's rule for as many scenes as this attempt has (PL12). */
  readonly needed: Rule
  /** Which parts of the rule do not hold as things stand. */
  readonly lacking: readonly (keyof Rule)[]
  /**
   * `undecided`: too few scenes were played to say anything, and nothing is held against anyone (PL12).
   * `outdated`: begun under rules of the plan that are no longer here, and not finished (PL14); or its scenes are not
   * some of this plan, each once, as every attempt's are that was begun from it.
   */
  readonly result: 'in-progress' | 'passed' | 'not-passed' | 'undecided' | 'outdated'
}

/** PL12: a result rests on at least this share of the plan's scenes. */
const LEAST_SHARE = 0.5

/** Where an attempt stands (PL8 to PL14). `runs` may be all of a person's. */
export function standingOf({ plan, hash }: PlanOffer, attempt: Attempt, runs: readonly RunRecord[]): Standing {
  const had = deletedOf(attempt, runs)
  const steps = attempt.order.map((scenario) =>
    stepOf(plan, triesOf(plan, attempt, runs, scenario), scenario, had.get(scenario)),
  )
  const counted = steps.flatMap(({ state, run }) => (state === 'finished' && run !== null ? [run] : []))
  const cards = counted.flatMap(({ reading }) => (reading === null ? [] : [reading.card]))
  const sum = cards.reduce((total, { overall }) => total + overall, 0)
  const left = steps.filter(({ state }) => state === 'to-do' || state === 'open').length
  const mastered = cards.filter((card) => card.mastered).length
  const screenOuts = cards.reduce((total, card) => total + card.screenOuts.length, 0)
  const needed = { ...plan.pass, mastered: masteredNeeded(plan, attempt) }
  const lacking: (keyof Rule)[] = []
  if (sum < needed.overall * cards.length || cards.length === 0) lacking.push('overall')
  if (mastered < needed.mastered) lacking.push('mastered')
  if (screenOuts > needed.screenOuts) lacking.push('screenOuts')
  const mean = cards.length === 0 ? null : sum / cards.length
  const enough = cards.length >= plan.scenarios.length * LEAST_SHARE
  const fits = attempt.planHash === hash && isOrderOf(plan, attempt)
  const result = resultOf({ attempt, fits, mode: plan.mode, left, enough, holds: lacking.length === 0 })
  return { steps, counted, left, mean, mastered, screenOuts, needed, lacking, result }
}

/** The scene to go on with: an open one first, then the first that is still to be played; null when there is none (PL8). */
export const nextOf = ({ steps, result }: Standing): AttemptStep | null =>
  result !== 'in-progress'
    ? null
    : (steps.find(({ state }) => state === 'open') ?? steps.find(({ state }) => state === 'to-do') ?? null)

/** By scene: when its first try was begun, where the run of it has been deleted since. */
function deletedOf({ tried = [] }: Attempt, runs: readonly RunRecord[]): ReadonlyMap<string, string> {
  if (tried.length === 0) return new Map()
  const here = new Set(runs.map(({ id }) => id))
  return new Map(tried.filter(({ run }) => !here.has(run)).map(({ scenario, begun }) => [scenario, begun]))
}

/** @param had when a try was begun that has been deleted since: in an assessment it stays the one there was */
function stepOf(
  plan: TrainingPlan,
  tries: readonly RunRecord[],
  scenario: string,
  had: string | undefined,
): AttemptStep {
  if (plan.mode === 'practice') return stepBy(practised(tries), scenario)
  const [first = null] = tries
  if (had !== undefined && (first === null || had <= first.begun)) return { scenario, state: 'left', run: null }
  return stepBy(first, scenario)
}

const stepBy = (run: RunRecord | null, scenario: string): AttemptStep => ({
  scenario,
  state: run?.state ?? 'to-do',
  run,
})

/** PL10: of several practice runs the best finished one, the earliest of those; else an open one. Left ones leave no trace. */
function practised(tries: readonly RunRecord[]): RunRecord | null {
  const overall = (run: RunRecord): number => run.reading?.card.overall ?? 0
  const best = tries
    .filter(({ state }) => state === 'finished')
    .reduce<RunRecord | null>((found, run) => (found === null || overall(run) > overall(found) ? run : found), null)
  return best ?? tries.findLast(({ state }) => state === 'open') ?? null
}

/** PL12: fewer scenes ask for fewer mastered ones, in proportion and rounded down, so that passing over never costs. */
function masteredNeeded({ pass, scenarios }: TrainingPlan, { order }: Attempt): number {
  return Math.floor((pass.mastered * Math.min(order.length, scenarios.length)) / scenarios.length)
}

/** Whether an attempt's scenes are some of its plan's, each once. Attempts may come from a file, where they are anything. */
function isOrderOf({ scenarios, reserve = [] }: TrainingPlan, { order }: Attempt): boolean {
  const known = new Set([...scenarios, ...reserve])
  return new Set(order).size === order.length && order.every((scene) => known.has(scene))
}

interface Facts {
  readonly attempt: Attempt
  /** It was begun under the plan as it is here. */
  readonly fits: boolean
  readonly mode: TrainingPlan['mode']
  readonly left: number
  readonly enough: boolean
  readonly holds: boolean
}

function resultOf({ attempt, fits, mode, left, enough, holds }: Facts): Standing['result'] {
  if (attempt.certificate !== null) return 'passed'
  if (attempt.ended === null && !fits) return 'outdated'
  if (left > 0) return attempt.ended === null ? 'in-progress' : 'undecided'
  if (!enough) return 'undecided'
  if (holds) return 'passed'
  // PL11: practice goes on until it holds.
  return mode === 'practice' && attempt.ended === null ? 'in-progress' : 'not-passed'
}
