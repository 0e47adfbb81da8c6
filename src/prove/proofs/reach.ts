/** P1, P5 and P12: what is on offer, over every beat as it can be entered. */
import type { Action, CompiledScenario } from '#engine'
import { addresses, rungHeight } from '#score'
import type { Entrance } from '../entrances.ts'
import { fails, holds } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { listed, quote, seconds } from '../words.ts'
import { wayTo, witness } from '../witness.ts'

/** P1: every beat and ending is reachable and every action is on offer in some run. */
export function everythingReached(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  const reached = new Set(entrances.map((e) => e.beat.id))
  const beats = [...compiled.beats.values()].filter((b) => !reached.has(b.id))
  if (beats.length > 0) {
    const [first] = beats
    const what = first?.beat.ending === undefined ? 'beat' : 'ending'
    const ids = beats.map((b) => quote(b.id))
    const says =
      beats.length === 1
        ? `No run ever comes to the ${what} ${listed(ids)}; let something lead there, or take it out.`
        : `No run ever comes to ${listed(ids)}; let something lead there, or take them out.`
    return fails('P1', says, null)
  }
  const offered = new Set(entrances.flatMap((e) => e.exits.map((x) => x.action)))
  const never = [...compiled.beats.values()].flatMap(({ id, beat: { actions = [] } }) =>
    actions.filter((a) => !offered.has(a)).map((a) => `${quote(a.id)} in ${quote(id)}`),
  )
  if (never.length > 0) {
    const says = `${listed(never)} can never be chosen, whatever came before: look at "when" and "after".`
    return fails('P1', says, null)
  }
  return holds('P1', 'Every beat and ending can be reached, and every action can be chosen in some run.')
}

/** Whether an action is good and firm enough for its beat, and not more than one rung above. */
function isGood(action: Action, needs: number): boolean {
  if (action.quality < 4 || !addresses({ action })) return false
  const height = rungHeight(action.rung)
  return action.kind === 'accept' || (height >= needs && height <= needs + 1)
}

/** P5: in every reachable state of a beat with harm, a good act of the right firmness is on offer. */
export function harmCanBeMet(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  for (const entrance of entrances) {
    const { id, beat } = entrance.beat
    if (beat.harm === 'none' || beat.ending !== undefined) continue
    // Without `needs` a beat is taken to need a probe, as scoring does (S3).
    const needs = rungHeight(beat.needs ?? 'probe')
    if (entrance.exits.some(({ action }) => isGood(action, needs))) continue
    const firm =
      compiled.scenario.subject === 'you'
        ? 'no "accept" of quality 4 or 5'
        : `no action of quality 4 or 5 at the rung ${quote(beat.needs ?? 'probe')} or one above`
    const says = `In ${quote(id)} harm is being done, but a run can come there and find ${firm} on offer.`
    return fails('P5', says, witness(compiled, wayTo(entrance).steps))
  }
  return holds('P5', 'Wherever harm is being done, a good act that is firm enough can be chosen in time.')
}

/** P12: from the first cue to the ending, one can step in at every instant. */
export function alwaysOpen(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  for (const entrance of entrances) {
    const shut = entrance.stretches.find((s) => s.cued && !s.offers.some((action) => addresses({ action })))
    if (shut === undefined) continue
    const says = `A cue has been shown, but from ${seconds(shut.from)} to ${seconds(shut.to)} of ${quote(entrance.beat.id)} there is no "intervene" or "accept" action to choose.`
    return fails('P12', says, witness(compiled, wayTo(entrance).steps))
  }
  return holds('P12', 'From the first cue to the ending one can step in at any time.')
}
