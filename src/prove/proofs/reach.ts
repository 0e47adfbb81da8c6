/** P1 and P12: what is on offer, over every beat as it can be entered. */
import type { CompiledScenario } from '#engine'
import { addresses } from '#score'
import type { Entrance } from '../entrances.ts'
import { failed, proved } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { wayTo, witness } from '../witness.ts'

/** P1: every beat and ending is reachable and every action is on offer in some run. */
export function everythingReached(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  const reached = new Set(entrances.map((e) => e.beat.id))
  const beats = [...compiled.beats.values()].filter((b) => !reached.has(b.id))
  if (beats.length > 0) {
    const unreached = beats.map(({ id, beat }) => ({ id, ending: beat.ending !== undefined }))
    return failed('P1', { code: 'never-reached', beats: unreached }, null)
  }
  const offered = new Set(entrances.flatMap((e) => e.exits.map((x) => x.action)))
  const never = [...compiled.beats.values()].flatMap(({ id, beat: { actions = [] } }) =>
    actions.filter((a) => !offered.has(a)).map((a) => ({ beat: id, action: a.id })),
  )
  if (never.length > 0) return failed('P1', { code: 'never-on-offer', actions: never }, null)
  return proved('P1', { code: 'everything-happens' })
}

/** P12: from the first cue to the ending, one can step in at every instant. */
export function alwaysOpen(compiled: CompiledScenario, entrances: readonly Entrance[]): Proof {
  for (const entrance of entrances) {
    const shut = entrance.stretches.find((s) => s.cued && !s.offers.some((action) => addresses({ action })))
    if (shut === undefined) continue
    const { from, to } = shut
    const finding = { code: 'nothing-to-choose', beat: entrance.beat.id, from, to } as const
    return failed('P12', finding, witness(compiled, wayTo(entrance).steps))
  }
  return proved('P12', { code: 'always-open' })
}
