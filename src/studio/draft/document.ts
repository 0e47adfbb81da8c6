import { createNanoEvents } from 'nanoevents'
import { applied, type Change, changeBetween, inverseOf } from './change.ts'
import type { DraftFiles, MediaRef, TextName } from './files.ts'
import { type History, noHistory, recorded, type Step, type StepKind } from './history.ts'

/** What the files are to be after an edit. What is not named stays; an empty text takes the file away. */
export interface Wanted {
  readonly texts?: Readonly<Partial<Record<TextName, string>>>
  /** By path; null takes the file away. */
  readonly media?: Readonly<Record<string, MediaRef | null>>
}

/** A change of the document as it has just been made, whoever asked for it. */
export interface Made {
  readonly changes: readonly Change[]
  readonly by: 'edit' | 'undo' | 'redo'
  readonly history: History
}

/**
 * The scenario that is being written: its files, and every change since it was begun. All views edit it through `edit`,
 * so that all edits are undone in the order in which they were made.
 */
export interface StudioDocument {
  /** The same object until something changes. */
  files(): DraftFiles
  history(): History
  /** Makes an edit as one step. Nothing happens where it changes nothing. */
  edit(kind: StepKind, wanted: Wanted): void
  /** Takes back the last step and gives it; null where there is none. */
  undo(): Step | null
  redo(): Step | null
  /** Calls the listener after every change; the returned function ends that. */
  subscribe(listener: (made: Made) => void): () => void
}

export interface DocumentParts {
  readonly files: DraftFiles
  readonly history?: History
  /** ms since 1970. */
  readonly now: () => number
}

export function createDocument({ files: first, history: before = noHistory, now }: DocumentParts): StudioDocument {
  const events = createNanoEvents<{ made: (made: Made) => void }>()
  let files = first
  let history = before

  function make(changes: readonly Change[], by: Made['by'], then: History): void {
    files = changes.reduce(applied, files)
    history = then
    events.emit('made', { changes, by, history })
  }

  return {
    files: () => files,
    history: () => history,
    edit(kind, { texts = {}, media = {} }) {
      const changes: Change[] = Object.entries(texts).flatMap(([name, text]) => {
        const change = changeBetween(name as TextName, files.texts[name as TextName] ?? '', text ?? '')
        return change === null ? [] : [change]
      })
      for (const [path, after] of Object.entries(media)) {
        const before = files.media[path] ?? null
        if (before?.hash !== after?.hash) changes.push({ media: path, before, after })
      }
      if (changes.length > 0) make(changes, 'edit', recorded(history, { kind, changes, at: now() }))
    },
    undo() {
      const step = history.done.at(-1)
      if (step === undefined) return null
      const { done, undone } = history
      make(step.changes.toReversed().map(inverseOf), 'undo', { done: done.slice(0, -1), undone: [...undone, step] })
      return step
    },
    redo() {
      const step = history.undone.at(-1)
      if (step === undefined) return null
      const { done, undone } = history
      make(step.changes, 'redo', { done: [...done, step], undone: undone.slice(0, -1) })
      return step
    },
    subscribe: (listener) => events.on('made', listener),
  }
}
