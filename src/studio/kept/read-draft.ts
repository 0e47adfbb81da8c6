import { after, type DraftState } from '../draft/journal.ts'
import {
  below,
  type DraftRow,
  entryKey,
  isDraftRow,
  isEntry,
  isStateRow,
  isVersionRow,
  type VersionRow,
} from './rows.ts'
import type { Tables } from './tables.ts'

/** A scenario as it is kept. */
export interface KeptDraft {
  readonly row: DraftRow
  readonly state: DraftState
  /** How many entries lie beside the last state that was kept whole. */
  readonly since: number
  /** Oldest first. */
  readonly versions: readonly VersionRow[]
  /** Some entries could not be read: the state is that before the first of them. */
  readonly damaged: boolean
}

/** All scenarios that are kept, the last changed first. */
export async function readRows(tables: Tables): Promise<readonly DraftRow[]> {
  const [rows = []] = await tables.read([{ table: 'drafts', below: '' }])
  return rows
    .map(([, value]) => value)
    .filter(isDraftRow)
    .sort(lastChangedFirst)
}

export const lastChangedFirst = (a: DraftRow, b: DraftRow): number =>
  a.changed === b.changed ? (a.id < b.id ? -1 : 1) : a.changed < b.changed ? 1 : -1

/** Reads a scenario: its last whole state, and every entry since. Null where it is not there or its state is damaged. */
export async function readDraft(tables: Tables, id: string): Promise<KeptDraft | null> {
  const [rows = [], states = [], entries = [], versions = []] = await tables.read([
    { table: 'drafts', below: id },
    { table: 'states', below: id },
    { table: 'entries', below: below(id) },
    { table: 'versions', below: below(id) },
  ])
  const row = rows.find(([key]) => key === id)?.[1]
  const whole = states.find(([key]) => key === id)?.[1]
  if (!isDraftRow(row) || !isStateRow(whole)) return null
  const byKey = new Map(entries)
  let state: DraftState = { files: whole.files, history: whole.history }
  let at = whole.at
  while (at < row.at) {
    const next = stateAfter(state, byKey.get(entryKey(id, at + 1)))
    if (next === null) break
    state = next
    at += 1
  }
  return {
    row,
    state,
    since: entries.length,
    versions: versions
      .map(([, value]) => value)
      .filter(isVersionRow)
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    damaged: at < row.at,
  }
}

function stateAfter(state: DraftState, entry: unknown): DraftState | null {
  if (!isEntry(entry)) return null
  try {
    const turned = after(state, entry)
    return turned === null ? null : { files: turned.files, history: turned.history }
  } catch {
    // It is of other files.
    return null
  }
}
