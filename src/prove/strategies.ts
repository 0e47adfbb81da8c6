/** Runs that are played without looking: by the lazy rules and by chance (P8). */
import { advance, beatOf, hashOf, offers, seeded, start } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { round9 } from '#score'
import { actShares, type ActShare } from './act-shares.ts'
import { labelReader } from './label-features.ts'
import { chooserOf, lazyNames, lazyRules } from './lazy-rules.ts'
import type { Chooser, LazyName } from './lazy-rules.ts'
import { playedOf } from './played.ts'
import type { Played } from './played.ts'
import type { Budget } from './budget.ts'
import type { Progress } from './progress.ts'
import type { Version } from './versions.ts'
import { weightOf } from './weight.ts'
import { conclude, take } from './witness.ts'

/** When in a beat a lazy strategy steps in: ms after the start of a beat that lasts so many ms. */
const instants = {
  start: () => 0,
  quarter: (lasts: number) => Math.floor(lasts / 4),
  middle: (lasts: number) => Math.floor(lasts / 2),
  'three-quarters': (lasts: number) => Math.floor((lasts * 3) / 4),
  end: (lasts: number) => lasts - 1,
} as const
export type Instant = keyof typeof instants
export const instantNames = Object.keys(instants) as readonly Instant[]

/** Which follow-up items a lazy strategy chooses: the one its rule takes, or all required ones. */
export type LazyFollowUp = 'by-rule' | 'required'

/** A run of a lazy strategy. */
export interface LazyRun extends Played {
  readonly rule: LazyName
  /** When in every beat it stepped in. */
  readonly instant: Instant
  readonly followUp: LazyFollowUp
  /** The language whose labels the rule read; null for a rule that reads none. */
  readonly lang: string | null
}

/** Plays a scenario up to its ending, stepping in at one instant of every beat in which the strategy then finds an act. */
function playBy(compiled: CompiledScenario, pick: Chooser['pick'], instant: Instant, seed = 1): Run {
  let run = start(compiled, { scenarioHash: hashOf(compiled), seed })
  while (run.phase === 'playing') {
    const { id, lasts } = beatOf(compiled, run.beat)
    const then = advance(run, run.beatStart + instants[instant](lasts) - run.clock)
    const action = pick(offers(then), id)
    run = action === null ? advance(then, run.beatStart + lasts - then.clock) : take(then, action.id)
  }
  return run
}

/** Plays, and counts the situations that are new against the budget. */
function within(budget: Budget, compiled: CompiledScenario, play: () => Run): Run {
  const before = compiled.situations.size
  const run = play()
  budget.spend((compiled.situations.size - before) * weightOf(compiled.situations.first))
  return run
}

/** Plays a scenario in each lazy way: every rule, instant and follow-up, and rules that read labels in every language. */
export function playLazily(
  compiled: CompiledScenario,
  versions: readonly Version[],
  budget: Budget,
  tell: Progress,
): readonly LazyRun[] {
  const { items } = compiled.scenario.followUp
  const required = items.filter(({ worth }) => worth === 'required')
  const seen = versions.map((version) => ({ ...version, read: labelReader(version.lang) }))
  return lazyNames.flatMap((rule, i) => {
    tell(i / lazyNames.length)
    const { reads } = lazyRules[rule]
    return (reads ? seen : seen.slice(0, 1)).flatMap(({ lang, scenario, read }) => {
      const { pick, follow } = chooserOf(rule, scenario, read)
      return instantNames.flatMap((instant) => {
        const ended = within(budget, compiled, () => playBy(compiled, pick, instant))
        const chosen = { 'by-rule': follow(items), required } as const
        return (['by-rule', 'required'] as const).map((followUp): LazyRun => {
          const ids = chosen[followUp].map(({ id }) => id)
          return { rule, instant, followUp, lang: reads ? lang : null, ...playedOf(conclude(ended, ids)) }
        })
      })
    })
  })
}

/** Whether a run is of more use to its player: mastered, or else with a higher score. */
const better = (a: Played, b: Played): boolean =>
  a.mastered === b.mastered ? round9(a.overall) > round9(b.overall) : a.mastered

/** Of runs the best, the first of equals. Throws where there are none. */
export function bestOf<P extends Played>(runs: readonly P[]): P {
  const [first, ...rest] = runs
  if (first === undefined) throw new Error('of no runs none is the best')
  return rest.reduce((best, run) => (better(run, best) ? run : best), first)
}

/** What each lazy rule can get out of a scenario: the best of its runs. */
export const bestLazyRuns = (runs: readonly LazyRun[]): Record<LazyName, LazyRun> =>
  Object.fromEntries(lazyNames.map((name) => [name, bestOf(runs.filter(({ rule }) => rule === name))])) as Record<
    LazyName,
    LazyRun
  >

/** How random runs came out. */
export interface RandomRuns {
  readonly of: number
  readonly mastered: number
  /** The best of them. */
  readonly best: Played
  /** What they said and did, and how often it was mastered with it and without it. */
  readonly acts: readonly ActShare[]
}

/** Plays a scenario `runs` times, by chance but seeded: in the middle of each beat any act on offer, each follow-up item or not. */
export function playRandomly(compiled: CompiledScenario, runs: number, budget: Budget, tell: Progress): RandomRuns {
  const played = Array.from({ length: runs }, (_, i) => {
    const chance = seeded(i + 1)
    const pick: Chooser['pick'] = (offered) => offered[Math.floor(chance() * offered.length)] ?? null
    const ended = within(budget, compiled, () => playBy(compiled, pick, 'middle', i + 1))
    const items = compiled.scenario.followUp.items.filter(() => chance() < 0.5)
    tell((i + 1) / runs)
    const run = conclude(
      ended,
      items.map(({ id }) => id),
    )
    return { run, ...playedOf(run) }
  })
  const best = bestOf(played.map(({ overall, mastered, ending, log }) => ({ overall, mastered, ending, log })))
  return { of: runs, mastered: played.filter((p) => p.mastered).length, best, acts: actShares(compiled, played) }
}
