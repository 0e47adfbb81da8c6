/** P1 and P12: what is on offer, over every beat as it can be entered. */
import type { CompiledScenario } from '#engine'
import { addresses } from '#score'
import type { Entrance, Stretch } from '../entrances.ts'
import { failed, proved } from '../proof.ts'
import type { Proof, Shut } from '../proof.ts'
import { wayTo } from '../witness.ts'
import type { Show } from '../witness.ts'

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

/** When, in a beat as it is entered, a stretch is shut; the stretches that follow each other as one. */
function shutTimes({ beat, stretches }: Entrance, isShut: (stretch: Stretch) => boolean): Shut[] {
  const found: { beat: string; from: number; to: number }[] = []
  for (const stretch of stretches.filter(isShut)) {
    const last = found.at(-1)
    if (last?.to === stretch.from) last.to = stretch.to
    else found.push({ beat: beat.id, from: stretch.from, to: stretch.to })
  }
  return found
}

const isEmpty = ({ offers }: Stretch): boolean => offers.length === 0
const isUnaddressed = ({ cued, offers }: Stretch): boolean =>
  cued && offers.length > 0 && !offers.some((action) => addresses({ action }))

/**
 * P12: in every beat, from its first millisecond, *Step in* finds something on offer; once a cue has been shown, something that
 * addresses the conduct.
 */
export function alwaysOpen(entrances: readonly Entrance[], show: Show): Proof {
  const first = entrances.find(({ stretches }) => stretches.some((s) => isEmpty(s) || isUnaddressed(s)))
  if (first === undefined) return proved('P12', { code: 'always-open' })
  // The same beat can be entered in several ways, and is told once.
  const all = (isShut: (stretch: Stretch) => boolean): Shut[] => [
    ...new Map(
      entrances.flatMap((entrance) => shutTimes(entrance, isShut)).map((shut) => [JSON.stringify(shut), shut]),
    ).values(),
  ]
  const finding = { code: 'nothing-to-choose', empty: all(isEmpty), unaddressed: all(isUnaddressed) } as const
  return failed('P12', finding, show(wayTo(first).steps))
}
