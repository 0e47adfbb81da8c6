import { initialTransition, transition } from 'xstate'
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { Facts } from '#scenario'
import type { MachineContext, MachineEvent } from './machine.ts'

/**
 * Where the machine stands: beat, facts and cues. Two equal situations of one machine are the same object,
 * and what follows from each is remembered, so that a replay walks known ground at the cost of a look-up.
 */
export interface Situation {
  readonly beat: string
  readonly facts: Facts
  /** Ids of the cues shown so far. */
  readonly cues: ReadonlySet<string>
}

export interface Situations {
  readonly first: Situation
  /** How many situations are remembered. */
  readonly size: number
  /** What follows when `event` comes; the same situation where nothing does. */
  after(situation: Situation, event: MachineEvent['type']): Situation
}

interface Known extends Situation {
  readonly snapshot: AnyMachineSnapshot
  readonly next: Map<string, Situation>
}

const keyOf = (beat: string, { facts, cues }: MachineContext): string =>
  JSON.stringify([beat, Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), [...cues].sort()])

/** Explores a machine's situations on demand through XState's pure transition functions. */
export function situationsOf(machine: AnyStateMachine): Situations {
  const known = new Map<string, Known>()
  const intern = (snapshot: AnyMachineSnapshot): Known => {
    const beat = String(snapshot.value)
    const context = snapshot.context as MachineContext
    const key = keyOf(beat, context)
    const before = known.get(key)
    if (before !== undefined) return before
    const fresh = { beat, facts: context.facts, cues: new Set(context.cues), snapshot, next: new Map() }
    known.set(key, fresh)
    return fresh
  }
  return {
    first: intern(initialTransition(machine)[0] as AnyMachineSnapshot),
    get size() {
      return known.size
    },
    after(situation, event) {
      const from = situation as Known
      const seen = from.next.get(event)
      if (seen !== undefined) return seen
      const to = intern(transition(machine, from.snapshot, { type: event })[0] as AnyMachineSnapshot)
      from.next.set(event, to)
      return to
    },
  }
}
