import type { SoundHandle } from '#sound'
import type { StageExtra, StageHandle, StageOptions } from '#stage'
import type { DrivenSession, PlaySession, PlayState } from '#play'
import { watchCovers } from '#ui'
import type { Covered, Missing, Settings, StageMount } from '#ui'

/** Longest step of wall time one frame may take, ms: after a hitch the scene goes on where it was, not further. */
const LONGEST_FRAME = 250

const drives = (session: PlaySession): session is DrivenSession => 'pass' in session

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

export interface FrameLoopOptions {
  readonly settings: () => Settings
  readonly sound: SoundHandle
  readonly trouble: (missing: Missing) => void
}

export interface FrameLoop extends StageMount {
  /** Hands changed settings to the stage. */
  refresh(): void
}

/** Joins a running session to the stage and the sound: one frame loop, which ends with the mount. */
export function createFrameLoop({ settings, sound, trouble }: FrameLoopOptions): FrameLoop {
  let stage: StageHandle | null = null

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

  /** Raises the stage in `host`; without one the game goes on in words. `ended` says whether the mount is gone by then. */
  async function raise(host: HTMLElement, ended: () => boolean): Promise<StageHandle | null> {
    try {
      const { openStage } = await import('#stage')
      if (ended()) return null
      const handle = await openStage(host, options())
      if (!ended()) return handle
      handle.close()
    } catch {
      if (!ended()) trouble('stage')
    }
    return null
  }

  return {
    mount(host, session) {
      let ended = false
      let raised: StageHandle | null = null
      let before = performance.now()
      let frame = 0
      let drawn: PlayState | null = null
      let safe: Covered | null = null
      let extra: StageExtra | null = null
      const covers = watchCovers(host)

      function show(state: PlayState): void {
        if (state !== drawn) covers.stir()
        covers.step()
        if (extra === null || state !== drawn || covers.now() !== safe) {
          safe = covers.now()
          extra = extraOf(state, safe)
        }
        raised?.draw(state.view, extra)
        if (raised && drawn === null) host.dataset['stage'] = 'drawn'
        if (state === drawn) return
        raised?.freeze(state.paused)
        if (drives(session)) {
          sound.hush(state.paused ? 'silent' : state.phase === 'choosing')
          sound.play(state.view)
        }
        drawn = state
      }
      function loop(now: number): void {
        if (ended) return
        const passed = Math.min(LONGEST_FRAME, now - before)
        before = now
        if (drives(session)) session.pass(passed)
        show(session.state())
        frame = requestAnimationFrame(loop)
      }

      void raise(host, () => ended).then((handle) => {
        raised = handle
        stage = handle
        drawn = null
      })
      frame = requestAnimationFrame(loop)
      return () => {
        ended = true
        cancelAnimationFrame(frame)
        covers.end()
        raised?.close()
        if (stage === raised) stage = null
        if (drives(session)) sound.stop()
      }
    },
    anchors: () => stage?.anchors() ?? {},
    refresh: () => stage?.set(options()),
  }
}
