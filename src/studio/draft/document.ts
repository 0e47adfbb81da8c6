import { createNanoEvents } from 'nanoevents'
import { type Change, changeBetween } from './change.ts'
import type { DraftFiles, MediaRef, TextName } from './files.ts'
import { type History, noHistory, type Step, type StepKind } from './history.ts'
import { after, type DraftState, type Entry } from './journal.ts'

/** What the files are to be after an edit. What is not named stays; an empty text takes the file away. */
export interface Wanted {
  readonly texts?: Readonly<Partial<Record<TextName, string>>>
  /** By path; null takes the file away. */
  readonly media?: Readonly<Record<string, MediaRef | null>>
}

/** A change of the document as it has just been made, whoever asked for it. */
export interface Made {
  readonly changes: readonly Change[]
  /** `elsewhere`: another tab made it, and this one follows. */
  readonly by: 'edit' | 'undo' | 'redo' | 'elsewhere'
  readonly history: History
  /** What to keep of it; null for what has been kept already. */
  readonly entry: Entry | null
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

/** A document that can also follow another one. */
export interface FollowingDocument extends StudioDocument {
  /** Makes what happened elsewhere happen here. False where it does not fit: this document is of another state. */
  follow(entry: Entry): boolean
  /** Becomes what is kept elsewhere, history and all. */
  become(state: DraftState): void
}

export interface DocumentParts {
  readonly files: DraftFiles
  readonly history?: History
  /** ms since 1970. */
  readonly now: () => number
}

/** What turns some files into others. */
function changesTo(files: DraftFiles, { texts = {}, media = {} }: Wanted): readonly Change[] {
  const changes: Change[] = Object.entries(texts).flatMap(([name, text]) => {
    const change = changeBetween(name as TextName, files.texts[name as TextName] ?? '', text ?? '')
    return change === null ? [] : [change]
  })
  for (const [path, wanted] of Object.entries(media)) {
    const before = files.media[path] ?? null
    if (before?.hash !== wanted?.hash) changes.push({ media: path, before, after: wanted })
  }
  return changes
}

/** The wish for exactly these files: what else there is goes. */
export function exactly(wanted: DraftFiles, now: DraftFiles): Wanted {
  const noTexts = Object.fromEntries(Object.keys(now.texts).map((name) => [name, '']))
  const noMedia = Object.fromEntries(Object.keys(now.media).map((path) => [path, null]))
  return { texts: { ...noTexts, ...wanted.texts }, media: { ...noMedia, ...wanted.media } }
}

export function createDocument({ files: first, history: before = noHistory, now }: DocumentParts): FollowingDocument {
  const events = createNanoEvents<{ made: (made: Made) => void }>()
  let state: DraftState = { files: first, history: before }

  function make(entry: Entry): boolean {
    const turned = after(state, entry)
    if (turned === null) return false
    const { files, history, changes } = turned
    state = { files, history }
    events.emit('made', { changes, by: entry.by, history, entry })
    return true
  }

  return {
    files: () => state.files,
    history: () => state.history,
    edit(kind, wanted) {
      const changes = changesTo(state.files, wanted)
      if (changes.length > 0) make({ by: 'edit', step: { kind, changes, at: now() } })
    },
    undo() {
      const step = state.history.done.at(-1) ?? null
      make({ by: 'undo' })
      return step
    },
    redo() {
      const step = state.history.undone.at(-1) ?? null
      make({ by: 'redo' })
      return step
    },
    follow(entry) {
      let turned
      try {
        turned = after(state, entry)
      } catch {
        return false
      }
      if (turned === null) return false
      const { files, history, changes } = turned
      state = { files, history }
      events.emit('made', { changes, by: 'elsewhere', history, entry: null })
      return true
    },
    become({ files, history }) {
      const changes = changesTo(state.files, exactly(files, state.files))
      state = { files, history }
      events.emit('made', { changes, by: 'elsewhere', history, entry: null })
    },
    subscribe: (listener) => events.on('made', listener),
  }
}
