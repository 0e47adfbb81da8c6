import type { Context, DraftBeat } from './context.ts'
import { settingAfter, settingsByBeat } from './stages.ts'
import { beatsOf, momentsOf, targetsOf, thensOf } from './walk.ts'

/**
 * R8: who speaks or does something has been placed before, in some run at least; else they are out of the picture. A voice over the radio
 * needs no place, nor does somebody without a `look` or who has been put `off` in so many words.
 */
export function checkPlaced(check: Context): void {
  const { scenario } = check
  const before = placedBefore(check)
  const told = new Set<string>()
  let beat: string | null = null
  let placed = new Set<string>()
  for (const { path, item, beatId } of momentsOf(scenario)) {
    const here = before.get(beatId)
    if (here === undefined) continue
    if (beatId !== beat) placed = new Set(here)
    beat = beatId
    const { who } = item
    if (who === undefined) continue
    if (check.written([...path, 'place'])) placed.add(who)
    const seen = item.say !== undefined || item.does !== undefined
    if (!seen || placed.has(who) || told.has(who) || item.sound === 'radio') continue
    if (scenario.cast?.[who]?.look === undefined) continue
    told.add(who)
    check.warn([...path, 'who'], { code: 'never-placed', person: who })
  }
}

/** Who may have been placed when a beat begins, by beat; beats that are never reached are left out. */
function placedBefore(check: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const { scenario } = check
  const placing = new Map<string, string[]>()
  for (const { path, item, beatId } of momentsOf(scenario)) {
    // A place that is no good has been reported, and somebody is meant to be in it.
    if (item.who !== undefined && check.written([...path, 'place'])) listAt(placing, beatId).push(item.who)
  }
  const beats = new Map<string, DraftBeat>([...beatsOf(scenario)].map(({ beatId, beat }) => [beatId, beat]))
  const settings = settingsByBeat(scenario)
  const next = new Map<string, string[]>()
  for (const then of thensOf(scenario)) {
    const list = listAt(next, then.beatId)
    for (const { item } of targetsOf(then)) list.push(item)
  }
  const before = new Map<string, Set<string>>()
  const waiting: [string, ReadonlySet<string>][] =
    scenario.start === undefined ? [] : [[scenario.start, new Set(['you'])]]
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const [id, placed] = entry
    const beat = beats.get(id)
    const known = before.get(id)
    if (beat === undefined || (known !== undefined && [...placed].every((who) => known.has(who)))) continue
    const here = new Set([...(known ?? []), ...placed])
    before.set(id, here)
    const after = new Set([...here, ...(placing.get(id) ?? [])])
    for (const to of next.get(id) ?? []) {
      // In another place everybody is placed anew (R10).
      const stage = beats.get(to)?.stage
      const names = stage?.place !== undefined || stage?.picture !== undefined
      const moves = names && [...(settings.get(id) ?? [])].every((setting) => settingAfter(stage, setting) !== setting)
      waiting.push([to, moves ? new Set(['you']) : after])
    }
  }
  return before
}

/** The list under a key, begun where there is none. */
function listAt(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
