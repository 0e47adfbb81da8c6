import { describe, expect, it } from 'vitest'
import { transition, type SnapshotFrom } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { sessionMachine, sessionModes } from '../../src/play/session-modes.ts'
import type { SessionEffect, SessionEvent, SessionMode, RunStanding } from '../../src/play/session-modes.ts'

const inputs = ['notice', 'stepIn', 'stepBack', 'act', 'skip', 'next', 'rewind', 'toFollowUp'] as const
const standings: readonly RunStanding[] = ['playing', 'asked', 'choosing', 'ending', 'done']
const events: readonly SessionEvent[] = [
  ...inputs.map((type) => ({ type })),
  ...(['pause', 'resume', 'timed', 'untimed', 'showAct'] as const).map((type) => ({ type })),
  ...standings.map((at) => ({ type: 'stands' as const, at })),
]

const modeOf = ({ value }: SnapshotFrom<typeof sessionMachine>): SessionMode => ({
  course: value.course,
  paused: value.hold === 'paused',
  untimed: value.time === 'untimed',
})

/** Every mode the machine can be in, and what each event does there. */
const steps = getShortestPaths(sessionMachine, { events: [...events] }).flatMap(({ state }) =>
  events.map((event) => {
    const [next, effects] = transition(sessionMachine, state, event)
    const effect = (effects[0]?.type ?? null) as SessionEffect | null
    return { from: modeOf(state), event, to: modeOf(next), effect, effects: effects.length }
  }),
)
const inputSteps = steps.filter(({ event }) => (inputs as readonly string[]).includes(event.type))
const told = ({ from, event }: (typeof steps)[number]) => ({ ...from, event: event.type })
/** What inputs do while it is so. */
const doneWhile = (when: (mode: SessionMode) => boolean) =>
  new Set(inputSteps.filter(({ from }) => when(from)).map(({ effect }) => effect))

describe('the modes of a session', () => {
  it('reach every course, paused or not, timed or not', () => {
    const reached = new Set(steps.map(({ from }) => JSON.stringify(from)))
    expect(reached.size).toBe(7 * 2 * 2)
  })
  it('A2 while paused nothing of the scene is taken: only going back and leaving the ending', () => {
    expect(doneWhile(({ paused }) => paused)).toEqual(new Set([null, 'openFollowUp', 'rewind']))
  })
  it('R5 while an act is being seen it can be ended or gone back from, and nothing else is taken', () => {
    expect(doneWhile(({ course }) => course === 'acting')).toEqual(new Set([null, 'endAct', 'rewind']))
  })
  it('an act is taken only where choices are open', () => {
    const acts = inputSteps.filter(({ effect }) => effect === 'act').map(({ from }) => from.course)
    expect(new Set(acts)).toEqual(new Set(['asked', 'choosing']))
    const shown = steps.filter(({ from, to }) => from.course !== 'acting' && to.course === 'acting')
    expect(new Set(shown.map(({ from, event }) => `${from.course} ${event.type}`))).toEqual(
      new Set(['asked showAct', 'choosing showAct']),
    )
  })
  it('R9 the next line comes by hand only in untimed play, and never while the trainee chooses', () => {
    const next = inputSteps.filter(({ effect }) => effect === 'toNextStop')
    expect(next.filter(({ from }) => !from.untimed || from.paused).map(told)).toEqual([])
    expect(new Set(next.map(({ from }) => from.course))).toEqual(new Set(['playing', 'asked', 'ending']))
  })
  it('R6 the follow-up comes only after the ending, and once', () => {
    const to = steps.filter(({ from, to: next }) => next.course === 'followUp' && from.course !== 'followUp')
    expect(new Set(to.map(({ from, event }) => `${from.course} ${event.type}`))).toEqual(new Set(['ending toFollowUp']))
  })
  it('a run that is done stays done', () => {
    const done = steps.filter(({ from }) => from.course === 'done')
    expect(done.filter(({ to, effect }) => to.course !== 'done' || effect !== null).map(told)).toEqual([])
  })
  it('an input that is not taken leaves everything as it was, and one that is taken has one effect', () => {
    const refused = inputSteps.filter(({ effect }) => effect === null)
    expect(refused.map(({ to }) => to)).toEqual(refused.map(({ from }) => from))
    expect(Math.max(...steps.map(({ effects }) => effects))).toBe(1)
  })
  it('no input pauses, goes on or changes the pace', () => {
    for (const { from, to } of inputSteps) expect([to.paused, to.untimed]).toEqual([from.paused, from.untimed])
  })
  it('are the same however often they have been asked for', () => {
    for (const { state, steps: path } of getShortestPaths(sessionMachine, { events: [...events] })) {
      for (const event of events) {
        const [next, effects] = transition(sessionMachine, state, event)
        const { mode, send } = sessionModes()
        for (const { event: before } of path) send(before)
        expect(send(event)).toBe(effects[0]?.type ?? null)
        expect(mode()).toEqual(modeOf(next))
      }
    }
  })
  it('are told as plain data', () => {
    const { mode, send } = sessionModes()
    expect(send({ type: 'stepIn' })).toBe('stepIn')
    send({ type: 'stands', at: 'choosing' })
    send({ type: 'pause' })
    expect(send({ type: 'act' })).toBeNull()
    expect(mode()).toEqual({ course: 'choosing', paused: true, untimed: false })
  })
})
