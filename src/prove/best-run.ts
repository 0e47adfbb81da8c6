/**
 * The best run there is, whatever it does before the first real act.
 *
 * Every past without a real act is looked at: going along, support, hints and jokes. Of two pasts of one entrance with the same rebuff
 * unanswered, one is at least as good whatever follows when it came there no later (`early` never grows with time, S2), has entered no worse
 * harm, and its tally is as good (dominance.ts). So each act is taken at the first ms it is on offer, and the other past is left out. A
 * past that cannot come to more than the best that was found is left out too. Runs with a screen-out score 0.
 */
import { early, harmHeight, isReal } from '#score'
import type { Milestones } from '#score'
import type { BestEnd, Prospects, ProspectsOf } from './best-ends.ts'
import type { Budget } from './budget.ts'
import { isAsGood } from './dominance.ts'
import type { Entrance } from './entrances.ts'
import { firstActs, stepsFrom } from './first-acts.ts'
import type { FirstAct } from './first-acts.ts'
import { placeAfter, startAt } from './places.ts'
import type { Place } from './places.ts'
import { rebuffKey } from './tally.ts'
import type { TimedAct } from './witness.ts'

/** A way to a place: the act that led there, null for none, and the way before it. */
interface Reached {
  readonly place: Place
  readonly action: string | null
  readonly before: Reached | null
}

const isNoWorse = (a: Place, b: Place): boolean =>
  a.begun <= b.begun && harmHeight(a.entered) <= harmHeight(b.entered) && isAsGood(a.tally, b.tally)

function stepsTo(last: Reached): TimedAct[] {
  const steps: TimedAct[] = []
  for (let at: Reached | null = last; at !== null; at = at.before)
    if (at.action !== null) steps.push({ at: at.place.begun, action: at.action })
  return steps.toReversed()
}

/** The acts of the best run that was found, and what no run scores more than; null where no run has a real act without a screen-out. `entrances` in their order. */
export function bestSteps(
  entrances: readonly Entrance[],
  prospectsOf: ProspectsOf,
  milestones: Milestones,
  budget: Budget,
): { readonly steps: readonly TimedAct[]; readonly most: number } | null {
  let best: { overall: number; reached: Reached; act: FirstAct; end: BestEnd } | null = null
  let limit = -1
  const most = (t: number, { entered }: Place, { upper }: Pick<Prospects, 'upper'>): number =>
    Math.max(
      -1,
      ...[...upper].map(([cap, effective]) => Math.min(cap, Math.sqrt(early(milestones, t, entered) * effective))),
    )
  const known = new Map<Entrance, Map<string, Reached[]>>()
  const reach = (reached: Reached): void => {
    const { place } = reached
    const prospects = prospectsOf(place.entrance, place.tally)
    if (most(place.begun, place, prospects) <= (best?.overall ?? -1)) return
    const here = known.get(place.entrance) ?? new Map<string, Reached[]>()
    known.set(place.entrance, here)
    const key = rebuffKey(place.tally.open)
    const rivals = here.get(key) ?? []
    if (rivals.some((rival) => isNoWorse(rival.place, place))) return
    budget.spend(1)
    here.set(key, [...rivals.filter((rival) => !isNoWorse(place, rival.place)), reached])
  }
  for (const [i, entrance] of entrances.entries()) {
    if (i === 0) reach({ place: startAt(entrance), action: null, before: null })
    for (const reached of [...(known.get(entrance)?.values() ?? [])].flat()) {
      const { place } = reached
      for (const act of firstActs([place], prospectsOf)) {
        if (most(act.from, place, act.prospects) <= (best?.overall ?? -1)) continue
        const ends = act.prospects.ends()
        limit = Math.max(limit, most(act.from, place, ends))
        for (const end of ends.found) {
          const overall = Math.min(end.cap, Math.sqrt(early(milestones, act.from, place.entered) * end.effective))
          if (overall > (best?.overall ?? -1)) best = { overall, reached, act, end }
        }
      }
      const lapsed = placeAfter(place, null, entrance.beat.lasts)
      if (lapsed !== null) reach({ place: lapsed, action: null, before: reached })
      for (const exit of entrance.exits) {
        if (isReal(exit) || exit.action.screenOut !== undefined) continue
        const next = placeAfter(place, exit, exit.from)
        if (next !== null) reach({ place: next, action: exit.action.id, before: reached })
      }
    }
  }
  if (best === null) return null
  const steps = [...stepsTo(best.reached), ...stepsFrom(best.act, best.end, best.act.from)]
  return { steps, most: Math.max(limit, best.overall) }
}
