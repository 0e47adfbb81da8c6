import { changed, holds } from '#scenario'
import type { Action, Beat, FactChange, Facts, Moment, Scenario, Then, When } from '#scenario'
import { assign, setup } from 'xstate'
import type { AnyStateMachine } from 'xstate'

/** What the machine carries from beat to beat. */
export interface MachineContext {
  readonly facts: Facts
  /** Ids of the cues shown, in order. */
  readonly cues: readonly string[]
}

/**
 * `lasts`: the beat has lasted its time. `moment.<index>`: that moment of its script comes, and is shown if its guard
 * holds; a moment that asks and changes nothing has no event. `act.<id>`: that action is taken, if it is on offer. The run
 * says when they come; the machine knows no time.
 */
export interface MachineEvent {
  readonly type: 'lasts' | `moment.${number}` | `act.${string}`
}

/** What a guard asks. All of it must hold. */
export interface Asked {
  readonly when?: When | undefined
  /** Facts are asked after this change (R2). */
  readonly set?: FactChange | undefined
  /** A cue that must have been shown. */
  readonly after?: string | undefined
}

/** What a transition changes. */
export interface Change {
  readonly set?: FactChange | undefined
  readonly cue?: string | undefined
}

/** The guard `holds`: whether everything that is asked holds. */
export const allHold = ({ facts, cues }: MachineContext, asked: readonly Asked[]): boolean =>
  asked.every(
    ({ when, set, after }) => holds(when, changed(facts, set)) && (after === undefined || cues.includes(after)),
  )

/** The action `changeFacts`. */
export const changedBy = ({ facts, cues }: MachineContext, { set, cue }: Change): MachineContext => ({
  facts: changed(facts, set),
  cues: cue === undefined || cues.includes(cue) ? cues : [...cues, cue],
})

/**
 * Builds the XState machine of a scenario: one state a beat, endings final (F5, R2). It is the only place in which guards,
 * changes of facts and targets are decided; everything else asks it (see `situationsOf`).
 */
export function machineOf(scenario: Scenario): AnyStateMachine {
  const built = setup({
    types: { context: {} as MachineContext, events: {} as MachineEvent },
    guards: { holds: ({ context }, asked: readonly Asked[]) => allHold(context, asked) },
    actions: { changeFacts: assign(({ context }, change: Change) => changedBy(context, change)) },
  })

  const branchesOf = (then: Then) => (typeof then === 'string' ? [{ go: then }] : then)
  const onLasts = (then: Then) =>
    branchesOf(then).map((b) => ({
      target: b.go,
      guard: { type: 'holds' as const, params: [{ when: 'when' in b ? b.when : undefined }] },
    }))
  const onAct = (a: Action) =>
    branchesOf(a.then).map((b) => ({
      target: b.go,
      guard: {
        type: 'holds' as const,
        params: [
          { when: a.when, after: a.after },
          { when: 'when' in b ? b.when : undefined, set: a.set },
        ],
      },
      actions: { type: 'changeFacts' as const, params: { set: a.set } },
    }))
  const onMoment = (m: Moment) => ({
    guard: { type: 'holds' as const, params: [{ when: m.when }] },
    actions: { type: 'changeFacts' as const, params: { set: m.set, cue: m.cue?.id } },
  })
  const onMoments = (script: readonly Moment[] = []) =>
    Object.fromEntries(script.flatMap((m, i) => (m.when || m.set || m.cue ? [[`moment.${i}`, onMoment(m)]] : [])))
  const onActions = (actions: readonly Action[] = []) =>
    Object.fromEntries(actions.map((a) => [`act.${a.id}`, onAct(a)]))
  const stateOf = ({ ending, then, script, actions }: Beat) => {
    const moments = onMoments(script)
    if (ending !== undefined)
      return Object.keys(moments).length === 0 ? { type: 'final' as const } : { type: 'final' as const, on: moments }
    return { on: { ...(then === undefined ? {} : { lasts: onLasts(then) }), ...moments, ...onActions(actions) } }
  }

  return built.createMachine({
    id: scenario.id,
    context: { facts: scenario.facts ?? {}, cues: [] },
    initial: scenario.start,
    states: Object.fromEntries(Object.entries(scenario.beats).map(([id, beat]) => [id, stateOf(beat)])),
  })
}
