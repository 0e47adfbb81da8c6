import type { Change, Disk, RowName } from './store-port.ts'

export interface Writer {
  /** Whether everything that was to be kept is kept. */
  keeps(): boolean
  /**
   * Resolves to whether these changes are kept. What could not be is tried again after the next write that works.
   * @param strict waits for the metal
   */
  write(changes: readonly Change[], how: { readonly strict: boolean; readonly routine: boolean }): Promise<boolean>
  /** A disk is there now: what has been owed until then is written. */
  join(disk: Disk): Promise<void>
}

export interface WriterOptions {
  readonly disk: Disk | null
  /** Every row there is. */
  readonly all: () => readonly RowName[]
  /** A row as it is by now. */
  readonly now: (row: RowName) => Change
  /** Told what is on the disk now. */
  readonly onKept: (changes: readonly Change[], routine: boolean) => void
  /** Told when `keeps` changes. */
  readonly onTurn: () => void
}

const nameOf = ({ store, id }: RowName): string => `${store}/${id}`

/** Writes changes to a disk and remembers which rows it owes. */
export function createWriter({ disk: first, all, now, onKept, onTurn }: WriterOptions): Writer {
  const owed = new Map<string, RowName>()
  let disk: Disk | null = null
  let kept = first !== null

  function turn(to: boolean): void {
    if (kept === to) return
    kept = to
    onTurn()
  }

  async function tryTo(changes: readonly Change[], strict: boolean, routine: boolean): Promise<boolean> {
    if (disk === null) return false
    try {
      await disk.write(changes, strict)
    } catch {
      return false
    }
    for (const change of changes) owed.delete(nameOf(change))
    onKept(changes, routine)
    return true
  }

  const owe = (rows: readonly RowName[]): void =>
    rows.forEach(({ store, id }) => owed.set(nameOf({ store, id }), { store, id }))

  /** Writes what is owed, as it is by now, for it may have changed since. */
  async function settle(): Promise<void> {
    if (owed.size > 0) await tryTo([...owed.values()].map(now), true, false)
    turn(disk !== null && owed.size === 0)
  }

  function use(to: Disk): void {
    disk = to
    to.onBack((empty) => {
      // What a screen shows of the records is what is kept of them, also when the browser has cleared its own.
      if (empty) owe(all())
      void settle()
    })
  }
  if (first !== null) use(first)

  return {
    keeps: () => kept,
    async write(changes, { strict, routine }) {
      const done = await tryTo(changes, strict, routine)
      if (done) await settle()
      else {
        owe(changes)
        turn(false)
      }
      return done
    },
    async join(to) {
      use(to)
      await settle()
    },
  }
}
