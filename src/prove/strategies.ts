import { advance, beatOf, hashOf, offers, seeded, start } from '#engine'
import type { Action, FollowUpItem, CompiledScenario, Run } from '#engine'
import { rungHeight } from '#score'
import { playedOf } from './played.ts'
import type { Played } from './played.ts'
import type { Budget } from './budget.ts'
import type { Progress } from './progress.ts'
import { weightOf } from './weight.ts'
import { conclude, take } from './witness.ts'

/** The lazy ways to play of P8, none of which looks at what is going on. */
export const lazyNames = ['first', 'last', 'longest', 'shortest', 'lowest-rung', 'highest-rung'] as const
export type LazyName = (typeof lazyNames)[number]

/** A way to play: which action of those on offer (null: wait), and which follow-up items. */
interface Strategy {
  pick(offered: readonly Action[]): Action | null
  follow(items: readonly FollowUpItem[]): readonly FollowUpItem[]
}

/** The item of the highest worth, the first of equals. */
function most<T>(items: readonly T[], worth: (item: T, index: number) => number): T | null {
  let best: { item: T; worth: number } | null = null
  for (const [i, item] of items.entries()) {
    const its = worth(item, i)
    if (best === null || its > best.worth) best = { item, worth: its }
  }
  return best?.item ?? null
}

type Labelled = { readonly label: string }

function byLabel(worth: (item: Labelled, index: number) => number): Strategy {
  return {
    pick: (offered) => most(offered, worth),
    follow: (items) => [most(items, worth)].filter((item) => item !== null),
  }
}

const byRung = (sign: 1 | -1): Strategy => ({
  pick: (offered) =>
    most(
      offered.filter((a) => a.rung !== undefined),
      (a) => sign * rungHeight(a.rung),
    ),
  follow: () => [],
})

const lazy: Record<LazyName, Strategy> = {
  first: byLabel((_, i) => -i),
  last: byLabel((_, i) => i),
  longest: byLabel(({ label }) => label.length),
  shortest: byLabel(({ label }) => -label.length),
  'lowest-rung': byRung(-1),
  'highest-rung': byRung(1),
}

function byChance(seed: number): Strategy {
  const chance = seeded(seed)
  return {
    pick: (offered) => offered[Math.floor(chance() * offered.length)] ?? null,
    follow: (items) => items.filter(() => chance() < 0.5),
  }
}

/** Plays a scenario, stepping in at the middle of every beat that offers acts there. Gives the finished run. */
function playBy(compiled: CompiledScenario, { pick, follow }: Strategy, seed = 1): Run {
  let run = start(compiled, { scenarioHash: hashOf(compiled), seed })
  while (run.phase === 'playing') {
    const { lasts } = beatOf(compiled, run.beat)
    const middle = advance(run, run.beatStart + Math.floor(lasts / 2) - run.clock)
    const action = pick(offers(middle))
    run = action === null ? advance(middle, run.beatStart + lasts - middle.clock) : take(middle, action.id)
  }
  return conclude(
    run,
    follow(compiled.scenario.followUp.items).map(({ id }) => id),
  )
}

/** Plays a scenario in each lazy way. */
export const playLazily = (compiled: CompiledScenario, budget: Budget): Record<LazyName, Played> =>
  Object.fromEntries(
    lazyNames.map((name) => [name, playedOf(within(budget, compiled, () => playBy(compiled, lazy[name])))]),
  ) as Record<LazyName, Played>

/** Plays, and counts the situations that are new against the budget. */
function within(budget: Budget, compiled: CompiledScenario, play: () => Run): Run {
  const before = compiled.situations.size
  const run = play()
  budget.spend((compiled.situations.size - before) * weightOf(compiled.situations.first))
  return run
}

/** How random runs came out. */
export interface RandomRuns {
  readonly of: number
  readonly mastered: number
  /** The best of them. */
  readonly best: Played
}

/** Plays a scenario `runs` times, by chance but seeded: any act on offer, each follow-up item or not. */
export function playRandomly(compiled: CompiledScenario, runs: number, budget: Budget, tell: Progress): RandomRuns {
  const played = Array.from({ length: runs }, (_, i) => {
    const run = within(budget, compiled, () => playBy(compiled, byChance(i + 1), i + 1))
    tell((i + 1) / runs)
    return playedOf(run)
  })
  const [first, ...rest] = played
  if (first === undefined) throw new Error('no random runs were asked for')
  return {
    of: runs,
    mastered: played.filter((p) => p.mastered).length,
    best: rest.reduce((a, b) => (b.overall > a.overall ? b : a), first),
  }
}
