import { initialTransition } from 'xstate'
import type { AnyStateMachine } from 'xstate'
import type { Action, Facts, Scenario } from '#scenario'
import { changedBy } from './machine.ts'
import type { MachineContext, MachineEvent } from './machine.ts'
import { transitionFor, transitionsOf } from './transitions.ts'
import type { BeatTransitions } from './transitions.ts'

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
  /** The same beat and cues with these facts, whether or not any run comes there. */
  withFacts(situation: Situation, facts: Facts): Situation
  /** Whether the moment of this index in the beat's script is shown when it comes now. */
  shows(situation: Situation, moment: number): boolean
  /** The actions on offer (R3), in file order. */
  offers(situation: Situation): readonly Action[]
}

interface Known extends Situation {
  readonly context: MachineContext
  readonly transitions: BeatTransitions
  /** What follows each event that has been asked about; null where nothing does. */
  readonly next: Map<string, Known | null>
  offers: readonly Action[] | null
}

/** Equal for equal facts and cues. Takes the names in the order in which they are declared, others by name after them. */
function contextKeys(declared: readonly string[]): (context: MachineContext) => string {
  const known = new Set(declared)
  return ({ facts, cues }) => {
    const values = declared.map((name) => facts[name])
    const others = Object.keys(facts).filter((name) => !known.has(name))
    return JSON.stringify([values, others.sort().map((name) => [name, facts[name]]), cues.toSorted()])
  }
}

/** Explores the situations of a scenario's machine on demand. */
export function situationsOf(machine: AnyStateMachine, { beats, facts = {} }: Scenario): Situations {
  const keyOf = contextKeys(Object.keys(facts))
  const known = new Map<string, { readonly transitions: BeatTransitions; readonly here: Map<string, Known> }>()
  let size = 0

  const placeOf = (beat: string) => {
    const place = known.get(beat) ?? { transitions: transitionsOf(machine, beat), here: new Map<string, Known>() }
    known.set(beat, place)
    return place
  }
  const intern = (beat: string, context: MachineContext): Known => {
    const { transitions, here } = placeOf(beat)
    const key = keyOf(context)
    const before = here.get(key)
    if (before !== undefined) return before
    const cues = new Set(context.cues)
    const fresh: Known = { beat, facts: context.facts, cues, context, transitions, next: new Map(), offers: null }
    here.set(key, fresh)
    size++
    return fresh
  }
  const follow = (from: Known, event: MachineEvent['type']): Known | null => {
    const seen = from.next.get(event)
    if (seen !== undefined) return seen
    const transition = transitionFor(event, from.transitions, from.context)
    const to =
      transition === null ? null : intern(transition.to ?? from.beat, changedBy(from.context, transition.change))
    from.next.set(event, to)
    return to
  }

  const [initial] = initialTransition(machine)
  return {
    first: intern(String(initial.value), initial.context as MachineContext),
    get size() {
      return size
    },
    after: (situation, event) => follow(situation as Known, event) ?? situation,
    withFacts(situation, facts) {
      const { beat, context } = situation as Known
      return intern(beat, { ...context, facts })
    },
    shows(situation, moment) {
      const at = situation as Known
      const event = `moment.${moment}` as const
      // The machine has no event for a moment that asks and changes nothing.
      return !at.transitions.has(event) || follow(at, event) !== null
    },
    offers(situation) {
      const at = situation as Known
      at.offers ??= (beats[at.beat]?.actions ?? []).filter(
        ({ id }) => transitionFor(`act.${id}`, at.transitions, at.context) !== null,
      )
      return at.offers
    },
  }
}
