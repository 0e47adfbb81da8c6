import { createNanoEvents } from 'nanoevents'
import type { TranscriptLine } from '#engine'
import type { PlaySession, PlayState } from '../session-types.ts'
import { emptyQueue, holds, nowOf, withOpened, withoutSaid, withScene } from './queue.ts'
import type { Opened, SpeechQueue } from './queue.ts'
import type { Speaker } from './speaker.ts'
import type { Utterance } from './utterance.ts'

/** Where telling begins in a scene that is under way. */
export interface TellingFrom {
  /** How many of its latest lines are told. */
  readonly again: number
  /** How many lines have been handed over already. */
  readonly handed: number
}

/** How what happens in a scene is put into words. */
export interface Telling {
  /** A line that has gone by; null where it is not told, or has been told as an act. */
  line(line: TranscriptLine, state: PlayState): Utterance | null
  /** What is told with the next lines of an untimed scene, before them. */
  silence(state: PlayState): Utterance | null
  /** The act that is being seen; null where its line is told instead. */
  act(state: PlayState): Utterance | null
  /** How the scene has ended. */
  ending(state: PlayState): readonly Utterance[]
}

/** Has a scene said aloud, one thing after another, and makes its clock wait until everything has been said. */
export interface Aloud {
  /** Says something about the controls after what is being said. */
  tell(utterance: Utterance): void
  /** Says what has opened; null when it has closed. What is open already is not begun anew. */
  open(part: Exclude<Opened, 'act'>, words: readonly Utterance[] | null): void
  /** `ms` of wall time have passed. */
  pass(ms: number): void
  /** The lines of the transcript that have been said, or have begun to be; those that a recording says are left out. */
  told(): readonly TranscriptLine[]
  subscribe(listener: () => void): () => void
  /** Nothing is said any more, and the clock waits no more. */
  end(): void
}

/**
 * Follows a session. Stepping in stops what is being said: it is said again if the trainee steps back, and not after an act. A pause
 * stops it too. In an untimed scene *Next* goes on to what comes next.
 */
export function createAloud(
  session: PlaySession,
  speaker: Speaker,
  telling: Telling,
  { again, handed }: TellingFrom,
): Aloud {
  const events = createNanoEvents<{ change: () => void }>()
  const first = session.state()
  let queue: SpeechQueue = emptyQueue
  /** What the speaker has been given. */
  let saying: Utterance | null = null
  let lines = Math.max(0, first.transcript.length - again)
  /** The place of each waiting line in the transcript, by the key of its utterance. */
  const places = new Map<string, number>()
  const recorded = new Set<string>()
  let told = handed
  const open = new Map<Opened, string | null>()
  let acting: string | null = null
  let over = false
  let ended = false

  /** Hands the speaker what is to be said now, and the session whether its clock is to stand. */
  function go(next: SpeechQueue): void {
    queue = next
    const now = nowOf(queue)
    if (now?.key !== saying?.key) {
      // What has been cut short is told again from its beginning.
      const cut = saying && queue.scene.includes(saying) ? places.get(saying.key) : undefined
      if (saying !== null) speaker.stop()
      saying = now
      if (cut !== undefined) told = Math.min(told, cut)
      if (now !== null) {
        told = Math.max(told, (places.get(now.key) ?? -1) + 1)
        speaker.say(now, () => {
          saying = null
          go(withoutSaid(queue, now.key))
        })
      }
    }
    // Lines that are not told, or are passed over, are not waited for.
    if (queue.scene.length === 0) told = lines
    session.hold(holds(queue))
    events.emit('change')
  }

  /** What has come in the scene since it was last looked at. */
  function freshOf(state: PlayState): readonly Utterance[] {
    const { transcript } = state
    const fresh: Utterance[] = []
    const add = (one: Utterance | null): void => {
      if (one !== null) fresh.push(one)
    }
    if (transcript.length > lines) add(telling.silence(state))
    for (const [i, line] of transcript.slice(lines).entries()) {
      const one = telling.line(line, state)
      if (one !== null) places.set(one.key, lines + i)
      if (one?.recorded !== undefined) recorded.add(line.key)
      add(one)
    }
    lines = transcript.length
    if (state.endingOver && !over) for (const one of telling.ending(state)) add(one)
    over = state.endingOver
    return fresh
  }

  function look(): void {
    const state = session.state()
    const { phase, transcript } = state
    let next: SpeechQueue = { ...queue, paused: state.paused, aside: phase === 'choosing' || phase === 'acting' }
    const act = state.acting === null ? null : `${state.view.beat}/${state.acting.option.id}/${state.clock}`
    if (act !== acting) {
      const words = act === null ? null : telling.act(state)
      // An act that is told at once comes before what had not been said when the trainee acted; that is over now.
      next = withOpened(words === null ? next : { ...next, scene: [] }, 'act', words && [words])
      acting = act
    }
    if (transcript.length < lines) {
      // The trainee has gone back: of what is there now, the last line is told again.
      next = { ...next, scene: [] }
      lines = Math.max(0, transcript.length - 1)
      told = lines
    }
    const fresh = freshOf(state)
    if (fresh.length > 0 && state.pace === 'untimed') next = { ...next, scene: [] }
    next = withScene(next, fresh)
    go(next)
  }

  const leave = session.subscribe(look)
  look()

  return {
    tell: (utterance) => go(withScene(queue, [utterance])),
    open(part, words) {
      const keys = words?.map(({ key }) => key).join(' ') ?? null
      if ((open.get(part) ?? null) === keys) return
      open.set(part, keys)
      go(withOpened(queue, part, words))
    },
    pass: (ms) => speaker.pass(ms),
    told: () =>
      session
        .state()
        .transcript.slice(0, told)
        .filter(({ key }) => !recorded.has(key)),
    subscribe: (listener) => events.on('change', listener),
    end() {
      if (ended) return
      ended = true
      leave()
      speaker.stop()
      saying = null
      session.hold(false)
    },
  }
}
