import type { AnyStateMachine } from 'xstate'
import { allHold } from './machine.ts'
import type { Asked, Change, MachineContext, MachineEvent } from './machine.ts'

/**
 * The machine's transitions as a table. Proving a large scenario takes hundreds of thousands of steps, each through what has
 * not been seen before; XState would take several times as long (docs/decisions/0003-run-and-machine.md). The table is read
 * from the machine that `machineOf` built and adds nothing to it. A test compares the two on random scenarios.
 */

/** One transition of the machine. */
export interface Transition {
  readonly asked: readonly Asked[]
  /** The beat it leads to; null: it stays in its own. */
  readonly to: string | null
  readonly change: Change
}

/** A beat's transitions, by event, each list in the order in which they are tried. */
export type BeatTransitions = ReadonlyMap<string, readonly Transition[]>

interface Parameters<P> {
  readonly params: P
}

/** Reads a beat's transitions from the machine. */
export function transitionsOf(machine: AnyStateMachine, beat: string): BeatTransitions {
  const table = new Map<string, Transition[]>()
  for (const [event, transitions] of machine.states[beat]?.transitions ?? []) {
    const rows = transitions.map(({ guard, target, actions }): Transition => {
      const change = actions[0] as Parameters<Change> | undefined
      return {
        asked: (guard as Parameters<readonly Asked[]>).params,
        to: target?.[0]?.key ?? null,
        change: change?.params ?? {},
      }
    })
    table.set(event, rows)
  }
  return table
}

/** The transition that is taken when `event` comes: the first whose guard holds; null when there is none. */
export const transitionFor = (
  event: MachineEvent['type'],
  transitions: BeatTransitions,
  context: MachineContext,
): Transition | null => transitions.get(event)?.find(({ asked }) => allHold(context, asked)) ?? null
