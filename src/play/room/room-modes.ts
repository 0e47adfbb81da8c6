import { and, initialTransition, setup, stateIn, transition } from 'xstate'
import type { SnapshotFrom } from 'xstate'
import type { RoomPhase } from './room-types.ts'

export type RoomEvent =
  /** The one way on. `acting`: an act is being seen · `untimed`: line by line · `offered`: something can be done here. */
  | { readonly type: 'on'; readonly acting: boolean; readonly untimed: boolean; readonly offered: boolean }
  /** The place before. `page`: of the talk, from 0. */
  | { readonly type: 'back'; readonly page: number }
  | { readonly type: 'black' }
  /** An option is to be played. `offered`: it is one of the open question. */
  | { readonly type: 'take'; readonly offered: boolean }
  /** Something came in the scene. `over`: its ending has been told · `asked`: somebody waits · `sign`: a sign to stop at. */
  | { readonly type: 'came'; readonly over: boolean; readonly asked: boolean; readonly sign: boolean }
  /** The session has taken the follow-up. */
  | { readonly type: 'confirmed' }
  /** The room has been taken to a place, where it stands still. */
  | { readonly type: 'goTo'; readonly phase: StillPhase }

/** The phases a room can be taken to. It stands still there until somebody presses *On*. */
export type StillPhase = Exclude<RoomPhase, 'playing'>

/** What the director has to do. */
export type RoomEffect =
  /** Lets the scene play. */
  | 'play'
  /** Lets the scene play; in untimed play with its next line. */
  | 'goOn'
  | 'endAct'
  | 'nextLine'
  /** Makes the scene stand still, at a place to come back to. */
  | 'stop'
  | 'take'
  | 'openFollowUp'
  | 'confirm'
  | 'nextPage'
  | 'previousPage'
  /** Goes to the last place that was kept. */
  | 'toLast'
  /** Goes to the one before: the room stands at the last. */
  | 'toLastButOne'

/** Where a room is, as plain data. */
export interface RoomMode {
  readonly phase: RoomPhase
  readonly black: boolean
}

// The machine only names its effects; the director carries them out.
const named = (): void => undefined

const built = setup({
  types: { events: {} as RoomEvent },
  guards: {
    // In a black room whatever is pressed lifts the black, and does nothing else.
    lit: stateIn({ light: 'lit' }),
    acting: ({ event }) => event.type === 'on' && event.acting,
    untimed: ({ event }) => event.type === 'on' && event.untimed,
    offered: ({ event }) => (event.type === 'on' || event.type === 'take') && event.offered,
    laterPage: ({ event }) => event.type === 'back' && event.page > 0,
    over: ({ event }) => event.type === 'came' && event.over,
    asked: ({ event }) => event.type === 'came' && event.asked,
    sign: ({ event }) => event.type === 'came' && event.sign,
    phase: ({ event }, phase: StillPhase) => event.type === 'goTo' && event.phase === phase,
  },
  actions: {
    play: named,
    goOn: named,
    endAct: named,
    nextLine: named,
    stop: named,
    take: named,
    openFollowUp: named,
    confirm: named,
    nextPage: named,
    previousPage: named,
    toLast: named,
    toLastButOne: named,
  },
})

const stillPhases = ['title', 'stopped', 'choices', 'ending', 'follow-up', 'talk'] as const satisfies StillPhase[]

const goOn = { guard: 'lit', target: 'playing', actions: 'goOn' } as const
const toLast = { guard: 'lit', actions: 'toLast' } as const
const toLastButOne = { guard: 'lit', actions: 'toLastButOne' } as const

/** What a room goes through, and whether it is black. It knows no scenario: the director tells it what came. */
export const roomMachine = built.createMachine({
  id: 'room',
  type: 'parallel',
  states: {
    phase: {
      initial: 'title',
      on: {
        goTo: stillPhases.map((phase) => ({
          guard: { type: 'phase' as const, params: phase },
          target: `.${phase}` as const,
        })),
      },
      states: {
        title: { on: { on: { guard: 'lit', target: 'playing', actions: 'play' } } },
        playing: {
          on: {
            on: [
              { guard: and(['lit', 'acting']), actions: 'endAct' },
              { guard: and(['lit', 'untimed']), actions: 'nextLine' },
              { guard: 'lit', target: 'stopped', actions: 'stop' },
            ],
            back: toLast,
            black: { target: 'stopped', actions: 'stop' },
            came: [
              { guard: 'over', target: 'ending', actions: 'stop' },
              { guard: 'asked', target: 'choices', actions: 'stop' },
              { guard: 'sign', target: 'stopped', actions: 'stop' },
            ],
          },
        },
        stopped: { on: { on: [{ guard: and(['lit', 'offered']), target: 'choices' }, goOn], back: toLastButOne } },
        choices: {
          on: {
            on: goOn,
            back: { guard: 'lit', target: 'stopped' },
            take: { guard: and(['lit', 'offered']), target: 'playing', actions: 'take' },
          },
        },
        ending: {
          on: { on: { guard: 'lit', target: 'follow-up', actions: 'openFollowUp' }, back: toLastButOne },
        },
        'follow-up': { on: { on: { guard: 'lit', actions: 'confirm' }, confirmed: 'talk', back: toLast } },
        talk: {
          on: {
            on: { guard: 'lit', actions: 'nextPage' },
            back: [{ guard: and(['lit', 'laterPage']), actions: 'previousPage' }, toLast],
          },
        },
      },
    },
    light: {
      initial: 'lit',
      states: {
        lit: { on: { black: 'black' } },
        black: { on: { on: 'lit', back: 'lit', black: 'lit', take: 'lit' } },
      },
    },
  },
})

type Snapshot = SnapshotFrom<typeof roomMachine>

const modeOf = ({ value }: Snapshot): RoomMode => ({ phase: value.phase, black: value.light === 'black' })

export interface RoomModes {
  mode(): RoomMode
  /** Moves on with an event and gives what is to be done about it; null where nothing is. */
  send(event: RoomEvent): RoomEffect | null
}

/** Holds the mode of one room. */
export function roomModes(): RoomModes {
  let [snapshot] = initialTransition(roomMachine)
  let mode = modeOf(snapshot)
  return {
    mode: () => mode,
    send(event) {
      const [after, effects] = transition(roomMachine, snapshot, event)
      snapshot = after
      mode = modeOf(after)
      // The machine raises and sends nothing, so that what it does is one of its named effects.
      return (effects[0]?.type ?? null) as RoomEffect | null
    },
  }
}
