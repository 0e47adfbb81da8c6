import type { Path } from '../source/document.ts'
import type { DraftAction, DraftBeat, DraftMoment, DraftScenario, DraftThen } from './context.ts'

export interface At<T> {
  readonly path: Path
  readonly item: T
}
export interface InBeat<T> extends At<T> {
  readonly beatId: string
  readonly beat: DraftBeat
}

/** Remembers what was found in a scenario: many checks walk through the same one, which nothing changes meanwhile. */
export function remembered<T>(find: (scenario: DraftScenario) => T): (scenario: DraftScenario) => T {
  const known = new WeakMap<DraftScenario, { readonly found: T }>()
  return (scenario) => {
    const before = known.get(scenario)
    if (before !== undefined) return before.found
    const found = find(scenario)
    known.set(scenario, { found })
    return found
  }
}

/** Every beat that is at least an object, in file order. */
export const beatsOf = remembered((scenario): readonly InBeat<DraftBeat>[] =>
  Object.entries(scenario.beats ?? {}).flatMap(([beatId, beat]) =>
    beat === undefined ? [] : [{ path: ['beats', beatId], item: beat, beatId, beat }],
  ),
)

export const momentsOf = remembered((scenario): readonly InBeat<DraftMoment>[] =>
  inBeats(scenario, 'script', (beat) => beat.script),
)

export const actionsOf = remembered((scenario): readonly InBeat<DraftAction>[] =>
  inBeats(scenario, 'actions', (beat) => beat.actions),
)

function inBeats<T>(
  scenario: DraftScenario,
  key: string,
  listOf: (beat: DraftBeat) => readonly (T | undefined)[] | undefined,
): InBeat<T>[] {
  return beatsOf(scenario).flatMap(({ beatId, beat, path }) =>
    [...items(listOf(beat), [...path, key])].map(({ path: at, item }) => ({ path: at, item, beatId, beat })),
  )
}

/** The items of a list that are not gaps, with their places. */
export function* items<T>(list: readonly (T | undefined)[] | undefined, path: Path): Generator<At<T>> {
  for (const [i, item] of (list ?? []).entries()) {
    if (item !== undefined) yield { path: [...path, i], item }
  }
}

/** Every `then` of the scenario: of beats, then of actions. */
export const thensOf = remembered((scenario): readonly InBeat<DraftThen>[] =>
  [...beatsOf(scenario), ...actionsOf(scenario)].flatMap(({ item, path, beatId, beat }) =>
    item.then === undefined ? [] : [{ path: [...path, 'then'], item: item.then, beatId, beat }],
  ),
)

/** The beats a `then` names, in order, each with where it is written. */
export function* targetsOf({ item: then, path }: At<DraftThen>): Generator<At<string>> {
  if (typeof then === 'string') yield { path, item: then }
  else {
    for (const { item: branch, path: at } of items(then, path)) {
      if (branch.go !== undefined) yield { path: [...at, 'go'], item: branch.go }
    }
  }
}
