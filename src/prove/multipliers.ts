import type { Entrance } from './entrances.ts'
import { classOf } from './relevance.ts'
import type { Relevance } from './relevance.ts'

/** What makes a scenario large. */
export interface Multipliers {
  /** At most five, those with most first: in how many ways each was found to be entered. */
  readonly beats: readonly { readonly beat: string; readonly ways: number }[]
  /** Facts that the first of these beats, or one after it, still asks, at most five: by how many times its ways would be fewer if the fact were not asked. */
  readonly facts: readonly { readonly fact: string; readonly times: number }[]
}

/** So many beats and facts are named. */
const NAMED = 5

/** Which beats can be entered in most ways, and because of which facts. */
export function multipliersOf(entrances: readonly Entrance[], { facts }: Relevance): Multipliers {
  const byBeat = new Map<string, Entrance[]>()
  for (const entrance of entrances) {
    const { id } = entrance.beat
    const ways = byBeat.get(id)
    if (ways === undefined) byBeat.set(id, [entrance])
    else ways.push(entrance)
  }
  const most = [...byBeat].filter(([, { length }]) => length > 1).sort(([, a], [, b]) => b.length - a.length)
  const [[beat, ways] = [null, []]] = most
  const asked = beat === null ? [] : [...(facts.get(beat) ?? [])]
  const classes = ways.map(({ situation }) => asked.map(([name, cuts]) => classOf(cuts, situation.facts[name])))
  const without = (left: number): number =>
    new Set(classes.map((each) => each.filter((_, i) => i !== left).join())).size
  return {
    beats: most.slice(0, NAMED).map(([id, { length }]) => ({ beat: id, ways: length })),
    facts: asked
      .map(([fact], i) => ({ fact, times: ways.length / without(i) }))
      .filter(({ times }) => times > 1)
      .sort((a, b) => b.times - a.times)
      .slice(0, NAMED),
  }
}
