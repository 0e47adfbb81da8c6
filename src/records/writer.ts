import { keyText } from './rows.ts'
import type { Change, RowKey } from './rows.ts'
import type { Durability, Store } from './store-port.ts'

export interface Writer {
  /** Whether everything that was to be stored is stored. */
  isUpToDate(): boolean
  /** Resolves to whether these changes are stored. Those that are not are tried again after the next write that works. */
  write(
    changes: readonly Change[],
    how: { readonly durability: Durability; readonly routine: boolean },
  ): Promise<boolean>
  /** Takes a store that has come late, and writes to it everything that is pending. */
  connect(store: Store): Promise<void>
}

export interface WriterOptions {
  /** Null: nothing can be stored, at least until `connect`. */
  readonly store: Store | null
  /** Every row there is. */
  readonly all: () => readonly RowKey[]
  /** A row as it is by now. */
  readonly row: (key: RowKey) => Change
  /** Called after these changes have been stored. */
  readonly onStored: (changes: readonly Change[], routine: boolean) => void
  /** Called when `isUpToDate` changes. */
  readonly onTurn: () => void
}

/** Writes changes to a store and remembers which rows are still to be written. */
export function createWriter({ store: first, all, row, onStored, onTurn }: WriterOptions): Writer {
  const pending = new Map<string, RowKey>()
  let store: Store | null = null
  let upToDate = first !== null

  function setUpToDate(to: boolean): void {
    if (upToDate === to) return
    upToDate = to
    onTurn()
  }

  async function tryToWrite(changes: readonly Change[], durability: Durability, routine: boolean): Promise<boolean> {
    if (store === null) return false
    try {
      await store.write(changes, durability)
    } catch {
      return false
    }
    for (const change of changes) pending.delete(keyText(change))
    onStored(changes, routine)
    return true
  }

  const addPending = (rows: readonly RowKey[]): void =>
    rows.forEach(({ table, id }) => pending.set(keyText({ table, id }), { table, id }))

  /** Writes the pending rows as they are by now, for they may have changed since. */
  async function writePending(): Promise<void> {
    if (pending.size > 0) await tryToWrite([...pending.values()].map(row), 'strict', false)
    setUpToDate(store !== null && pending.size === 0)
  }

  function use(to: Store): void {
    store = to
    to.onReopened((empty) => {
      // The browser has deleted its data. The page still shows the records, and what it shows must be stored.
      if (empty) addPending(all())
      void writePending()
    })
  }
  if (first !== null) use(first)

  return {
    isUpToDate: () => upToDate,
    async write(changes, { durability, routine }) {
      const done = await tryToWrite(changes, durability, routine)
      if (done) await writePending()
      else {
        addPending(changes)
        setUpToDate(false)
      }
      return done
    },
    async connect(to) {
      use(to)
      await writePending()
    },
  }
}
