import { and, initialTransition, setup, stateIn, transition } from 'xstate'
import type { SnapshotFrom } from 'xstate'

/** Where a run stands, as far as the mode of its session depends on it. */
export type RunStanding =
  | 'playing'
  /** An ask has opened the choices; the clock runs on. */
  | 'asked'
  /** *Step in* has opened the choices; the clock stands. */
  | 'choosing'
  | 'ending'
  | 'done'

export type SessionEvent =
  /** What the trainee does. The machine says whether the mode allows it, the engine whether the run does. */
  | { readonly type: 'notice' | 'stepIn' | 'stepBack' | 'act' | 'skip' | 'next' | 'rewind' | 'toFollowUp' }
  | { readonly type: 'pause' | 'resume' | 'timed' | 'untimed' }
  /** The engine has taken an act; it is shown before its effect (R5). */
  | { readonly type: 'showAct' }
  /** The run stands here now. */
  | { readonly type: 'stands'; readonly at: RunStanding }

/** What the session has to do about an input that its mode allows. */
export type SessionEffect =
  | 'notice'
  | 'stepIn'
  | 'stepBack'
  | 'act'
  | 'endAct'
  | 'toNextStop'
  | 'rewind'
  | 'openFollowUp'

/** What the trainee goes through: a standing of the run, the act that is being seen, or the follow-up being chosen. */
export type Course = RunStanding | 'acting' | 'followUp'

/** The mode of a session, as plain data. */
export interface SessionMode {
  readonly course: Course
  /** No time passes, and nothing of the scene is taken (A2). */
  readonly paused: boolean
  /** No time passes by itself: the session waits for *Next* (R9). */
  readonly untimed: boolean
}

// The machine only names its effects; the session carries them out.
const named = (): void => undefined

const built = setup({
  types: { events: {} as SessionEvent },
  guards: {
    going: stateIn({ hold: 'going' }),
    waiting: and([stateIn({ hold: 'going' }), stateIn({ time: 'untimed' })]),
    at: ({ event }, standing: RunStanding) => event.type === 'stands' && event.at === standing,
  },
  actions: {
    notice: named,
    stepIn: named,
    stepBack: named,
    act: named,
    endAct: named,
    toNextStop: named,
    rewind: named,
    openFollowUp: named,
  },
})

const stands = <To extends RunStanding>(...allowed: readonly To[]) =>
  allowed.map((at) => ({ guard: { type: 'at' as const, params: at }, target: at }))

const notice = { guard: 'going', actions: 'notice' } as const
const act = { guard: 'going', actions: 'act' } as const
const stepBack = { guard: 'going', actions: 'stepBack' } as const
const endAct = { guard: 'going', actions: 'endAct' } as const
const next = { guard: 'waiting', actions: 'toNextStop' } as const
// After going back the run stands somewhere else; the session sends `stands` with where.
const rewind = { actions: 'rewind', target: 'playing' } as const
const inScene = stands('playing', 'asked', 'choosing', 'ending')
// A session may be opened on a run that is over.
const first = stands('playing', 'asked', 'choosing', 'ending', 'done')

/** The modes of a session. It knows no run and no time: the session tells it where its run stands. */
export const sessionMachine = built.createMachine({
  id: 'session',
  type: 'parallel',
  states: {
    course: {
      initial: 'playing',
      states: {
        playing: {
          on: { notice, next, rewind, stands: first, stepIn: { guard: 'going', actions: 'stepIn' } },
        },
        asked: { on: { notice, act, stepBack, next, rewind, stands: inScene, showAct: 'acting' } },
        choosing: { on: { notice, act, stepBack, rewind, stands: inScene, showAct: 'acting' } },
        acting: { on: { skip: endAct, next: endAct, rewind, stands: inScene } },
        ending: {
          on: { next, rewind, stands: stands('done'), toFollowUp: { target: 'followUp', actions: 'openFollowUp' } },
        },
        followUp: { on: { rewind, stands: stands('done') } },
        done: {},
      },
    },
    hold: {
      initial: 'going',
      states: { going: { on: { pause: 'paused' } }, paused: { on: { resume: 'going' } } },
    },
    time: {
      initial: 'timed',
      states: { timed: { on: { untimed: 'untimed' } }, untimed: { on: { timed: 'timed' } } },
    },
  },
})

type Snapshot = SnapshotFrom<typeof sessionMachine>

export interface SessionModes {
  mode(): SessionMode
  /** Moves on with an event and gives what is to be done about it; null where the mode does not take that event. */
  send(event: SessionEvent): SessionEffect | null
}

function modeOf({ value }: Snapshot): SessionMode {
  return { course: value.course, paused: value.hold === 'paused', untimed: value.time === 'untimed' }
}

/** What the machine answers to an event in a mode: the mode that follows, and what is to be done. */
interface Step {
  readonly to: Standing
  readonly effect: SessionEffect | null
}

/** A mode of the machine, with every answer it has given there: it has no context, so the answers are always the same. */
interface Standing {
  readonly snapshot: Snapshot
  readonly mode: SessionMode
  readonly steps: Map<string, Step>
}

/** Asks the machine, and remembers what it answers: it takes longer to answer than all else that a press costs. */
function rememberedModes() {
  const known = new Map<string, Standing>()
  const standingOf = (snapshot: Snapshot): Standing => {
    const key = JSON.stringify(snapshot.value)
    const before = known.get(key)
    if (before !== undefined) return before
    const fresh = { snapshot, mode: modeOf(snapshot), steps: new Map<string, Step>() }
    known.set(key, fresh)
    return fresh
  }
  const [initial] = initialTransition(sessionMachine)
  return {
    first: standingOf(initial),
    after({ snapshot, steps }: Standing, event: SessionEvent): Step {
      const key = event.type === 'stands' ? `stands ${event.at}` : event.type
      const before = steps.get(key)
      if (before !== undefined) return before
      const [after, effects] = transition(sessionMachine, snapshot, event)
      // The machine raises and sends nothing, so that what it does is one of its named effects.
      const step = { to: standingOf(after), effect: (effects[0]?.type ?? null) as SessionEffect | null }
      steps.set(key, step)
      return step
    },
  }
}

const remembered = rememberedModes()

/** Holds the mode of one session. */
export function sessionModes(): SessionModes {
  let now = remembered.first
  return {
    mode: () => now.mode,
    send(event) {
      const { to, effect } = remembered.after(now, event)
      now = to
      return effect
    },
  }
}
