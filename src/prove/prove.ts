import { untouched } from '#engine'
import type { CompiledScenario } from '#engine'
import { milestones } from '#score'
import type { Locale } from '#scenario'
import { prospectsWithin } from './best-ends.ts'
import { bestSteps } from './best-run.ts'
import { crossingsWithin } from './bounds.ts'
import { controlExtremes } from './control-runs.ts'
import { cellsOf, curveOver, pointsOf } from './curve.ts'
import { entrancesOf } from './entrances.ts'
import type { Entrance } from './entrances.ts'
import { countRuns } from './extent.ts'
import { firstActs } from './first-acts.ts'
import { usefulFollowUps } from './follow-ups.ts'
import type { FollowUps } from './follow-ups.ts'
import { playedOf } from './played.ts'
import type { Played } from './played.ts'
import { decideInEveryRun } from './in-every-run.ts'
import type { InEveryRun } from './in-every-run.ts'
import { multipliersOf } from './multipliers.ts'
import { failed, proofIds } from './proof.ts'
import type { Proof, ProofId, Unfinished } from './proof.ts'
import { allEnd, silenceFails } from './proofs/course.ts'
import { betterLeadsFurther } from './proofs/dominance.ts'
import { harmCanBeMet, persistencePays } from './proofs/good-acts.ts'
import { thinkingNeeded } from './proofs/lazy.ts'
import { milestonesInOrder } from './proofs/marks.ts'
import { allReadable } from './proofs/reading.ts'
import { alwaysOpen, everythingReached } from './proofs/reach.ts'
import { canBeMastered, earlierIsBetter } from './proofs/scores.ts'
import { allTranslated, longestIsNotBest } from './proofs/texts.ts'
import type { LazyName } from './lazy-rules.ts'
import { bestLazyRuns, playLazily, playRandomly } from './strategies.ts'
import type { LazyRun, RandomRuns } from './strategies.ts'
import { versionsOf } from './versions.ts'
import { budgetOf, NotFinished, withinBudget } from './budget.ts'
import type { Budget } from './budget.ts'
import { part } from './progress.ts'
import type { Progress } from './progress.ts'
import { placesFrom, startAt } from './places.ts'
import { relevanceOf } from './relevance.ts'
import { weakPasts } from './weak-pasts.ts'
import { playOut } from './witness.ts'

export interface ProveOptions {
  /** The translations the scenario claims. */
  readonly locales?: readonly Locale[]
  /** Called with how much is done, 0 to 1, never less than before; 1 once everything is. */
  readonly onProgress?: Progress
  /** Called again and again, at least at every state. True ends the search, which then has proved nothing. */
  readonly stopped?: () => boolean
  /** Most states that are explored and kept before giving up; one with many facts counts for several. */
  readonly limit?: number
}

/** What a scenario's scores can be. Overalls are unrounded. */
export interface Scores {
  readonly best: Played
  readonly worst: Played
  /** Nothing said, done or followed up. */
  readonly doNothing: Played
  /** The best run of each lazy rule, over all instants, follow-ups and languages. */
  readonly lazy: Readonly<Record<LazyName, LazyRun>>
  readonly random: RandomRuns
  /**
   * Best overall with the first real act at `t` (scenario ms) and no act before it: the first and the last ms of every stretch with the same
   * acts best, in order. Between the two it does not grow; between two stretches there may be times without a real act
   * on offer. Empty in a control, where speaking up early is nothing to wish for.
   */
  readonly curve: readonly { readonly t: number; readonly overall: number }[]
}

/** Of a lesson, which is not scored, or when not everything was explored. */
export type NoScores = { readonly [K in Exclude<keyof Scores, 'curve'>]: null } & { readonly curve: readonly [] }

const noScores: NoScores = { best: null, worst: null, doNothing: null, lazy: null, random: null, curve: [] }

/** What `prove` has found. With `best` null, all other scores are too. */
export type Findings = Explored & (Scores | NoScores)

interface Explored {
  /** The scenario's id. */
  readonly scenario: string
  /** Those that are asked of this kind of scenario, in order. */
  readonly proofs: readonly Proof[]
  /** Runs that differ in what is done and, at the instants that count, when; `countRuns` tells which. 0 where they could not be counted. */
  readonly runs: number
  /** Why not everything could be explored: proofs that need it fail then with this finding. Else null. */
  readonly unfinished: Unfinished | null
}

/** States explored before a scenario is called too large: some ten seconds of work, twenty times what a rich one needs. */
const MOST_STATES = 800_000

const lessonProofs: readonly ProofId[] = ['P1', 'P2', 'P9', 'P11']
/** In a control nothing is wrong: neither that earlier is better is asked, nor that it can be stopped. */
const notOfControls: readonly ProofId[] = ['P7', 'P14', 'P15']
const controlProofs: readonly ProofId[] = proofIds.filter((id) => !notOfControls.includes(id))

/** Which proofs are asked of a scenario. */
export function proofsAsked({ scenario }: CompiledScenario): readonly ProofId[] {
  if (scenario.tutorial === true) return lessonProofs
  return scenario.kind === 'control' ? controlProofs : proofIds
}

/** How many beats the search for one best way may look at: first a few, and more where that is too little to tell. */
const efforts: readonly number[] = [500, 20_000, Infinity]

/** Intervene scenarios: the best run, the curve after no act, and the proofs that compare bests. */
function exploreActs(
  compiled: CompiledScenario,
  entrances: readonly Entrance[],
  bestItems: FollowUps,
  budget: Budget,
  nothing: Played,
  tell: Progress,
) {
  const [start] = entrances
  if (start === undefined) throw new Error('no run starts')
  const marks = milestones(compiled)
  const crossingOf = crossingsWithin(budget)
  for (const [i, effort] of efforts.entries()) {
    const prospectsOf = prospectsWithin(budget, crossingOf, bestItems.followThrough, effort)
    const curve = curveOver(cellsOf(firstActs(placesFrom(startAt(start)), prospectsOf)), marks)
    const found = bestSteps(entrances, prospectsOf, marks, budget)
    const best = found === null ? nothing : playedOf(playOut(compiled, found.steps, bestItems.items))
    const weak = weakPasts(start, prospectsOf, budget)
    const mastered = canBeMastered(best, found?.most ?? best.overall)
    const earlier = earlierIsBetter(compiled, curve, weak, bestItems, budget)
    tell((i + 1) / efforts.length)
    if (mastered !== null && earlier !== null) {
      const better = betterLeadsFurther(compiled, entrances, crossingOf, bestItems, budget)
      return { curve, best, proofs: [mastered, earlier, better] }
    }
  }
  throw new Error('with every effort, everything can be told')
}

function explore(
  compiled: CompiledScenario,
  locales: readonly Locale[],
  { again, limit }: { readonly again: () => Budget; readonly limit: number },
  tell: Progress,
): Findings {
  const { scenario } = compiled
  const versions = versionsOf(scenario, locales)
  const relevance = relevanceOf(compiled)
  const explored = entrancesOf(compiled, relevance, again, part(tell, 0, 0.2))
  const { entrances, whole } = explored
  const doNothing = scenario.tutorial === true ? null : playedOf(playOut(compiled, []))
  const inEveryRun: InEveryRun[] = [
    allEnd,
    (all, show) => allReadable(all, versions, show),
    ...(doNothing === null
      ? []
      : ([
          (all, show) => milestonesInOrder(compiled, all, doNothing, show),
          (all, show) => harmCanBeMet(compiled, all, show),
          alwaysOpen,
        ] satisfies InEveryRun[])),
  ]
  const reached = everythingReached(compiled, entrances)
  const decided = [
    ...(whole || reached.holds ? [reached] : []),
    ...decideInEveryRun(compiled, explored, inEveryRun, again()),
    allTranslated(compiled, locales),
  ]
  const followUps = withinBudget(() => usefulFollowUps(compiled, again()))
  const runs = whole && followUps !== null ? countRuns(entrances, followUps.length) : 0
  const found = (scores: Scores | NoScores): Findings => {
    const asked = proofsAsked(compiled)
    const known = asked.flatMap((id) => decided.find((p) => p.id === id) ?? [])
    if (runs > 0 && known.length === asked.length)
      return { scenario: scenario.id, proofs: known, runs, unfinished: null, ...scores }
    const unfinished: Unfinished = { code: 'too-large', limit, ...multipliersOf(entrances, relevance) }
    const proofs = asked.map((id) => known.find((p) => p.id === id) ?? failed(id, unfinished, null))
    return { scenario: scenario.id, proofs, runs, unfinished, ...scores }
  }
  if (doNothing === null) return found(noScores)

  tell(0.3)
  decided.push(silenceFails(compiled, doNothing))
  if (whole) decided.push(persistencePays(compiled, entrances))
  const played = withinBudget(() => {
    const budget = again()
    const lazyRuns = playLazily(compiled, versions, budget, part(tell, 0.3, 0.45))
    const random = playRandomly(compiled, 200, budget, part(tell, 0.45, 0.6))
    return { lazyRuns, random }
  })
  if (played === null) return found(noScores)
  const { lazyRuns, random } = played
  decided.push(thinkingNeeded(compiled, versions, lazyRuns, random), longestIsNotBest(versions, lazyRuns))
  const [bestItems] = followUps ?? []
  if (!whole || followUps === null || bestItems === undefined) return found(noScores)

  const scored = part(tell, 0.6, 0.9)
  const compared = withinBudget(() =>
    scenario.kind === 'control'
      ? { curve: [], proofs: [], ...controlExtremes(compiled, entrances, followUps, again(), scored) }
      : // Nothing scores less than doing nothing: without a real act `early` is 0, and so is overall (S2, S4).
        { ...exploreActs(compiled, entrances, bestItems, again(), doNothing, scored), worst: doNothing },
  )
  if (compared === null) return found(noScores)
  tell(0.9)
  const { best, worst, curve } = compared
  const mastered = canBeMastered(best, best.overall)
  decided.push(...compared.proofs, ...(mastered === null ? [] : [mastered]))
  return found({ best, worst, doNothing, lazy: bestLazyRuns(lazyRuns), random, curve: pointsOf(curve) })
}

/**
 * Proves a checked scenario fair, or shows by runs where it is not (docs/proofs.md): explores every run, over choices and time, to the
 * millisecond. A pure function of its arguments, as long as `stopped` is. Throws only on a scenario that was never checked.
 */
export function prove(compiled: CompiledScenario, options: ProveOptions = {}): Findings {
  const { locales = [], onProgress = () => undefined, stopped = () => false, limit = MOST_STATES } = options
  untouched(compiled)
  try {
    const found = explore(compiled, locales, { again: () => budgetOf(limit, stopped), limit }, onProgress)
    onProgress(1)
    return found
  } catch (error) {
    if (!(error instanceof NotFinished) || error.why.code !== 'stopped') throw error
    const unfinished = { code: 'stopped' } as const
    const proofs = proofsAsked(compiled).map((id) => failed(id, unfinished, null))
    return { scenario: compiled.scenario.id, proofs, runs: 0, unfinished, ...noScores }
  }
}
