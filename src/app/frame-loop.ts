import { createNanoEvents } from 'nanoevents'
import type { SoundHandle } from '#sound'
import type { StageOptions } from '#stage'
import type { DrivenSession, PlaySession, PlayState } from '#play'
import type { OwnMedia } from './own-media.ts'
import type { Beginning, SessionStage, Stages } from './stages.ts'
import { spokenLine } from './spoken-line.ts'
import type { Covered, Missing, PictureBoxes, Settings, StageMount } from '#ui'

/** The most wall time that one frame hands to the session, ms: after a hitch the scene goes on where it was. */
const LONGEST_FRAME = 250

const noBoxes: PictureBoxes = { contacts: [], held: [], pieces: [] }
const nobody: ReadonlySet<string> = new Set()
const uncovered: Covered = { left: 0, right: 0, top: 0, bottom: 0 }

/** As `isDriven` of `#play`. It stands here so that the first page imports nothing of that layer. */
const drives = (session: PlaySession): session is DrivenSession => 'pass' in session

/** A finished run, which is given its time from outside. */
const isShownAgain = (session: PlaySession): boolean => 'seek' in session

export interface FrameLoopOptions {
  readonly settings: () => Settings
  readonly sound: SoundHandle
  readonly trouble: (missing: Missing) => void
  /** An address of an own file of a scenario. */
  readonly ownFile: OwnMedia['address']
}

export interface FrameLoop extends StageMount {
  /** Hands changed settings to the stage. */
  refresh(): void
  /** Gets the stage and the first picture of a run ready, out of sight; gives what ends the waiting. Rejects when it cannot be fetched. */
  prepare(begins: Promise<Beginning>): Promise<() => void>
}

/** A session that is shown in an element of the page. */
interface Showing {
  /** Null until the stage is up, and for good where it cannot be. */
  readonly stage: SessionStage | null
  cover(covered: Covered): void
  /** One frame: `ms` of wall time pass; `now` is the browser's time of the frame, ms. */
  frame(ms: number, now: number): void
  end(): void
}

/**
 * The only frame loop of the program. Each frame, in this order: wall time goes to the session; the stage draws the
 * session's state; the sound plays it; the listeners of `eachFrame` are called in the order in which they came. The
 * loop runs while a session is mounted. The browser gives a hidden page no frames, so nothing moves there.
 */
export function createFrameLoop({ settings, sound, trouble, ownFile }: FrameLoopOptions): FrameLoop {
  const events = createNanoEvents<{ frame: (ms: number) => void }>()
  let showing: Showing | null = null
  let before = 0
  let request = 0
  let fetched: Promise<Stages> | null = null

  /** The stage's code, fetched when it is first wanted. */
  function stages(): Promise<Stages> {
    fetched ??= import('./stages.ts').then(
      ({ createStages }) => createStages(ownFile),
      (error: unknown) => {
        fetched = null
        throw error
      },
    )
    return fetched
  }

  const options = (): StageOptions => {
    const { reducedMotion, noFlash, quality } = settings()
    return {
      reducedMotion: reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
      noFlash,
      quality,
      onTrouble: (what) => {
        if (what === 'no-webgl') trouble('webgl')
        if (what === 'failed') trouble('stage')
      },
    }
  }

  /** Opens the stage in `host`; without one the game goes on in words. `ended` says whether the mount is gone by then. */
  async function open(host: HTMLElement, session: PlaySession, ended: () => boolean): Promise<SessionStage | null> {
    try {
      const { open: opened } = await stages()
      if (ended()) return null
      const handle = await opened(host, session.state(), options())
      if (!ended()) return handle
      handle.close()
    } catch {
      if (!ended()) trouble('stage')
    }
    return null
  }

  function show(host: HTMLElement, session: PlaySession): Showing {
    let ended = false
    let stage: SessionStage | null = null
    let drawn: PlayState | null = null
    let covered = uncovered
    let clock = session.state().clock
    void open(host, session, () => ended).then((handle) => {
      if (ended) return handle?.close()
      stage = handle
      drawn = null
    })

    function draw(state: PlayState, now: number): void {
      if (stage === null) return
      try {
        stage.show(state, covered, now)
      } catch (error) {
        // A stage that fails takes nothing else with it: the game goes on in words.
        stage = null
        trouble('stage')
        queueMicrotask(() => {
          throw error
        })
        return
      }
      if (drawn === null) host.dataset['stage'] = 'drawn'
    }

    return {
      get stage() {
        return stage
      },
      cover(now) {
        covered = now
      },
      frame(ms, now) {
        if (drives(session)) session.pass(ms)
        const state = session.state()
        draw(state, now)
        const changed = state !== drawn
        drawn = state
        const address = (path: string): Promise<string | null> => ownFile(state.scenario, path)
        if (isShownAgain(session)) {
          // It stands still or is scrubbed where its clock does not go as the wall's does.
          const goes = state.clock > clock && state.clock - clock <= LONGEST_FRAME
          clock = state.clock
          const line = goes ? spokenLine({ ...state, pace: 1 }, address) : null
          // Nothing of the sound has been fetched where somebody has played nothing before.
          if (line !== null) sound.unlock()
          sound.speak(line)
        }
        if (!changed || !drives(session)) return
        sound.speak(spokenLine(state, address))
        sound.hush(state.paused ? 'silent' : state.phase === 'choosing')
        sound.play(state.view)
      },
      end() {
        ended = true
        stage?.close()
        if (drives(session) || isShownAgain(session)) sound.stop()
      },
    }
  }

  function loop(now: number): void {
    const current = showing
    // The first frame's time may lie before the mount.
    const ms = Math.min(LONGEST_FRAME, Math.max(0, now - before))
    before = now
    try {
      current?.frame(ms, now)
      events.emit('frame', ms)
    } finally {
      // One listener that fails does not stop the others' frames to come. Whoever has mounted meanwhile has asked already.
      if (showing === current) request = requestAnimationFrame(loop)
    }
  }

  function end(): void {
    cancelAnimationFrame(request)
    showing?.end()
    showing = null
  }

  return {
    mount(host, session) {
      // The page has one stage: a new mount ends the one before.
      end()
      const mounted = show(host, session)
      showing = mounted
      before = performance.now()
      request = requestAnimationFrame(loop)
      return () => {
        if (showing === mounted) end()
      }
    },
    async prepare(begins) {
      const [begun, { prepare }] = await Promise.all([begins, stages()])
      return prepare(begun, options())
    },
    anchors: () => showing?.stage?.anchors() ?? {},
    boxes: () => showing?.stage?.boxes() ?? noBoxes,
    moving: () => showing?.stage?.moving() ?? nobody,
    cover: (covered) => showing?.cover(covered),
    picture: () => showing?.stage?.snapshot().catch(() => null) ?? Promise.resolve(null),
    eachFrame: (listener) => events.on('frame', listener),
    refresh: () => showing?.stage?.set(options()),
  }
}
