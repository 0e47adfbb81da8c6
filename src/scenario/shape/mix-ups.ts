import { quote } from '../report.ts'
import { type Path, valueAt } from '../source/document.ts'
import { marks, places } from '../vocabulary.ts'
import type { Wording } from './wording.ts'

/** Keys of a moment that beginners write into an action, and what belongs there instead. */
const inAction: Readonly<Record<string, string>> = {
  say: 'An action has "label" (with quotation marks in it for words said aloud); "say" is for what others say in a script.',
  does: 'An action has "label" for what the trainee does; "does" is for what is seen in a script.',
  who: 'An action is always the trainee\'s. The person it is addressed to goes into "to".',
  place:
    'An action has no "place". "place" is where someone stands, in a script; the person an action is addressed to goes into "to".',
  go: 'Where an action leads goes into "then"; "go" stands only inside a list of branches.',
  text: 'What the action says goes into "label", and the reason for its quality into "why".',
  cue: 'A cue is shown by a moment of a script. An action that waits for a cue names it in "after".',
}

/** Keys of an action that beginners write into a moment. */
const inMoment: Readonly<Record<string, string>> = {
  label: 'A moment has "say" for words and "does" for what is seen; "label" is for actions.',
  to: 'A moment has no "to". Who speaks or acts goes into "who", and where they stand or go into "place"; "to" is for actions.',
  text: 'A moment has "say", "does", "note" or "thought"; "text" belongs to a cue or an ending.',
  kind: '"kind" is for actions. Actions go into the list "actions" of the beat.',
  quality: '"quality" is for actions. Actions go into the list "actions" of the beat.',
}

/** Keys that belong into an ending, a moment or the scenario but were written into a beat. */
const inBeat: Readonly<Record<string, string>> = {
  outcome: '"outcome", "title" and "text" go into "ending": { … }.',
  title: '"outcome", "title" and "text" go into "ending": { … }.',
  text: '"outcome", "title" and "text" go into "ending": { … }; words spoken in a beat go into its "script".',
  say: 'Words go into a moment of the "script": [ { "who": …, "say": … } ].',
  place: '"place" goes into a moment of the "script" (where someone stands) or into "stage" (where the scene is).',
}

const inBranch: Readonly<Record<string, string>> = {
  then: 'Inside a list of branches, where it leads is written "go".',
}

/** A sentence for a key that belongs somewhere else, or null (F15). */
export function mixedUpKey(path: Path, root: unknown): string | null {
  const key = String(path.at(-1))
  const table = tableFor(path)
  if (table === null || !Object.hasOwn(table, key)) return null
  const extra = key === 'to' && path[2] === 'script' ? wherePerson(path, root) : ''
  return `${quote(key)} does not belong here. ${table[key]}${extra}`
}

function tableFor(path: Path): Readonly<Record<string, string>> | null {
  const [top, , list] = path
  if (top !== 'beats') return null
  if (path.length === 3) return inBeat
  if (path.length === 5 && list === 'actions') return inAction
  if (path.length === 5 && list === 'script') return inMoment
  return path.at(-3) === 'then' ? inBranch : null
}

/** Whether a moment's "to" was meant as "place". */
function wherePerson(path: Path, root: unknown): string {
  const written = valueAt(root, path)
  return isOneOf(marks, written) ? ` Here: "place": "${written}".` : ''
}

/** A word from the wrong list: the scene's places and the marks people stand on are easily mixed up (F15). */
export function mixedUpWord(path: Path, input: unknown, root: unknown): Wording | null {
  if (path.at(-1) !== 'place') return null
  const mixUp = (message: string): Wording => ({ code: 'mixed-up-place', message: () => message })
  if (path[0] === 'stage' && isOneOf(marks, input)) {
    return mixUp(
      `"${input}" is where a person stands, in a moment's "place". The stage's "place" is where the scene is, for example "roadside".`,
    )
  }
  if (path[2] !== 'script') return null
  if (isOneOf(places, input)) {
    return mixUp(
      `"${input}" is where the scene is, in the stage's "place". A moment's "place" is where the person stands, for example "left".`,
    )
  }
  if (typeof input === 'string' && isCast(root, input)) {
    return mixUp(`"${input}" is a person. Who it is goes into "who"; "place" is where they stand, for example "left".`)
  }
  return null
}

function isCast(root: unknown, name: string): boolean {
  const cast = valueAt(root, ['cast'])
  return typeof cast === 'object' && cast !== null && Object.hasOwn(cast, name)
}

function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (words as readonly string[]).includes(value)
}
