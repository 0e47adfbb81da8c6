import type { ViteHotContext } from 'vite/types/hot.d.ts'
import type { Run } from '#engine'
import type { Scenario } from '#scenario'
import { scenarioHash, translate } from '#scenario'
import { isDriven, refit, swapRun, swappableSession } from '#play'
import type { PlaySession, Refitted, SwappableSession } from '#play'
import type { Runs } from '#ui'
import type { Opened, ScenarioLibrary } from '../library.ts'
import type { SavedScenario } from './messages.ts'
import { openPanel } from './panel.ts'

/** Makes the program follow an author's editor. In development only. */
export interface Live {
  /** The library, with the scenarios as they were saved last. */
  library(library: ScenarioLibrary): ScenarioLibrary
  /** The runs, with the scene on stage following its file. */
  runs(runs: Runs): Runs
}

const told = (title: string, beat: string): Record<Refitted['at'], string> => ({
  second: `“${title}” is up to date. You are where you were.`,
  beat: `“${title}” is up to date. What you did before does not fit it any more, so “${beat}” begins again with the facts so far.`,
  start: `“${title}” is up to date. The beat you were in is gone, so the scene begins anew.`,
})

/** Listens to the development server. */
export function openLive(hot: ViteHotContext): Live {
  const panel = openPanel()
  const fresh = new Map<string, Scenario>()
  let opened: Opened | null = null
  let playing: {
    readonly id: string
    readonly session: SwappableSession
    readonly first: PlaySession
    /** Called with each new state of a run that was swapped in. */
    readonly keep: (run: Run) => void
  } | null = null

  const shownOf = (scenario: Scenario): Scenario => {
    const translation = opened?.translation
    return translation ? { ...translate(scenario, translation.texts), lang: translation.lang } : scenario
  }

  function saved({ id, scenario, problems }: SavedScenario): void {
    panel.problems(id, scenario === null ? problems.filter((p) => p.severity === 'error') : [])
    if (scenario === null) return
    fresh.set(id, scenario)
    if (playing?.id === id) {
      const shown = shownOf(scenario)
      const { run, at } = refit(playing.session.run(), shown)
      swapRun(playing.session, run, { now: () => performance.now(), keep: playing.keep })
      panel.note(told(shown.title, run.beat)[at])
    } else if (playing === null && !location.hash.startsWith('#/debrief')) location.reload()
    else panel.note(`“${scenario.title}” is up to date from when it is begun again.`)
  }

  hot.on('step-in:saved', saved)
  hot.on('step-in:listed', () => {
    if (playing === null) location.reload()
  })
  hot.send('step-in:hello', null)

  return {
    library: (library) => ({
      ...library,
      hashOf(id) {
        const scenario = fresh.get(id)
        return scenario === undefined ? library.hashOf(id) : scenarioHash(scenario)
      },
      async open(id) {
        const written = await library.open(id)
        opened = { ...written, original: fresh.get(id) ?? written.original }
        return opened
      },
    }),
    runs(runs) {
      const follow = (id: string, session: PlaySession): PlaySession => {
        if (!isDriven(session)) throw new Error('only a session with a clock can be swapped')
        const live = swappableSession(session)
        const keep = (run: Run): void => {
          // The record is of the file before the change, so it is given up when the changed scene has been played to its end.
          const kept = runs.runOf(session)
          if (run.phase === 'done' && kept !== null) void runs.giveUp(kept)
        }
        playing = { id, session: live, first: session, keep }
        return live
      }
      return {
        ...runs,
        begin: async (id, options) => follow(id, await runs.begin(id, options)),
        async resume(run) {
          const id = runs.resumable().find((open) => open.run === run)?.scenarioId
          const session = await runs.resume(run)
          return id === undefined || typeof session === 'string' ? session : follow(id, session)
        },
        leave(session) {
          session.pause(true)
          // The recorder knows only the session that the run began with.
          runs.leave(playing?.session === session ? playing.first : session)
          playing = null
        },
        finished(session) {
          playing = null
          return runs.finished(session)
        },
      }
    },
  }
}
