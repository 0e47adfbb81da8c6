import type { TrainingPlan } from '#scenario'
import { planResult } from '#score'
import type { KindCounts, PlanResult } from '#score'
import type { Attempt, RunRecord } from '../record-types.ts'
import { sceneOf } from './form.ts'
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

/** Where an attempt stands: its scenes, and what they come to by the plan's rule as things stand (PL11, PL12). */
export interface Standing extends Omit<PlanResult, 'result'> {
  readonly steps: readonly AttemptStep[]
  /** The finished runs that count, in the order of the steps. */
  readonly counted: readonly RunRecord[]
  /** Scenes still to be played, an open one included. */
  readonly left: number
  /**
   * `undecided`: too few scenes of a kind were played to say anything, and nothing is held against anyone (PL12).
   * `outdated`: begun under rules of the plan that are no longer here, and not finished (PL14); or its scenes are not
   * some of this plan, each once, as every attempt's are that was begun from it.
   */
  readonly result: 'in-progress' | 'passed' | 'not-passed' | 'undecided' | 'outdated'
}

/** Where an attempt stands (PL8 to PL14). `runs` may be all of a person's. */
export function standingOf(offer: PlanOffer, attempt: Attempt, runs: readonly RunRecord[]): Standing {
  const { plan, hash } = offer
  const had = deletedOf(attempt, runs)
  const steps = attempt.order.map((scenario) =>
    stepOf(plan, triesOf(plan, attempt, runs, scenario), scenario, had.get(scenario)),
  )
  const counted = steps.flatMap(({ state, run }) => (state === 'finished' && run !== null ? [run] : []))
  const cards = counted.flatMap(({ reading }) => (reading === null ? [] : [reading.card]))
  const left = steps.filter(({ state }) => state === 'to-do' || state === 'open').length
  const { result: came, ...parts } = planResult(plan, cards, kindsIn(offer, attempt))
  const fits = attempt.planHash === hash && isOrderOf(plan, attempt)
  return { ...parts, steps, counted, left, result: resultOf({ attempt, fits, mode: plan.mode, left, came }) }
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

/** How many scenes of each kind an attempt has: fewer than its plan where some were passed over with none in their place. */
function kindsIn(offer: PlanOffer, { order }: Attempt): KindCounts {
  const kinds = order.map((scenario) => sceneOf(offer, scenario)?.kind)
  const count = (kind: 'intervene' | 'control'): number => kinds.filter((one) => one === kind).length
  return { intervene: count('intervene'), control: count('control') }
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
  /** What the counted runs come to. */
  readonly came: PlanResult['result']
}

function resultOf({ attempt, fits, mode, left, came }: Facts): Standing['result'] {
  if (attempt.certificate !== null) return 'passed'
  if (attempt.ended === null && !fits) return 'outdated'
  if (left > 0) return attempt.ended === null ? 'in-progress' : 'undecided'
  // PL11: practice goes on until it holds.
  return came === 'not-passed' && mode === 'practice' && attempt.ended === null ? 'in-progress' : came
}
