import type { Change, Disk, RowName } from './disk-types.ts'

export interface Writer {
  /** Whether everything that was to be kept is kept. */
  keeps(): boolean
  /**
   * Resolves to whether these changes are kept. What could not be is tried again after the next write that works.
   * @param strict waits for the metal
   */
  write(changes: readonly Change[], how: { readonly strict: boolean; readonly routine: boolean }): Promise<boolean>
}

export interface WriterOptions {
  readonly disk: Disk | null
  /** A row as it is by now. */
  readonly now: (row: RowName) => Change
  /** Told what is on the disk now. */
  readonly onKept: (changes: readonly Change[], routine: boolean) => void
  /** Told when `keeps` changes. */
  readonly onTurn: () => void
}

const nameOf = ({ store, id }: RowName): string => `${store}/${id}`

/** Writes changes to a disk and remembers which rows it owes. */
export function createWriter({ disk, now, onKept, onTurn }: WriterOptions): Writer {
  const owed = new Map<string, RowName>()
  let kept = disk !== null

  function turn(to: boolean): void {
    if (kept === to) return
    kept = to
    onTurn()
  }

  async function tryTo(changes: readonly Change[], strict: boolean, routine: boolean): Promise<boolean> {
    try {
      await disk?.write(changes, strict)
    } catch {
      return false
    }
    for (const change of changes) owed.delete(nameOf(change))
    onKept(changes, routine)
    return true
  }

  return {
    keeps: () => kept,
    async write(changes, { strict, routine }) {
      if (disk === null) return false
      const done = await tryTo(changes, strict, routine)
      if (!done) for (const { store, id } of changes) owed.set(nameOf({ store, id }), { store, id })
      // As they are by now, for they may have changed since.
      else if (owed.size > 0) await tryTo([...owed.values()].map(now), true, false)
      turn(owed.size === 0)
      return done
    },
  }
}
