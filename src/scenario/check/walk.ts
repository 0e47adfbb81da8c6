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

/** Every beat that is at least an object, in file order. */
export function* beatsOf(scenario: DraftScenario): Generator<InBeat<DraftBeat>> {
  for (const [beatId, beat] of Object.entries(scenario.beats ?? {})) {
    if (beat !== undefined) yield { path: ['beats', beatId], item: beat, beatId, beat }
  }
}

export function* momentsOf(scenario: DraftScenario): Generator<InBeat<DraftMoment>> {
  for (const { beatId, beat, path } of beatsOf(scenario)) {
    for (const { item, path: under } of items(beat.script, [...path, 'script']))
      yield { path: under, item, beatId, beat }
  }
}

export function* actionsOf(scenario: DraftScenario): Generator<InBeat<DraftAction>> {
  for (const { beatId, beat, path } of beatsOf(scenario)) {
    for (const { item, path: under } of items(beat.actions, [...path, 'actions']))
      yield { path: under, item, beatId, beat }
  }
}

/** The items of a list that are not gaps, with their places. */
export function* items<T>(list: readonly (T | undefined)[] | undefined, path: Path): Generator<At<T>> {
  for (const [i, item] of (list ?? []).entries()) {
    if (item !== undefined) yield { path: [...path, i], item }
  }
}

/** Every `then` of the scenario: of beats and of actions. */
export function* thensOf(scenario: DraftScenario): Generator<InBeat<DraftThen>> {
  for (const { beatId, beat, path } of beatsOf(scenario)) {
    if (beat.then !== undefined) yield { path: [...path, 'then'], item: beat.then, beatId, beat }
  }
  for (const { item, path, beatId, beat } of actionsOf(scenario)) {
    if (item.then !== undefined) yield { path: [...path, 'then'], item: item.then, beatId, beat }
  }
}

/** The beats a `then` names, in order, each with where it is written. */
export function* targetsOf({ item: then, path }: At<DraftThen>): Generator<At<string>> {
  if (typeof then === 'string') yield { path, item: then }
  else {
    for (const { item: branch, path: at } of items(then, path)) {
      if (branch.go !== undefined) yield { path: [...at, 'go'], item: branch.go }
    }
  }
}
