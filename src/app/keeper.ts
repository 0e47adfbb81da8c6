import type { SavedRun } from '#engine'
import type { Records } from '#records'
import type { Resumable } from '#ui'

/** How often a run whose clock only moves on is written again, scenario ms. */
const EVERY = 500

export interface Keeper {
  resumable(): Resumable | null
  /** Notes where a run stands: written at once when an input was taken, else every half second of the clock. */
  keep(scenarioId: string, title: string, saved: SavedRun): void
  /** Writes what has not been written yet (page hidden, run left). */
  flush(): void
  drop(): void
}

/** Keeps the one half-played run in this browser. `onLost` is called when it can no longer be kept. */
export async function openKeeper(records: Records, onLost: () => void): Promise<Keeper> {
  const stored = await records.unfinished()
  let current = stored
  let written = stored?.saved ?? null

  function write(): void {
    if (current === null || current.saved === written) return
    written = current.saved
    void records.setUnfinished(current).then((kept) => {
      if (!kept) onLost()
    })
  }

  return {
    resumable: () =>
      current && {
        scenarioId: current.scenario,
        title: current.title,
        clock: current.saved.clock,
        pace: current.saved.log.pace,
      },
    keep(scenario, title, saved) {
      const began = current?.scenario !== scenario
      current = { scenario, title, saved }
      if (began || written === null) return write()
      const another = saved.log.entries.length !== written.log.entries.length
      if (another || Math.abs(saved.clock - written.clock) >= EVERY) write()
    },
    flush: write,
    drop() {
      current = null
      written = null
      void records.setUnfinished(null)
    },
  }
}
