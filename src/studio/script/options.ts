import { type Action, insertItem, type JsonValue, moveAt, type Path, removeAt, setValue } from '#scenario'
import { afterLook, inOrder, noEdit, type TextEdit } from './in-order.ts'
import { freshName } from './names.ts'
import { put } from './put.ts'
import { itemsOf, type Loose, looseOf, writtenAt } from './written.ts'

const optionsOf = (beat: string): Path => ['beats', beat, 'actions']

/** Adds an option at the end of a beat: a question to the one whose conduct is at issue, without words yet. */
export const addOption = (beat: string): TextEdit =>
  afterLook(
    (source) => looseOf(writtenAt(source, [])),
    (scenario) => {
      const here = looseOf(looseOf(scenario['beats'])[beat])
      const options = itemsOf(here['actions'])
      return inOrder(here['actions'] === undefined ? put(optionsOf(beat), []) : noEdit, (source) =>
        insertItem(source, optionsOf(beat), options.length, newOption(scenario, beat, here)),
      )
    },
  )

function newOption(scenario: Loose, beat: string, here: Loose): JsonValue {
  const taken = new Set(itemsOf(here['actions']).map((option) => String(looseOf(option)['id'])))
  const { subject } = scenario
  const about: { readonly [key: string]: JsonValue } =
    subject === 'you'
      ? { kind: 'accept' }
      : { kind: 'intervene', rung: 'probe', ...(typeof subject === 'string' && { to: subject }) }
  const then = goesOn(here['then']) ?? Object.keys(looseOf(scenario['beats'])).find((other) => other !== beat) ?? beat
  return { id: freshName('option', taken), ...about, label: '', quality: 3, why: '', then }
}

/** The beat that follows in the end, by a name or by the last of some branches. */
const goesOn = (then: unknown): string | null => {
  if (typeof then === 'string') return then
  const { go } = looseOf(itemsOf(then).at(-1))
  return typeof go === 'string' ? go : null
}

/** Takes an option out. */
export const removeOption =
  (beat: string, index: number): TextEdit =>
  (source) =>
    removeAt(source, [...optionsOf(beat), index])

/** Moves an option to another place in its beat. */
export const moveOption =
  (beat: string, from: number, to: number): TextEdit =>
  (source) =>
    moveAt(source, [...optionsOf(beat), from], to)

/** Says what kind of act an option is. Only an intervention has a rung and a tactic. */
export const setOptionKind = (beat: string, index: number, kind: Action['kind']): TextEdit => {
  const path: Path = [...optionsOf(beat), index]
  return inOrder(
    put([...path, 'kind'], kind),
    kind === 'intervene'
      ? afterLook(
          (source) => writtenAt(source, [...path, 'rung']),
          (rung) => (rung === undefined ? put([...path, 'rung'], 'probe', 'to') : noEdit),
        )
      : inOrder(put([...path, 'rung'], undefined), put([...path, 'tactic'], undefined)),
  )
}

/** Leads on to a beat, without conditions. `path` is that of a `then`. */
export const leadTo = (path: Path, beat: string): TextEdit => put(path, beat)

/**
 * Lets a `then` ask for a fact first: a new first branch that goes where it went, and the last one, without a condition,
 * as it was.
 */
export const addBranch = (path: Path, fact: string, value: JsonValue): TextEdit =>
  afterLook(
    (source) => writtenAt(source, path),
    (then) => {
      const go = goesOn(then)
      if (go === null) return noEdit
      const branch: JsonValue = { when: { [fact]: value }, go }
      if (typeof then === 'string') return (source) => setValue(source, path, [branch, { go }])
      return (source) => insertItem(source, path, Math.max(0, itemsOf(then).length - 1), branch)
    },
  )

/** Takes a branch out; where only the last is left, the `then` is a plain name again. */
export const removeBranch = (path: Path, index: number): TextEdit =>
  inOrder(
    (source) => removeAt(source, [...path, index]),
    afterLook(
      (source) => itemsOf(writtenAt(source, path)),
      ([only, ...others]) => {
        const { go, when } = looseOf(only)
        return others.length > 0 || typeof go !== 'string' || when !== undefined ? noEdit : put(path, go)
      },
    ),
  )
