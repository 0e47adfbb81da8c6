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
  /** Whether no other tab can write it meanwhile. */
  readonly alone: () => boolean
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

/**
 * Writes one scenario as it is changed. A tab that is alone sends every entry on its way as soon as it is made, whether or not the browser has
 * told it of those before: a page that is busy with keys hears of that late, and must not be late itself.
 */
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
  const { tables, may, alone, state, rowNow, sent, changed, overtaken, later } = parts
  let { row, since } = parts
  let entries: Entry[] = []
  let others: TableChange[] = []
  let writing: Promise<void> | null = null
  /** Entries that have been sent on their way, and of which nothing has been heard yet. */
  const flying = new Set<Promise<void>>()
  /** Greater by one whenever what is flying does not matter any more. */
  let turn = 0
  /** How many entries are known to be kept. */
  let keptAt = row.at
  let failed = false
  let waits = false

  const pending = (): boolean => entries.length > 0 || others.length > 0 || since === Infinity
  const isBusy = (): boolean => writing !== null || flying.size > 0

  /** What keeps these entries, all of it or nothing: one by one, or as the whole state where there are many. */
  function changesFor(now: readonly Entry[]): { next: DraftRow; asWhole: boolean; changes: TableChange[] } {
    const { id, at } = row
    const next = rowNow({ ...row, at: at + now.length })
    const asWhole = since + now.length > MOST_ENTRIES
    const kept: TableChange[] = asWhole
      ? [
          { table: 'entries', below: below(id) },
          { table: 'states', key: id, value: { ...state(), at: next.at } },
        ]
      : now.map((value, i) => ({ table: 'entries', key: entryKey(id, at + i + 1), value }))
    return { next, asWhole, changes: [{ table: 'drafts', key: id, value: next }, ...kept] }
  }

  /** The condition of writing: nobody else has written since. */
  function only(isNew: boolean): { table: 'drafts'; key: string; holds: (kept: unknown) => boolean } {
    const { id, at } = row
    return { table: 'drafts', key: id, holds: (kept) => (isDraftRow(kept) ? kept.at === at : isNew) }
  }

  /** Sends one entry on its way without waiting for those before it. */
  function fly(entry: Entry): void {
    const base = row.at
    const { next, asWhole, changes } = changesFor([entry])
    const going = tables.write(changes, { ...only(false), atOnce: true })
    const mine = turn
    row = next
    since = asWhole ? 0 : since + 1
    const told = going.then(
      (held) => {
        keptAt = next.at
        if (mine !== turn) return
        if (held) sent({ row: next, base, entries: [entry] })
        else {
          turn += 1
          overtaken()
        }
      },
      () => {
        if (mine !== turn) return
        // Entries after one that is lost are of no use: next the whole state is kept.
        turn += 1
        failed = true
        since = Infinity
        tryLater()
      },
    )
    flying.add(told)
    void told.finally(() => {
      flying.delete(told)
      if (flying.size > 0) return
      if (failed) row = { ...row, at: keptAt }
      else start()
      changed()
    })
  }

  /** Writes so much of what waits in one go; all of it or nothing is kept. */
  async function write(now: readonly Entry[], beside: readonly TableChange[]): Promise<void> {
    const base = row.at
    const { next, asWhole, changes } = changesFor(now)
    const done = await tables.write([...changes, ...beside], only(since === Infinity))
    entries = done ? entries.slice(now.length) : []
    others = others.slice(beside.length)
    if (!done) {
      overtaken()
      return
    }
    row = next
    keptAt = next.at
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
    if (isBusy() || !pending() || !may()) return
    writing = writeAll()
    changed()
  }

  return {
    append(entry) {
      if (writing === null && !failed && !pending() && may() && alone()) {
        fly(entry)
        if (flying.size === 1) changed()
        return
      }
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
      turn += 1
      row = newer
      keptAt = newer.at
      since = beside
      entries = []
    },
    row: () => row,
    state: () => {
      if (!may()) return 'kept'
      if (failed) return 'unkept'
      return isBusy() || pending() ? 'writing' : 'kept'
    },
    async flush() {
      await Promise.all(flying)
      start()
      await writing
    },
  }
}
