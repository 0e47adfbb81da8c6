import { compile, untouched } from '#engine'
import type { Draft, Scenario } from '#scenario'

/**
 * Ids of the beats of the run in which nobody does anything, from the first to its ending. Where facts decide about it, a
 * scenario without an error is played; in one that still has gaps the last branch is taken, which asks nothing.
 * Ends before a beat that would come again.
 */
export function spineOf(draft: Draft<Scenario>, scenario: Scenario | null): readonly string[] {
  const spine: string[] = []
  const seen = new Set<string>()
  let id = draft.start
  while (id !== undefined && !seen.has(id)) {
    const beat = draft.beats?.[id]
    if (beat === undefined) break
    seen.add(id)
    spine.push(id)
    if (beat.ending !== undefined) break
    const { then } = beat
    // Playing takes far longer than reading, and most scenes leave silence without a condition.
    if (typeof then === 'object' && then.length > 1 && scenario !== null) return playedSpine(scenario)
    id = typeof then === 'string' ? then : then?.at(-1)?.go
  }
  return spine
}

const played = new WeakMap<Scenario, readonly string[]>()

function playedSpine(scenario: Scenario): readonly string[] {
  let spine = played.get(scenario)
  if (spine === undefined) {
    spine = untouched(compile(scenario)).events.flatMap((event) => (event.what === 'beat' ? [event.beat] : []))
    played.set(scenario, spine)
  }
  return spine
}
