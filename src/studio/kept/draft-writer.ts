import type { DraftState, Entry } from '../draft/journal.ts'
import { below, type DraftRow, entryKey, isDraftRow } from './rows.ts'
import type { TableChange, Tables } from './tables.ts'

/** So many entries are kept one by one before the whole state is. */
const MOST_ENTRIES = 200

/** Entries that have been kept, for the tabs that look on. */
export interface Sent {
  readonly row: DraftRow
  /** How many entries there were before them. */
  readonly base: number
  readonly entries: readonly Entry[]
}

export interface DraftWriterParts {
  readonly tables: Tables
  readonly row: DraftRow
  /** Whether this tab may write it. */
  readonly may: () => boolean
  /** How many entries lie beside the whole state. `Infinity` has the whole state written next. */
  readonly since: number
  /** The document with all entries that have been given to `append`. */
  readonly state: () => DraftState
  /** The row as it is to be kept now; `at` is put in. */
  readonly rowNow: (row: DraftRow) => DraftRow
  /** Entries have been kept. */
  readonly sent: (sent: Sent) => void
  /** How safe everything is may have changed. */
  readonly changed: () => void
  /** What is kept has been changed by somebody else: what is kept is to be read again. */
  readonly overtaken: () => void
  /** Calls back after a while. */
  readonly later: (again: () => void) => void
}

/** Writes one scenario as it is changed: every entry goes on its way at once. */
export interface DraftWriter {
  append(entry: Entry): void
  /** Keeps rows beside it (versions, own files). */
  also(changes: readonly TableChange[]): void
  /** Has the whole state written, with what goes on its way. */
  whole(): void
  /** Another tab has written entries, or what is kept has been read again. */
  follow(row: DraftRow, since?: number): void
  readonly row: () => DraftRow
  /** `unkept`: it could not be stored, and is tried again. A tab that may not write has nothing to keep. */
  readonly state: () => 'kept' | 'writing' | 'unkept'
  /** Resolves when everything so far has been kept, or could not be. */
  flush(): Promise<void>
}

export function createDraftWriter(parts: DraftWriterParts): DraftWriter {
  const { tables, may, state, rowNow, sent, changed, overtaken, later } = parts
  let { row, since } = parts
  let entries: Entry[] = []
  let others: TableChange[] = []
  let writing: Promise<void> | null = null
  let failed = false
  let waits = false

  const pending = (): boolean => entries.length > 0 || others.length > 0 || since === Infinity

  /** Writes so much of what waits in one go; all of it or nothing is kept. */
  async function write(now: readonly Entry[], beside: readonly TableChange[]): Promise<void> {
    const base = row.at
    const next = rowNow({ ...row, at: base + now.length })
    const asWhole = since + now.length > MOST_ENTRIES
    const { id } = row
    const changes: TableChange[] = [{ table: 'drafts', key: id, value: next }, ...beside]
    if (asWhole) {
      changes.push({ table: 'entries', below: below(id) })
      changes.push({ table: 'states', key: id, value: { ...state(), at: next.at } })
    } else {
      changes.push(
        ...now.map((value, i): TableChange => ({ table: 'entries', key: entryKey(id, base + i + 1), value })),
      )
    }
    const isNew = since === Infinity
    const holds = (kept: unknown): boolean => (isDraftRow(kept) ? kept.at === base : isNew)
    const done = await tables.write(changes, { table: 'drafts', key: id, holds })
    entries = done ? entries.slice(now.length) : []
    others = others.slice(beside.length)
    if (!done) {
      overtaken()
      return
    }
    row = next
    since = asWhole ? 0 : since + now.length
    sent({ row, base, entries: now })
  }

  async function writeAll(): Promise<void> {
    try {
      while (pending() && may()) {
        const [now, beside] = [entries, others]
        // Where an own file is too large for the disk, the words are kept all the same.
        await write(now, beside).catch(async (error: unknown) => {
          if (beside.length > 0 && (now.length > 0 || since === Infinity)) await write(now, [])
          throw error
        })
        failed = false
      }
    } catch {
      failed = true
      tryLater()
    }
    writing = null
    changed()
  }

  function tryLater(): void {
    if (waits) return
    waits = true
    later(() => {
      waits = false
      start()
    })
  }

  function start(): void {
    if (writing !== null || !pending() || !may()) return
    writing = writeAll()
    changed()
  }

  return {
    append(entry) {
      entries = [...entries, entry]
      start()
    },
    also(changes) {
      others = [...others, ...changes]
      start()
    },
    whole() {
      since = Infinity
      start()
    },
    follow(newer, beside = since + newer.at - row.at) {
      row = newer
      since = beside
      entries = []
    },
    row: () => row,
    state: () => {
      if (!may()) return 'kept'
      if (failed) return 'unkept'
      return writing !== null || pending() ? 'writing' : 'kept'
    },
    async flush() {
      start()
      await writing
    },
  }
}
