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

/** A run on stage. */
export interface RecordedRun {
  /** The id of its record. */
  readonly id: string
  /** Notes where it stands: written at once when an input was taken, else every half second of its clock. */
  note(status: RunStatus): void
  /** It is off the stage, and stays where it was. */
  leave(): void
}

export interface RunRecorder {
  /** A run that is new. `whatIf`: it goes off from another one, and leaves no trace unless it is finished. */
  begin(beginning: Beginning, whatIf: boolean): RecordedRun
  /** An open run goes on from where it is by now, unless another tab plays it or it is open no more. */
  goOn(run: string): Promise<'elsewhere' | 'gone' | { readonly kept: RecordedRun; readonly record: RunRecord }>
  /** The run is given up for good; gives its undo. */
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

/** Keeps runs as they are played. */
export function createRunRecorder({
  ledger,
  locks,
  newId,
  now,
  east = eastHere,
  version,
}: RunRecorderOptions): RunRecorder {
  /**
   * An end, now, and the clock by which it is that: never sooner after the beginning than what was done took, though
   * the clock may have been put back meanwhile. One that goes off from another has inputs older than itself.
   */
  function ending({ begun }: RunRecord, log: Log | null): { readonly ended: string; readonly east: number } {
    const took = log === null || (log.rewinds ?? 0) > 0 ? 0 : (log.entries.at(-1)?.wall ?? 0)
    const ended = later(now(), new Date(Date.parse(begun) + took).toISOString())
    return { ended, east: east(ended) }
  }
  const onStage = new Map<string, () => void>()

  function follow(first: RunRecord, whatIf: boolean): RecordedRun {
    let record = first
    // The first write of a run that goes on tells the other tabs that it is on stage here.
    let written: RunRecord | null = null

    /** Off the stage a run is no longer ours: another tab may play it by now. */
    const mine = (): boolean => onStage.get(first.id) === write
    function write(): void {
      const nothingYet = record.saved === null && record.log === null
      if (!mine() || nothingYet || record === written || (whatIf && record.state === 'open')) return
      const routine = written !== null && record.state === 'open'
      written = record
      void ledger.putRun(record, routine)
    }
    function due(status: RunStatus): boolean {
      const [before, after] = [written?.saved, status.state === 'open' ? status.saved : null]
      if (!before || !after) return true
      const another = after.log.entries.length !== before.log.entries.length
      return another || Math.abs(after.clock - before.clock) >= EVERY
    }
    function end(): void {
      if (!mine()) return
      write()
      onStage.delete(first.id)
      locks.release(first.id)
    }

    onStage.set(first.id, write)
    return {
      id: first.id,
      note(status) {
        if (record.state === 'finished') return
        record =
          status.state === 'open'
            ? { ...record, ...status }
            : { ...record, ...status, saved: null, ...ending(record, status.log) }
        if (due(status)) write()
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
      return follow(record, whatIf)
    },
    async goOn(run) {
      if (!(await locks.take(run))) return 'elsewhere'
      // Read once it is ours: the tab that had it may have gone on, or have finished it.
      const record = ledger.run(run)
      if (record?.state === 'open' && record.saved !== null)
        return { kept: follow({ ...record, version }, false), record }
      locks.release(run)
      return 'gone'
    },
    async giveUp(record) {
      await ledger.putRun({ ...record, state: 'left', saved: null, ...ending(record, null) })
      return async () => {
        await ledger.putRun(record)
      }
    },
    flush: () => onStage.forEach((write) => write()),
  }
}
