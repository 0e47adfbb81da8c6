import { placeInWords } from '../place-words.ts'
import { quote } from '../report.ts'
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
  unique(check, 'follow-up item', idsOf(items(check.scenario.followUp?.items, ['followUp', 'items'])))
}

const idsOf = (list: Iterable<At<{ readonly id?: string | undefined }>>): At<string>[] =>
  [...list].flatMap(({ path, item }) => (item.id === undefined ? [] : [{ path: [...path, 'id'], item: item.id }]))

function unique(check: Context, noun: string, ids: readonly At<string>[]): void {
  const seen = new Map<string, Path>()
  for (const { path, item: id } of ids) {
    if (reservedNames.includes(id)) {
      check.error(path, 'reserved-name', `Nothing can be called ${quote(id)}. Choose another name.`)
    }
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else
      check.error(
        path,
        'duplicate-id',
        () =>
          `Another ${noun} is called ${quote(id)} already (${elsewhere(check, first, noun)}). Give one of them another id.`,
      )
  }
}

/** Where the first one is, told by number, for both have the same name. */
function elsewhere(check: Context, path: Path, noun: string): string {
  if (noun === 'cue') return placeInWords(path.slice(0, 4), check.scenario)
  return `number ${Number(path.at(-2)) + 1} in the list`
}
