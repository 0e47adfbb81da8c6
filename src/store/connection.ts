import { within } from './within.ts'

/** How long a database may take to open before a page goes on without it, ms. */
export const PATIENCE = 3000

/** A database that has been opened. */
export interface Opened<Db> {
  readonly db: Db
  /** It had to be made anew: what was in it before is not there. */
  readonly empty: boolean
}

/** A connection to a database that is opened again when it is lost. */
export interface Connection<Db> {
  /**
   * Does something with the database, at once when it is open. Where the browser has lost it meanwhile, it is opened
   * again and the same is tried once more. Rejects when that fails too, or when opening takes longer than `PATIENCE`.
   */
  use<T>(what: (db: Db) => Promise<T>): Promise<T>
  /** The browser or another tab has closed it. */
  lost(db: Db): void
}

export interface ConnectionOptions<Db> {
  readonly first: Db
  readonly open: () => Promise<Opened<Db>>
  readonly close: (db: Db) => void
  /** Called when it has been opened again. */
  readonly onReopened: (empty: boolean) => void
  /** How long opening again may take, ms. */
  readonly patience?: number
}

/** What browsers throw when a connection cannot be used any more. A new one may work. */
const LOST = ['InvalidStateError', 'AbortError', 'UnknownError']
const isLost = (error: unknown): boolean => error instanceof DOMException && LOST.includes(error.name)

/** Keeps a database open that the browser may close at any time: its disk failed, its data were deleted, another tab has upgraded it. */
export function keepOpen<Db>({
  first,
  open,
  close,
  onReopened,
  patience = PATIENCE,
}: ConnectionOptions<Db>): Connection<Db> {
  let now: Db | null = first
  let coming: Promise<Db> | null = null

  function again(): Promise<Db> {
    coming ??= open()
      .then(({ db, empty }) => {
        now = db
        onReopened(empty)
        return db
      })
      .finally(() => {
        coming = null
      })
    return coming
  }
  async function reopened(): Promise<Db> {
    const db = await within(again(), patience, null)
    if (db === null) throw new DOMException('the database does not answer', 'TimeoutError')
    return db
  }
  function lost(db: Db): void {
    if (now !== db) return
    now = null
    close(db)
  }

  return {
    lost,
    async use(what) {
      const db = now
      if (db !== null) {
        try {
          return await what(db)
        } catch (error) {
          if (!isLost(error)) throw error
          lost(db)
        }
      }
      return what(await reopened())
    },
  }
}
