import { describe, expect, it } from 'vitest'
import { transition, type SnapshotFrom } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { roomMachine, roomModes } from '../../src/play/room/room-modes.ts'
import type { RoomEffect, RoomEvent, RoomMode, StillPhase } from '../../src/play/room/room-modes.ts'

const either = [true, false] as const
const still: readonly StillPhase[] = ['title', 'stopped', 'choices', 'ending', 'follow-up', 'talk']
/** What the facilitator presses. */
const presses: readonly RoomEvent[] = [
  ...either.flatMap((acting) =>
    either.flatMap((untimed) => either.map((offered) => ({ type: 'on' as const, acting, untimed, offered }))),
  ),
  ...[0, 1].map((page) => ({ type: 'back' as const, page })),
  { type: 'black' },
  ...either.map((offered) => ({ type: 'take' as const, offered })),
]
const events: readonly RoomEvent[] = [
  ...presses,
  ...either.flatMap((over) =>
    either.flatMap((asked) => either.map((sign) => ({ type: 'came' as const, over, asked, sign }))),
  ),
  { type: 'confirmed' },
  ...still.map((phase) => ({ type: 'goTo' as const, phase })),
]

const modeOf = ({ value }: SnapshotFrom<typeof roomMachine>): RoomMode => ({
  phase: value.phase,
  black: value.light === 'black',
})

/** Every mode the machine can be in, and what each event does there. */
const steps = getShortestPaths(roomMachine, { events: [...events] }).flatMap(({ state }) =>
  events.map((event) => {
    const [next, effects] = transition(roomMachine, state, event)
    const effect = (effects[0]?.type ?? null) as RoomEffect | null
    return { from: modeOf(state), event, to: modeOf(next), effect, effects: effects.length }
  }),
)
const pressed = steps.filter(({ event }) => presses.includes(event))
const where = (effect: RoomEffect) => new Set(steps.filter((s) => s.effect === effect).map(({ from }) => from.phase))

describe('the modes of a room', () => {
  it('reach every phase, lit or black, but never play in the dark', () => {
    const reached = new Set(steps.map(({ from }) => `${from.phase} ${from.black ? 'black' : 'lit'}`))
    expect(reached.size).toBe(7 * 2 - 1)
    expect(reached).not.toContain('playing black')
  })
  it('in a black room every press lifts the black, and does nothing else', () => {
    for (const { from, to, effect } of pressed.filter((s) => s.from.black))
      expect([to, effect]).toEqual([{ ...from, black: false }, null])
  })
  it('every way out of playing but going on with it makes the scene stand still', () => {
    const left = steps.filter(({ from, to }) => from.phase === 'playing' && to.phase !== 'playing')
    const by = left.filter(({ event }) => event.type !== 'goTo')
    expect(new Set(by.map(({ effect }) => effect))).toEqual(new Set(['stop']))
  })
  it('the scene plays only by On, and by an option that is taken', () => {
    const begun = steps.filter(({ from, to }) => from.phase !== 'playing' && to.phase === 'playing')
    expect(new Set(begun.map(({ from, event, effect }) => `${from.phase} ${event.type} ${effect}`))).toEqual(
      new Set(['title on play', 'stopped on goOn', 'choices on goOn', 'choices take take']),
    )
  })
  it('an ending comes before a question, and a question before a sign', () => {
    const came = (over: boolean, asked: boolean, sign: boolean) =>
      steps.find(
        ({ from, event }) =>
          from.phase === 'playing' &&
          event.type === 'came' &&
          event.over === over &&
          event.asked === asked &&
          event.sign === sign,
      )?.to.phase
    expect([came(true, true, true), came(false, true, true), came(false, false, true)]).toEqual([
      'ending',
      'choices',
      'stopped',
    ])
    expect(came(false, false, false)).toBe('playing')
  })
  it('the follow-up comes after the ending, and the talk after the follow-up', () => {
    expect(where('openFollowUp')).toEqual(new Set(['ending']))
    expect(where('confirm')).toEqual(new Set(['follow-up']))
    expect(where('nextPage')).toEqual(new Set(['talk']))
    expect(where('previousPage')).toEqual(new Set(['talk']))
  })
  it('from where it stopped the room goes back to the place before, from elsewhere to where it stopped last', () => {
    expect(where('toLastButOne')).toEqual(new Set(['stopped', 'ending']))
    expect(where('toLast')).toEqual(new Set(['playing', 'follow-up', 'talk']))
  })
  it('an event has one effect at most', () => {
    expect(steps.filter(({ effects }) => effects > 1)).toEqual([])
  })
  it('are told as plain data', () => {
    const { mode, send } = roomModes()
    expect(mode()).toEqual({ phase: 'title', black: false })
    expect(send({ type: 'on', acting: false, untimed: false, offered: false })).toBe('play')
    expect(send({ type: 'black' })).toBe('stop')
    expect(mode()).toEqual({ phase: 'stopped', black: true })
  })
})
