import { logOf } from '#engine'
import type { CompiledScenario, Log } from '#engine'
import { beatVisits } from '#prove'
import type { BeatVisit } from '#prove'
import type { Facts } from '#scenario'

/** A way of playing that leads to a beat, as plain data: it may come from a worker. */
export interface Way {
  readonly beat: string
  /** Everything that is done on the way, the last of it at most as the beat begins. */
  readonly log: Log
  /** Scenario ms at which the beat begins. */
  readonly from: number
  /** The ids of the options taken on the way, in order. */
  readonly acts: readonly string[]
  /** As they are when the beat begins. */
  readonly facts: Facts
  /** Ids of the cues that have been shown by then. */
  readonly cues: readonly string[]
  /** Indexes in the beat's script of the moments that are shown when nothing is done, in order. */
  readonly moments: readonly number[]
}

/** So many ways to one beat are kept, besides those that alone show some moment: more nobody chooses from. */
const MOST_TO_A_BEAT = 12

function wayOf({ entered, run }: BeatVisit): Way {
  const begun = run.events.findLastIndex(({ what }) => what === 'beat')
  return {
    beat: entered.beat,
    log: logOf(entered),
    from: entered.beatStart,
    acts: entered.entries.flatMap((entry) => (entry.do === 'act' ? [entry.action] : [])),
    facts: { ...entered.facts },
    cues: [...entered.cues],
    moments: run.events.slice(begun).flatMap((event) => (event.what === 'moment' ? [event.index] : [])),
  }
}

/** Finds ways to every beat; those with something of the beat that no way before has shown are all among them. */
export function waysTo(compiled: CompiledScenario): Way[] {
  const ways: Way[] = []
  const count = new Map<string, number>()
  for (const visit of beatVisits(compiled)) {
    const { beat } = visit.entered
    const before = count.get(beat) ?? 0
    if (before >= MOST_TO_A_BEAT && visit.fresh.length === 0) continue
    count.set(beat, before + 1)
    ways.push(wayOf(visit))
  }
  return ways
}

/**
 * The first way to one beat that is found, without looking for more. Null where there is none, or none that is found in time.
 * @param late asked after every step of the search: true ends it
 */
export function firstWayTo(compiled: CompiledScenario, beat: string, late: () => boolean): Way | null {
  for (const visit of beatVisits(compiled)) {
    if (visit.entered.beat === beat) return wayOf(visit)
    if (late()) return null
  }
  return null
}

/** Whether two ways to a beat come from the same choices. */
export const sameWay = (a: Way, b: Way): boolean => a.beat === b.beat && a.acts.join(' ') === b.acts.join(' ')

/**
 * Ways to a beat, those first by which a moment is most likely to be seen as it is meant: the one that was chosen if it shows the
 * moment, then those that show it, the shortest first, then the chosen one, then the others.
 * @param ways those to the moment's beat
 * @param moment its index in the beat's script; null for the beat as it begins
 */
export function waysInOrder(ways: readonly Way[], moment: number | null, chosen: Way | null): Way[] {
  const rank = (way: Way): number => {
    const isShown = moment === null || way.moments.includes(moment)
    const isChosen = chosen !== null && sameWay(way, chosen)
    return isShown ? (isChosen ? 0 : 1) : isChosen ? 2 : 3
  }
  return ways.toSorted((a, b) => rank(a) - rank(b) || a.acts.length - b.acts.length || a.from - b.from)
}
