import type { Draft } from './draft.ts'
import type { Scenario } from './schema.ts'
import type { Path } from './source/document.ts'
import { isWarning } from './vocabulary.ts'

/** A text of a scenario and where it stands, as locale files name it: `beats.questions.actions.ask-basis.label` (F14). */
export interface Text {
  readonly path: string
  readonly text: string
  /** It may stay as it is written: a source of law that only names a case or a statute is quoted. */
  readonly quotable: boolean
}

/** A text with its path in the file, where list items have numbers. */
export interface TextAt {
  readonly path: Path
  readonly text: string
  readonly quotable: boolean
}

/**
 * All texts that are translated, in the order of the format. Reviews are not. A source of law is translated where it
 * says more than a name, and quoted where it does not: `quotable`.
 */
export function textsOf(scenario: Draft<Scenario>): Text[] {
  return textsIn(scenario).map(({ path, text, quotable }) => ({
    path: translationPath(path, scenario),
    text,
    quotable,
  }))
}

/** The same of a file with gaps, with the paths of the file. */
export function textsIn(scenario: Draft<Scenario>): TextAt[] {
  const texts: TextAt[] = []
  const add = (path: Path, text: string | undefined, quotable = false): void => {
    // A text that is still to be written is none yet.
    if (text !== undefined && text !== '') texts.push({ path, text, quotable })
  }
  const addAll = (path: Path, list: readonly (string | undefined)[] | undefined): void => {
    for (const [i, text] of (list ?? []).entries()) add([...path, i], text)
  }
  const addKeys = (path: Path, object: object | undefined, keys: readonly string[]): void => {
    const values = object as Readonly<Record<string, unknown>> | undefined
    for (const key of keys) {
      const text = values?.[key]
      if (typeof text === 'string') add([...path, key], text)
    }
  }
  addKeys([], scenario, ['title', 'summary', 'warningDetail', 'role'])
  addKeys(['stage', 'picture'], scenario.stage?.picture, ['alt'])
  for (const [i, warning] of (scenario.warnings ?? []).entries())
    if (warning !== undefined && !isWarning(warning)) add(['warnings', i], warning)
  for (const [id, member] of Object.entries(scenario.cast ?? {})) addKeys(['cast', id], member, ['name', 'title'])
  for (const [i, right] of (scenario.rights ?? []).entries()) {
    add(['rights', i, 'right'], right?.right)
    add(['rights', i, 'source'], right?.source, true)
  }
  for (const [id, beat] of Object.entries(scenario.beats ?? {})) {
    for (const [i, moment] of (beat?.script ?? []).entries()) {
      addKeys(['beats', id, 'script', i], moment, ['say', 'does', 'note', 'thought'])
      add(['beats', id, 'script', i, 'cue', 'text'], moment?.cue?.text)
      // What is read in an inset, or what a picture of the author's own shows.
      if (typeof moment?.inset === 'object') addKeys(['beats', id, 'script', i, 'inset'], moment.inset, ['text', 'alt'])
    }
    for (const [i, action] of (beat?.actions ?? []).entries())
      addKeys(['beats', id, 'actions', i], action, ['label', 'why'])
    addKeys(['beats', id, 'ending'], beat?.ending, ['title', 'text'])
    addKeys(['beats', id, 'stage', 'picture'], beat?.stage?.picture, ['alt'])
  }
  add(['followUp', 'prompt'], scenario.followUp?.prompt)
  for (const [i, item] of (scenario.followUp?.items ?? []).entries())
    addKeys(['followUp', 'items', i], item, ['label', 'why'])
  add(['debrief', 'affectedView'], scenario.debrief?.affectedView)
  addAll(['debrief', 'points'], scenario.debrief?.points)
  addAll(['debrief', 'questions'], scenario.debrief?.questions)
  return texts
}

/**
 * A file's path as locale files write it: with dots, and with an item's id instead of its number where it has one. There must
 * be something at the path.
 */
export function translationPath(path: Path, scenario: unknown): string {
  let value = scenario
  return path
    .map((segment) => {
      value = (value as Readonly<Record<string | number, unknown>>)[segment]
      const id = typeof segment === 'number' ? (value as { readonly id?: unknown } | null)?.id : undefined
      return typeof id === 'string' ? id : String(segment)
    })
    .join('.')
}
