import { initialTransition, transition } from 'xstate'
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import type { Action, Facts, Scenario } from '#scenario'
import type { MachineContext, MachineEvent } from './machine.ts'

/**
 * Where the machine stands: beat, facts and cues. Two equal situations of one machine are the same object,
 * and what the machine answers in each is remembered, so that a replay walks known ground at the cost of a look-up.
 */
export interface Situation {
  readonly beat: string
  readonly facts: Facts
  /** Ids of the cues shown so far. */
  readonly cues: ReadonlySet<string>
}

/** All that can be asked about what holds and what follows. Every answer is the machine's, and remembered. */
export interface Situations {
  readonly first: Situation
  /** How many situations are remembered. */
  readonly size: number
  /** What follows when `event` comes; the same situation where nothing does. */
  after(situation: Situation, event: MachineEvent['type']): Situation
  /** Whether the moment of this index in the beat's script is shown when it comes now. */
  shows(situation: Situation, moment: number): boolean
  /** The actions on offer (R3), in file order. */
  offers(situation: Situation): readonly Action[]
}

interface Known extends Situation {
  readonly snapshot: AnyMachineSnapshot
  readonly next: Map<string, Situation>
  readonly shown: Map<number, boolean>
  offers: readonly Action[] | null
}

const keyOf = (beat: string, { facts, cues }: MachineContext): string =>
  JSON.stringify([beat, Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), [...cues].sort()])

/** Explores the situations of a scenario's machine on demand, through XState's pure transition functions. */
export function situationsOf(machine: AnyStateMachine, { beats }: Pick<Scenario, 'beats'>): Situations {
  const known = new Map<string, Known>()
  const heard = new Map<string, ReadonlySet<string>>()
  const intern = (snapshot: AnyMachineSnapshot): Known => {
    const beat = String(snapshot.value)
    const context = snapshot.context as MachineContext
    const key = keyOf(beat, context)
    const before = known.get(key)
    if (before !== undefined) return before
    const { facts, cues } = context
    const fresh = { beat, facts, cues: new Set(cues), snapshot, next: new Map(), shown: new Map(), offers: null }
    known.set(key, fresh)
    return fresh
  }
  /** Whether anything can follow an event in a beat, whatever its guards say. */
  const hears = (beat: string, event: MachineEvent['type']): boolean => {
    let events = heard.get(beat)
    if (events === undefined) {
      events = new Set(machine.states[beat]?.ownEvents)
      heard.set(beat, events)
    }
    return events.has(event)
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
      if (!hears(from.beat, event)) return from
      const to = intern(transition(machine, from.snapshot, { type: event })[0] as AnyMachineSnapshot)
      from.next.set(event, to)
      return to
    },
    shows(situation, moment) {
      const at = situation as Known
      const seen = at.shown.get(moment)
      if (seen !== undefined) return seen
      const event = `moment.${moment}` as const
      // The machine has no event for a moment that asks and changes nothing.
      const shown = !hears(at.beat, event) || at.snapshot.can({ type: event })
      at.shown.set(moment, shown)
      return shown
    },
    offers(situation) {
      const at = situation as Known
      at.offers ??= (beats[at.beat]?.actions ?? []).filter(({ id }) => at.snapshot.can({ type: `act.${id}` }))
      return at.offers
    },
  }
}
