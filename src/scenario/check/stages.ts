import type { Place } from '../vocabulary.ts'
import type { DraftScenario } from './context.ts'
import { beatsOf, targetsOf, thensOf } from './walk.ts'

/**
 * The places each beat can be in: a beat's own `stage` moves the scene from there on, so a beat without one is wherever the
 * beats before it were. Takes time in proportion to the number of ways between beats.
 */
export function placesByBeat(scenario: DraftScenario): ReadonlyMap<string, ReadonlySet<Place>> {
  const next = new Map<string, string[]>()
  for (const then of thensOf(scenario)) {
    const follow = next.get(then.beatId) ?? []
    next.set(then.beatId, follow)
    for (const { item } of targetsOf(then)) follow.push(item)
  }
  const own = new Map<string, Place>()
  for (const { beatId, beat } of beatsOf(scenario))
    if (beat.stage?.place !== undefined) own.set(beatId, beat.stage.place)
  const places = new Map<string, Set<Place>>()
  const first = scenario.stage?.place
  // A beat that nothing leads to is reported elsewhere; its moments are checked against the place the scene begins in.
  const waiting: [string, Place][] = []
  if (first !== undefined && scenario.start !== undefined) waiting.push([scenario.start, first])
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const [beat, before] = entry
    const here = own.get(beat) ?? before
    const known = places.get(beat) ?? new Set<Place>()
    if (known.has(here)) continue
    places.set(beat, known.add(here))
    for (const to of next.get(beat) ?? []) waiting.push([to, here])
  }
  return places
}
