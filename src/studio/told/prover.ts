import { createNanoEvents } from 'nanoevents'
import type { Told, ToTell } from './telling.ts'

/** Begins to prove a scenario; the returned function ends that, and then nothing more is heard of it. */
export type BeginTelling = (
  what: ToTell,
  heard: {
    /** How much is done, 0 to 1. */
    progress(done: number): void
    told(told: Told): void
    failed(): void
  },
) => () => void

/** A scenario that can be proved, and what it was read from: where that is the same, nothing has to be proved again. */
export interface Proving extends ToTell {
  readonly source: string
}

export interface ProverNow {
  /** `waiting`: it begins by itself when writing pauses. `failed`: it broke off, and can be asked for again. */
  readonly doing: 'nothing' | 'waiting' | 'proving' | 'failed'
  /** 0 to 1. */
  readonly done: number
  /** What was last told, and of what; null before anything was. It may be of an earlier text. */
  readonly last: { readonly of: Proving; readonly told: Told } | null
  /** Whether `last` is of the text as it is. */
  readonly upToDate: boolean
  /** Whether the text as it is can be proved: it has no error. */
  readonly ready: boolean
}

/** Proves a scenario again and again while it is written: what has been begun ends with the next edit. */
export interface Prover {
  now(): ProverNow
  /**
   * Tells what the text says now; null while it has an error. Call it after every change.
   * @param byItself whether proofs begin without being asked for
   */
  look(what: Proving | null, byItself: boolean): void
  /** Begins at once. Nothing happens while the text has an error. */
  begin(): void
  /** Ends what was begun, or would begin. What was last told stays. */
  cancel(): void
  subscribe(listener: () => void): () => void
}

export interface ProverParts {
  readonly begin: BeginTelling
  /** Calls back after so many ms; the returned function ends that. */
  readonly after: (ms: number, then: () => void) => () => void
}

/** Somebody who stops writing for so long, ms, may want to know. */
export const PAUSE_BEFORE_PROOFS = 2000

export function createProver({ begin: beginTelling, after }: ProverParts): Prover {
  const events = createNanoEvents<{ changed: () => void }>()
  let text: Proving | null = null
  let now: ProverNow = { doing: 'nothing', done: 0, last: null, upToDate: false, ready: false }
  let end = (): void => undefined
  let auto = true

  function become(part: Partial<ProverNow>): void {
    now = { ...now, ...part }
    events.emit('changed')
  }
  function stop(): void {
    end()
    end = () => undefined
  }
  function begin(): void {
    const of = text
    if (of === null) return
    stop()
    become({ doing: 'proving', done: 0 })
    end = beginTelling(of, {
      progress: (done) => become({ done }),
      told(told) {
        stop()
        become({ doing: 'nothing', done: 1, last: { of, told }, upToDate: true })
      },
      failed() {
        stop()
        become({ doing: 'failed' })
      },
    })
  }
  function wait(): void {
    if (!auto || text === null || now.upToDate) return become({ doing: 'nothing' })
    become({ doing: 'waiting' })
    end = after(PAUSE_BEFORE_PROOFS, begin)
  }

  return {
    now: () => now,
    look(what, byItself) {
      const same = what?.source === text?.source
      if (same && byItself === auto) return
      auto = byItself
      text = what
      if (same) {
        if (now.doing === 'proving') return
        stop()
        return wait()
      }
      stop()
      now = { ...now, done: 0, ready: what !== null, upToDate: what !== null && now.last?.of.source === what.source }
      wait()
    },
    begin,
    cancel() {
      stop()
      become({ doing: 'nothing' })
    },
    subscribe: (listener) => events.on('changed', listener),
  }
}
