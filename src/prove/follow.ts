/**
 * What follows what, in the few words that exploring needs: the same rules as the machine of a run (R2, F11), without
 * its cost, for hundreds of thousands of steps. That both agree is tested by playing what is found here with real runs.
 */
import type { Action, CompiledBeat, Situation } from '#engine'
import { changed, holds } from '#scenario'
import type { Facts, Moment, Then } from '#scenario'

const target = (to: Then | undefined, facts: Facts, from: string): string => {
  const go = typeof to === 'string' ? to : to?.find((b) => holds(b.when, facts))?.go
  if (go === undefined) throw new Error(`nothing follows beat ${JSON.stringify(from)}`)
  return go
}

/** After a moment that is shown. The same object where it changes nothing. */
export function afterMoment(situation: Situation, { set, cue }: Moment): Situation {
  if (set === undefined && (cue === undefined || situation.cues.has(cue.id))) return situation
  const cues = cue === undefined || situation.cues.has(cue.id) ? situation.cues : new Set(situation.cues).add(cue.id)
  return { beat: situation.beat, facts: changed(situation.facts, set), cues }
}

/** After the beat has lasted its time. */
export const afterLasting = ({ beat, facts, cues }: Situation, { beat: { then } }: CompiledBeat): Situation => ({
  beat: target(then, facts, beat),
  facts,
  cues,
})

/** After an action that is on offer. */
export function afterAction({ beat, facts, cues }: Situation, action: Action): Situation {
  const next = changed(facts, action.set)
  return { beat: target(action.then, next, beat), facts: next, cues }
}
