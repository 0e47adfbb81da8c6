import { isReal } from '#score'
import { stepsOf } from './best-ends.ts'
import type { BestEnd, Prospects, ProspectsOf } from './best-ends.ts'
import { tallyThrough } from './bounds.ts'
import type { Exit } from './entrances.ts'
import type { Place } from './places.ts'
import type { TimedAct } from './witness.ts'

/**
 * A first real act that can count from any ms `t` (S2) from `from` to `to`, both included. What can be made of it does not depend on
 * when; `early` depends on `t` and on the worst harm entered alone.
 */
export interface FirstAct {
  readonly from: number
  readonly to: number
  readonly prospects: Prospects
  readonly place: Place
  readonly exit: Exit
  /** It answers an ask, and so counts from when that opened; else it counts from when it is taken. */
  readonly answers: boolean
}

/** Every first real act in these places, without screen-outs. */
export function firstActs(places: readonly Place[], prospectsOf: ProspectsOf): readonly FirstAct[] {
  return places.flatMap((place) => {
    const { entrance, tally, begun } = place
    const { ask } = entrance.beat
    return entrance.exits.flatMap((exit): FirstAct[] => {
      if (!isReal(exit) || exit.action.screenOut !== undefined) return []
      const prospects = prospectsOf(exit.entrance, tallyThrough(tally, entrance, exit))
      if (prospects.upper.size === 0) return []
      // Stepping in; where an ask has opened the choices already, after stepping back from it.
      const own = { prospects, place, exit, from: begun + exit.from, to: begun + exit.to - 1, answers: false }
      return ask < exit.to ? [own, { ...own, from: begun + ask, to: begun + ask, answers: true }] : [own]
    })
  })
}

/** From the beat of a first real act on: that act, counting from `t`, one of its times, and one of its ends. */
export function stepsFrom({ place, exit, answers }: FirstAct, { way }: BestEnd, t: number): TimedAct[] {
  const at = answers ? Math.max(t, place.begun + exit.from) : t
  return [{ at, action: exit.action.id, afresh: !answers }, ...stepsOf(way, at)]
}
