import type { Change, RowKey, StoredRow } from './rows.ts'

/**
 * How safe a write is before it counts as done, in the words of IndexedDB. `strict`: it survives a crash of the machine.
 * `relaxed`: it survives a crash of the page and of the browser.
 */
export type Durability = 'strict' | 'relaxed'

/** Keeps records between visits: the browser's database, or memory in tests. */
export interface Store {
  /** Every row there is. Rejects when they cannot be read. */
  readAll(): Promise<readonly StoredRow[]>
  /** These rows as they are now, in this order. Rejects when they cannot be read. */
  read(rows: readonly RowKey[]): Promise<readonly StoredRow[]>
  /**
   * Makes all changes or none. The transaction has been handed over when this returns, before the promise settles: a
   * page that is closed in the next instant has still written. Rejects when the changes could not be made.
   */
  write(changes: readonly Change[], durability: Durability): Promise<void>
  /** Whether a later version of the program, in another tab, has upgraded it: this version cannot use it any more. */
  newer(): boolean
  /**
   * Sets the one listener, which is called each time the store has been lost and is open again. `empty`: nothing
   * is left of what was in it.
   */
  onReopened(listener: (empty: boolean) => void): void
}

/** What one tab of the browser tells the others: rows have changed, or another person is current. */
export type TabMessage =
  | { readonly changed: readonly RowKey[]; readonly routine: boolean }
  | { readonly current: string }

/** Carries messages between the tabs of one browser. */
export interface TabChannel {
  send(message: TabMessage): void
  /** Sets the listener to messages of other tabs; it never gets those of this tab. */
  onMessage(listener: (message: TabMessage) => void): void
}

/** Keeps the id of the current person between visits. */
export interface CurrentChoice {
  get(): string | null
  set(person: string): void
}
