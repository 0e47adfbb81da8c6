import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlaySession } from '#play'
import { go, routeOf, type Route } from './frame/route.ts'
import { PlayScreen } from './screens.ts'
import { lessonBefore } from './plans/plan-now.ts'
import { usePort, type BeginOptions, type Finished, type Resumed, type Runs } from './ports/index.ts'
import { useI18n } from './text/index.ts'

/** A run on screen. */
interface Playing {
  /** The catalogue's, which for a file from outside is not the scenario's own. */
  readonly id: string
  readonly session: PlaySession
  /** A lesson comes before this training plan, and leads back to it. */
  readonly plan?: string | undefined
}

/** A run whose debrief is shown. */
interface Over {
  /** The catalogue's. */
  readonly id: string
  readonly finished: Finished
  /** Played just now, and its scores not seen yet. */
  readonly fresh: boolean
}

export interface RunFlow {
  /** The run on stage at this address; null where there is none. */
  readonly onStage: Playing | null
  /** The run whose debrief there is; null before the first one. */
  readonly over: Over | null
  /** Begins a run and shows it. Rejects when the scenario or its screen cannot be loaded. */
  readonly begin: (id: string, options?: BeginOptions, plan?: string) => Promise<void>
  /** Picks an open run up and shows it, or says why not. */
  readonly resume: (run: string) => Promise<Resumed>
  /** Opens the debrief of a run of long ago; false when it no longer fits its scenario. */
  readonly reopen: (run: string) => Promise<boolean>
  /** Plays the run of the debrief again. */
  readonly again: (over: Over) => Promise<void>
  /** The run on stage is finished: shows its debrief, or what comes after a lesson. */
  readonly done: () => void
  /** Leaves the stage. The run is kept, to be picked up. */
  readonly leave: () => void
  /** The scores of the debrief have been seen. */
  readonly reflected: () => void
}

/** A run and the screen it needs, fetched at once. Without the screen the run is left again, or it would count as being played. */
async function staged<T extends PlaySession | string>(
  runs: Runs,
  coming: Promise<T>,
  loading: Promise<void>,
): Promise<T> {
  const [came, screen] = await Promise.allSettled([coming, loading])
  if (came.status === 'rejected') throw came.reason
  if (screen.status === 'fulfilled') return came.value
  if (typeof came.value !== 'string') runs.leave(came.value)
  throw screen.reason
}

/** How runs begin, are left, picked up and finished, and which address each of these leads to. */
export function useRunFlow(route: Route): RunFlow {
  const text = useI18n()
  const runs = usePort('runs')
  const preferences = usePort('preferences')
  const courses = usePort('courses')
  const { ledger } = usePort('records')
  const [playing, setPlaying] = useState<Playing | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const stagedRef = useRef<PlaySession | null>(null)
  const onStage = route.at === 'play' && playing?.id === route.id ? playing : null
  const { at } = route
  const lost = (route.at === 'play' && onStage === null) || (route.at === 'debrief' && over === null)

  useEffect(() => {
    // A reload, or an old address: there is no run to show, but the catalogue offers to pick it up. Effects run late, and
    // the reader may have gone to another address meanwhile, which is left alone.
    if (lost && routeOf(location.hash).at === at) go({ at: 'catalogue' }, 'replace')
  }, [lost, at])
  useEffect(() => {
    if (onStage !== null) {
      stagedRef.current = onStage.session
      return
    }
    // The back button leaves a run as the button does: it stays where it was, to be picked up. A run that has just
    // begun is there a moment before its address is, and has not been left.
    if (playing === null || stagedRef.current !== playing.session) return
    runs.leave(playing.session)
    setPlaying(null)
  }, [runs, playing, onStage])

  const show = (id: string, session: PlaySession, plan?: string) => {
    setPlaying({ id, session, plan })
    go({ at: 'play', id })
  }
  const begin = async (id: string, options?: BeginOptions, plan?: string) => {
    show(id, await staged(runs, runs.begin(id, options), PlayScreen.load(text)), plan)
  }
  /** The screen after leaving a scene: the plan it was played for, or the catalogue. */
  const homeOf = (session: PlaySession): Route => {
    const run = runs.runOf(session)
    const attempt = run === null ? null : ledger.run(run)?.attempt
    const plan = ledger.attempts().find(({ id }) => id === attempt)?.plan
    return plan === undefined ? { at: 'catalogue' } : { at: 'plan', id: plan }
  }
  return {
    onStage,
    over,
    begin,
    async resume(run) {
      const id = runs.resumable().find((open) => open.run === run)?.scenarioId
      const session = await staged(runs, runs.resume(run), PlayScreen.load(text))
      if (id === undefined || typeof session === 'string') return typeof session === 'string' ? session : 'gone'
      show(id, session)
      return 'on'
    },
    async reopen(run) {
      const id = ledger.run(run)?.scenario
      const finished = await runs.reopen(run)
      if (id === undefined || finished === null) return false
      setOver({ id, finished, fresh: false })
      go({ at: 'debrief' })
      return true
    },
    async again({ id, finished }) {
      // It goes on with the attempt it was played for; without one it is a run of its own.
      const attempt = finished.run === undefined ? null : ledger.run(finished.run)?.attempt
      const going = ledger.attempts().some((one) => one.id === attempt && one.ended === null)
      await begin(id, attempt && going ? courses.beginning(attempt) : {})
    },
    done() {
      const finished = onStage && runs.finished(onStage.session)
      if (!onStage || !finished) return go({ at: 'catalogue' }, 'replace')
      setPlaying(null)
      if (finished.scenario.tutorial === true) {
        preferences.change({ lessonDone: true })
        return go(lessonBefore(courses, onStage.plan)?.route ?? { at: 'catalogue', part: 'scenarios' }, 'replace')
      }
      setOver({ id: onStage.id, finished, fresh: true })
      go({ at: 'debrief' }, 'replace')
    },
    leave() {
      if (onStage) go(lessonBefore(courses, onStage.plan)?.route ?? homeOf(onStage.session), 'replace')
    },
    reflected: () => setOver((now) => now && { ...now, fresh: false }),
  }
}
