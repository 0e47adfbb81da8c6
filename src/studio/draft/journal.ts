import { applied, type Change, inverseOf } from './change.ts'
import type { DraftFiles } from './files.ts'
import { type History, recorded, type Step } from './history.ts'

/** What happened to a document, as little as it takes to make the same happen again. */
export type Entry = { readonly by: 'edit'; readonly step: Step } | { readonly by: 'undo' } | { readonly by: 'redo' }

/** What a document is at a moment. */
export interface DraftState {
  readonly files: DraftFiles
  readonly history: History
}

/** The state after an entry, and the changes it made. Null where nothing is left to undo or to do again. Throws where the entry is of other files. */
export function after(
  { files, history }: DraftState,
  entry: Entry,
): (DraftState & { readonly changes: readonly Change[] }) | null {
  const { done, undone } = history
  if (entry.by === 'edit') {
    const { changes } = entry.step
    return { files: changes.reduce(applied, files), history: recorded(history, entry.step), changes }
  }
  const step = entry.by === 'undo' ? done.at(-1) : undone.at(-1)
  if (step === undefined) return null
  const changes = entry.by === 'undo' ? step.changes.toReversed().map(inverseOf) : step.changes
  const then =
    entry.by === 'undo'
      ? { done: done.slice(0, -1), undone: [...undone, step] }
      : { done: [...done, step], undone: undone.slice(0, -1) }
  return { files: changes.reduce(applied, files), history: then, changes }
}
