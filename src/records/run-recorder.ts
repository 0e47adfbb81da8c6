import type { Log, SavedRun } from '#engine'
import { eastHere } from './calendar.ts'
import type { East } from './calendar.ts'
import type { Ledger } from './ledger-types.ts'
import type { Reading, RunRecord } from './record-types.ts'
import type { RunLocks } from './run-locks.ts'

/** How often a run whose clock only moves on is written again, scenario ms. */
const EVERY = 500

/** Where a run stands, as it is kept. */
export type RunStatus = { readonly scenarioHash: string } & (
  | { readonly state: 'open'; readonly saved: SavedRun }
  | { readonly state: 'finished'; readonly log: Log; readonly reading: Reading | null }
)

/** What is known of a run when it begins. */
export type Beginning = Pick<RunRecord, 'scenario' | 'title' | 'attempt'>

/** A run that is being played, and recorded. */
export interface RecordedRun {
  /** The id of its record. */
  readonly id: string
  /** Takes note of where the run stands. It is written at once when an input was taken, else every half second of its clock. */
  note(status: RunStatus): void
  /** The run is played no more, and stays where it was. */
  leave(): void
}

export interface RunRecorder {
  /** Records a new run. `whatIf`: it starts in the middle of an earlier one, and is stored only when it is finished. */
  begin(beginning: Beginning, whatIf: boolean): RecordedRun
  /**
   * Records an open run from where it stands by now. `elsewhere`: another tab plays it. `gone`: it is open no more.
   * @param run the id of its record
   */
  resume(run: string): Promise<'elsewhere' | 'gone' | { readonly recorded: RecordedRun; readonly record: RunRecord }>
  /** Gives a run up for good. Gives the undo. */
  giveUp(record: RunRecord): Promise<() => Promise<void>>
  /** Writes what has not been written yet (page hidden). */
  flush(): void
}

export interface RunRecorderOptions {
  readonly ledger: Ledger
  readonly locks: RunLocks
  readonly newId: () => string
  /** ISO 8601 in UTC. */
  readonly now: () => string
  /** The clock by which days are told; that of this computer where none is given. */
  readonly east?: East
  /** The program's version. */
  readonly version: string
}

/** The later of two instants as they are kept (ISO 8601 in UTC). */
const later = (one: string, other: string): string => (one < other ? other : one)

/** Records runs in the ledger while they are played. */
export function createRunRecorder({
  ledger,
  locks,
  newId,
  now,
  east = eastHere,
  version,
}: RunRecorderOptions): RunRecorder {
  /**
   * When a run ends that ends now, and by how much the clock is ahead of UTC then. The end is never sooner after the
   * beginning than the inputs took, though the clock may have been put back meanwhile. The inputs of a run that starts in
   * the middle of another are older than the run itself, so they say nothing of its length.
   */
  function ending({ begun }: RunRecord, log: Log | null): { readonly ended: string; readonly east: number } {
    const took = log === null || (log.rewinds ?? 0) > 0 ? 0 : (log.entries.at(-1)?.wall ?? 0)
    const ended = later(now(), new Date(Date.parse(begun) + took).toISOString())
    return { ended, east: east(ended) }
  }
  /** By id: what writes each run that is being played here. */
  const playing = new Map<string, () => void>()

  function recordRun(first: RunRecord, whatIf: boolean): RecordedRun {
    let latest = first
    /** As it was written last. Null at first, so that a run that is resumed is written once: that tells the other tabs of it. */
    let written: RunRecord | null = null

    /** Once a run is played here no more, another tab may play it. */
    const isPlaying = (): boolean => playing.get(first.id) === write
    function write(): void {
      const nothingYet = latest.saved === null && latest.log === null
      if (!isPlaying() || nothingYet || latest === written || (whatIf && latest.state === 'open')) return
      const routine = written !== null && latest.state === 'open'
      written = latest
      void ledger.putRun(latest, routine)
    }
    function isDue(status: RunStatus): boolean {
      const [before, after] = [written?.saved, status.state === 'open' ? status.saved : null]
      if (!before || !after) return true
      const hasInput = after.log.entries.length !== before.log.entries.length
      return hasInput || Math.abs(after.clock - before.clock) >= EVERY
    }
    function end(): void {
      if (!isPlaying()) return
      write()
      playing.delete(first.id)
      locks.release(first.id)
    }

    playing.set(first.id, write)
    return {
      id: first.id,
      note(status) {
        if (latest.state === 'finished') return
        latest =
          status.state === 'open'
            ? { ...latest, ...status }
            : { ...latest, ...status, saved: null, ...ending(latest, status.log) }
        if (isDue(status)) write()
        if (status.state === 'finished') end()
      },
      leave: end,
    }
  }

  return {
    begin(beginning, whatIf) {
      // Never before its attempt, though the clock may have been put back, or the attempt comes from another computer.
      const attempt = ledger.attempts().find(({ id }) => id === beginning.attempt)
      const begun = later(now(), attempt?.begun ?? '')
      const record: RunRecord = {
        id: newId(),
        person: ledger.current().id,
        ...beginning,
        scenarioHash: '',
        version,
        begun,
        ended: null,
        east: east(begun),
        state: 'open',
        saved: null,
        log: null,
        reading: null,
        self: null,
      }
      if (!whatIf) void locks.take(record.id)
      return recordRun(record, whatIf)
    },
    async resume(run) {
      if (!(await locks.take(run))) return 'elsewhere'
      // Read only once this tab has the lock: the tab that had it may have played on, or have finished the run.
      const record = ledger.run(run)
      if (record?.state === 'open' && record.saved !== null)
        return { recorded: recordRun({ ...record, version }, false), record }
      locks.release(run)
      return 'gone'
    },
    async giveUp(record) {
      await ledger.putRun({ ...record, state: 'left', saved: null, ...ending(record, null) })
      return async () => {
        await ledger.putRun(record)
      }
    },
    flush: () => playing.forEach((write) => write()),
  }
}
