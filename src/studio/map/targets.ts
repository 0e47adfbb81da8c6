import { closesCircle, type Link } from './reach.ts'
import type { MapWay, ScenarioMap } from './scenario-map.ts'

/** Ids of the beats to which a way may lead: no beat comes back to itself (F5). In file order. */
export const targetsOf = ({ from }: Link, { beats, ways }: ScenarioMap): readonly string[] =>
  beats.flatMap(({ id, kind }) => (kind === 'missing' || closesCircle(from, id, ways) ? [] : [id]))

/** What leads to a beat, and where it could lead once that beat is gone. */
export interface Bereft {
  readonly ways: readonly MapWay[]
  /** Whether the scene begins with it. */
  readonly start: boolean
  readonly targets: readonly string[]
  /** Where the beat went on by itself, if what leads to it can lead there. */
  readonly likely: string | null
}

export function bereftOf(beat: string, { beats, ways }: ScenarioMap): Bereft {
  const leading = ways.filter(({ from, to }) => to === beat && from !== beat)
  const rest = ways.filter(({ from }) => from !== beat)
  const sources = [...new Set(leading.map(({ from }) => from))]
  const targets = beats.flatMap(({ id, kind }) =>
    id === beat || kind === 'missing' || sources.some((from) => closesCircle(from, id, rest)) ? [] : [id],
  )
  const silent = ways.findLast(({ from, action }) => from === beat && action === null)?.to
  return {
    ways: leading,
    start: beats.some(({ id, start }) => id === beat && start),
    targets,
    likely: targets.find((id) => id === silent) ?? null,
  }
}
