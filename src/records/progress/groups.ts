import type { Inhibitor } from '#engine'
import type { Pillar } from '#scenario'
import { meanOf } from './average.ts'
import type { ReadRun } from './read-runs.ts'

/** Early at or above this is a step in before the violation (S2). */
export const IN_TIME = 60

/** Runs with something to stop that have something in common. */
export interface Group<K extends string> {
  readonly key: K
  readonly runs: number
  /** Of these, stepped in before the violation. */
  readonly inTime: number
  /** Means, 0 to 100; null while there are too few runs for one. */
  readonly early: number | null
  readonly effective: number | null
}

/** How far the one to be stopped stood above the trainee. `outside`: no chain of command between the two. */
export type RankKey = 'below' | 'one' | 'two' | 'more' | 'outside'

const rankKeys: readonly RankKey[] = ['below', 'one', 'two', 'more', 'outside']

function rankKeyOf(gap: number | null): RankKey {
  if (gap === null) return 'outside'
  if (gap <= 0) return 'below'
  return gap === 1 ? 'one' : gap === 2 ? 'two' : 'more'
}

/** Groups that have runs, in the order of first use unless `order` tells another. */
function grouped<K extends string>(
  runs: readonly ReadRun[],
  keysOf: (run: ReadRun) => readonly K[],
  order?: readonly K[],
): Group<K>[] {
  const found = new Map<K, { early: number[]; effective: number[] }>()
  for (const run of runs) {
    const { early, effective } = run.reading.card
    if (early === null) continue
    for (const key of keysOf(run)) {
      const group = found.get(key) ?? { early: [], effective: [] }
      group.early.push(early)
      group.effective.push(effective)
      found.set(key, group)
    }
  }
  const keys = order?.filter((key) => found.has(key)) ?? [...found.keys()]
  return keys.map((key) => {
    const { early = [], effective = [] } = found.get(key) ?? {}
    const inTime = early.filter((e) => e >= IN_TIME).length
    return { key, runs: early.length, inTime, early: meanOf(early), effective: meanOf(effective) }
  })
}

export const byPillar = (runs: readonly ReadRun[]): Group<Pillar>[] =>
  grouped(runs, (run) => [run.reading.pillar], ['misconduct', 'mistake', 'wellness'])

export const byRank = (runs: readonly ReadRun[]): Group<RankKey>[] =>
  grouped(runs, (run) => [rankKeyOf(run.reading.card.rankGap)], rankKeys)

/** A run is in the group of each inhibitor whose thought came up in it; the most frequent first. */
export const byInhibitor = (runs: readonly ReadRun[]): Group<Inhibitor>[] =>
  grouped(runs, (run) => run.reading.card.inhibitors).toSorted((a, b) => b.runs - a.runs)
