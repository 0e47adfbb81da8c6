import type { PlayState } from '#play'
import type { Scenario } from '#scenario'
import {
  fetchDrawings,
  fetchEngine,
  openStage,
  type StageExtra,
  type StageHandle,
  type StageOptions,
  type Trouble,
} from '#stage'
import type { Covered } from '#ui'
import type { OwnMedia } from './own-media.ts'

/** How long a stage that nobody waits for any more is kept, ms: so long may a run take to begin. */
const KEPT = 2000

/** A stage that shows a session. */
export interface SessionStage extends Omit<StageHandle, 'draw' | 'step' | 'freeze' | 'moveTo'> {
  /**
   * Draws one frame of what the session is at.
   * @param covered what words cover of the picture; another object when that has changed
   * @param now the browser's time of the frame, ms
   */
  show(state: PlayState, covered: Covered, now: number): void
}

/** What a stage shows first. */
export type Beginning = Pick<PlayState, 'scenario' | 'view'>

/** Opens stages, and keeps one that was opened before anybody looked at it. One chunk with the stage. */
export interface Stages {
  /** The stage of a scenario in `host`: the one that waits for it, or a new one. Rejects when it cannot be opened. */
  open(host: HTMLElement, begins: Beginning, options: StageOptions): Promise<SessionStage>
  /** Opens a stage out of sight and has it draw how a run begins; gives what ends the waiting. */
  prepare(begins: Beginning, options: StageOptions): () => void
}

interface Waiting {
  readonly scenario: Scenario
  readonly host: HTMLElement
  readonly handle: Promise<StageHandle>
  /** What went wrong out of sight. */
  readonly troubles: readonly Trouble[]
}

/** What the stage needs to know of a session besides its view. */
function extraOf(state: PlayState, safe: Covered): StageExtra {
  const { acting, phase } = state
  const mode =
    phase === 'choosing'
      ? 'choosing'
      : acting
        ? 'acting'
        : phase === 'follow-up' || phase === 'done'
          ? 'over'
          : 'playing'
  return {
    mode,
    acting: acting && {
      text: acting.option.label,
      spoken: acting.option.spoken,
      to: acting.option.to,
      rung: acting.option.rung,
      kind: acting.option.kind,
    },
    brushedOff: state.brushedOff,
    safe,
  }
}

function showing(handle: StageHandle): SessionStage {
  let drawn: PlayState | null = null
  let before: Covered | null = null
  let extra: StageExtra | null = null
  return {
    ...handle,
    show(state, covered, now) {
      if (extra === null || state !== drawn || covered !== before) extra = extraOf(state, covered)
      handle.draw(state.view, extra)
      if (state !== drawn) handle.freeze(state.paused)
      handle.step(now)
      drawn = state
      before = covered
    },
  }
}

/** About as large as the play screen will show the picture, so that it need not be drawn again. */
function hostOutOfSight(): HTMLElement {
  const host = document.createElement('div')
  const { innerWidth, innerHeight } = window
  const upright = innerWidth < innerHeight * 1.15
  const width = upright ? innerWidth : Math.min(innerWidth, (innerHeight * 16) / 9)
  const height = upright ? innerHeight * 0.44 : (width * 9) / 16
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${width}px;block-size:${height}px;visibility:hidden;pointer-events:none`
  document.body.append(host)
  return host
}

export function createStages(ownFile: OwnMedia['address']): Stages {
  let waiting: Waiting | null = null
  // It is fetched again, and a failure told, when a stage is opened.
  fetchEngine().catch(() => undefined)

  function opened(host: HTMLElement, { scenario, view }: Beginning, options: StageOptions): Promise<StageHandle> {
    void fetchDrawings(view)
    return openStage(host, { ...options, ownFile: (path) => ownFile(scenario, path) })
  }

  function drop(one: Waiting): void {
    if (waiting !== one) return
    waiting = null
    one.host.remove()
    one.handle.then(
      (handle) => handle.close(),
      () => undefined,
    )
  }

  return {
    async open(host, { scenario, view }, options) {
      const ready = waiting?.scenario === scenario ? waiting : null
      if (ready === null) {
        // The page has one stage.
        if (waiting !== null) drop(waiting)
        return showing(await opened(host, { scenario, view }, options))
      }
      waiting = null
      try {
        const handle = await ready.handle
        handle.moveTo(host)
        handle.set(options)
        for (const trouble of ready.troubles) options.onTrouble?.(trouble)
        return showing(handle)
      } catch {
        return showing(await opened(host, { scenario, view }, options))
      } finally {
        ready.host.remove()
      }
    },
    prepare({ scenario, view }, options) {
      if (waiting !== null) drop(waiting)
      const host = hostOutOfSight()
      const troubles: Trouble[] = []
      // What goes wrong is told when somebody is about to see it.
      const handle = opened(
        host,
        { scenario, view },
        { ...options, onTrouble: (trouble) => void troubles.push(trouble) },
      )
      const one: Waiting = { scenario, host, handle, troubles }
      waiting = one
      handle.then(
        (stage) => waiting === one && stage.draw(view, { mode: 'playing', acting: null }),
        () => drop(one),
      )
      return () => void setTimeout(() => drop(one), KEPT)
    },
  }
}
