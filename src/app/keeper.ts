import { save } from '#engine'
import type { Run } from '#engine'
import type { Records } from '#records'
import type { Resumable } from '#ui'

/** How often a run whose clock only moves on is written again, scenario ms. */
const EVERY = 500

export interface Keeper {
  resumable(): Resumable | null
  /** Notes where a run stands: written at once when an input was taken, else every half second of the clock. */
  keep(scenarioId: string, run: Run): void
  /** Writes what has not been written yet (page hidden, run left). */
  flush(): void
  drop(): void
}

/** Keeps the one half-played run in this browser. `onLost` is called when it can no longer be kept. */
export async function openKeeper(records: Records, onLost: () => void): Promise<Keeper> {
  const stored = await records.unfinished()
  let current: { readonly id: string; readonly run: Run } | null = null
  let resumable: Resumable | null = stored && {
    scenarioId: stored.scenario,
    title: stored.title,
    clock: stored.saved.clock,
    pace: stored.saved.log.pace,
  }
  let written: { readonly clock: number; readonly entries: number } = { clock: -EVERY, entries: 0 }

  function write(): void {
    if (current === null) return
    const { id, run } = current
    const { title } = run.plan.scenario
    written = { clock: run.clock, entries: run.entries.length }
    void records.setUnfinished({ scenario: id, title, saved: save(run) }).then((kept) => {
      if (!kept) onLost()
    })
  }

  function drop(): void {
    current = null
    resumable = null
    void records.setUnfinished(null)
  }

  return {
    resumable: () => resumable,
    keep(id, run) {
      if (run.phase === 'done') return drop()
      const began = current?.run.plan !== run.plan
      current = { id, run }
      resumable = { scenarioId: id, title: run.plan.scenario.title, clock: run.clock, pace: run.head.pace }
      if (began || run.entries.length !== written.entries || Math.abs(run.clock - written.clock) >= EVERY) write()
    },
    flush: write,
    drop,
  }
}
