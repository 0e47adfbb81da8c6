import type { DraftScenario, DraftThen } from './check/context.ts'
import { beatsOf, items } from './check/walk.ts'
import type { Draft } from './draft.ts'
import type { When } from './schema.ts'
import type { Path } from './source/document.ts'

/** One way from a beat to the next as it is written: time, or an option. Each branch is a way of its own. */
export interface Way {
  /** Id of the beat it leads from. */
  readonly from: string
  /** Place of the option in its beat's list; null where time alone leads. */
  readonly action: number | null
  /** What has to hold; null where nothing is asked. */
  readonly when: Draft<When> | null
  /** The beat it leads to, by the name that is written, whether or not there is such a beat; null where none is written. */
  readonly to: string | null
  /** Where the name of that beat is written, or would be. */
  readonly path: Path
}

/**
 * Every way out of every beat, in file order: of each beat time first, then its options. An ending has none. A beat or an
 * option of which nothing is said has one that leads to null.
 */
export function waysOf(scenario: DraftScenario): Way[] {
  const ways: Way[] = []
  for (const { beatId: from, beat, path } of beatsOf(scenario)) {
    if (beat.ending !== undefined) continue
    ways.push(...branchesOf(from, null, beat.then, [...path, 'then']))
    for (const { item, path: at } of items(beat.actions, [...path, 'actions']))
      ways.push(...branchesOf(from, Number(at.at(-1)), item.then, [...at, 'then']))
  }
  return ways
}

function branchesOf(from: string, action: number | null, then: DraftThen | undefined, path: Path): Way[] {
  if (then === undefined || typeof then === 'string' || then.length === 0)
    return [{ from, action, when: null, to: typeof then === 'string' ? then : null, path }]
  return [...items(then, path)].map(({ item: { when, go }, path: at }) => ({
    from,
    action,
    when: when ?? null,
    to: go ?? null,
    path: [...at, 'go'],
  }))
}
