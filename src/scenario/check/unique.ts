import type { NameProblemData } from '../problem/name-problems.ts'
import { partAt } from '../problem/within.ts'
import { type Path, reservedNames } from '../source/document.ts'
import type { Context } from './context.ts'
import { type At, beatsOf, items, momentsOf } from './walk.ts'

/** F2: ids are unique: cues in the scenario, actions in their beat (a log names them within it), follow-up items in their list. */
export function checkUnique(check: Context): void {
  const cues: At<string>[] = []
  for (const { path, item } of momentsOf(check.scenario)) {
    if (item.cue?.id !== undefined) cues.push({ path: [...path, 'cue', 'id'], item: item.cue.id })
  }
  unique(check, 'cue', cues)
  for (const { path, beat } of beatsOf(check.scenario)) {
    unique(check, 'action', idsOf(items(beat.actions, [...path, 'actions'])))
  }
  unique(check, 'follow-up-item', idsOf(items(check.scenario.followUp?.items, ['followUp', 'items'])))
}

type Unique = 'cue' | 'action' | 'follow-up-item'

const idsOf = (list: Iterable<At<{ readonly id?: string | undefined }>>): At<string>[] =>
  [...list].flatMap(({ path, item }) => (item.id === undefined ? [] : [{ path: [...path, 'id'], item: item.id }]))

function unique(check: Context, what: Unique, ids: readonly At<string>[]): void {
  const seen = new Map<string, Path>()
  for (const { path, item: id } of ids) {
    if (reservedNames.includes(id)) {
      check.error(path, { code: 'reserved-name', names: [id] })
    }
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else check.error(path, () => duplicate(check, what, id, first))
  }
}

/** Says where the first one is: a cue's moment; in a list its number, for both have the same name. */
function duplicate(check: Context, what: Unique, id: string, first: Path): NameProblemData {
  const code = 'duplicate-id'
  if (what === 'cue') return { code, what, id, first: partAt(first.slice(0, 4), check.scenario) }
  return { code, what, id, first: Number(first.at(-2)) + 1 }
}
