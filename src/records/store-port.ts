import type { Rows, StoreName } from './rows.ts'

/** Which row of which store. */
export interface RowName {
  readonly store: StoreName
  readonly id: string
}

/** A row added or replaced; null: removed. */
export type Change = { [S in StoreName]: RowName & { readonly store: S; readonly value: Rows[S] | null } }[StoreName]

/** Where records lie between visits: the browser's database, or a test's. */
export interface Disk {
  /** Every row there is. */
  readAll(): Promise<readonly Change[]>
  /** These rows as they are now; what is gone is null. */
  read(rows: readonly RowName[]): Promise<readonly Change[]>
  /**
   * Makes all changes or none, in one transaction that is handed over before this returns, so that a page that dies in
   * the next instant has still written. `strict` waits for the metal. Rejects when they could not be made.
   */
  write(changes: readonly Change[], strict: boolean): Promise<void>
  /** Whether it is lost to a later version of the program, in another tab. */
  newer(): boolean
  /** Told each time a disk that was lost is there again; `empty`: without anything that was on it. */
  onBack(listener: (empty: boolean) => void): void
}

/** What the tabs of one browser tell each other. */
export type News = { readonly changed: readonly RowName[]; readonly routine: boolean } | { readonly current: string }

export interface Wire {
  tell(news: News): void
  onNews(listener: (news: News) => void): void
}

/** Where the choice of the current person is kept. */
export interface CurrentChoice {
  get(): string | null
  set(person: string): void
}
