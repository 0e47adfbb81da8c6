import type { i18n } from 'i18next'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { SkipLink } from './parts/index.ts'
import type { PlaySession } from '#play'
import { DamagedNotice } from './record/damaged-notice.tsx'
import { exportRecords } from './record/export-records.ts'
import { OnlyHere } from './record/only-here.tsx'
import { planOfScene } from './plans/plan-now.ts'
import { CatalogueScreen } from './catalogue/catalogue-screen.tsx'
import { CrashNet } from './frame/crash.tsx'
import { Header } from './frame/header.tsx'
import { ProgramContext } from './frame/newer-here.tsx'
import { NewerNotice } from './frame/newer-notice.tsx'
import { usePageAttributes } from './frame/page-attributes.ts'
import { go, hrefOf, useRoute, type Route } from './frame/route.ts'
import { Arrived } from './frame/screen.tsx'
import type { BeginOptions, Finished, Missing, Resumed, Shell } from './frame/shell-types.ts'
import { StrayFile } from './frame/stray-file.tsx'
import { UnknownScreen } from './frame/unknown-screen.tsx'
import { useShell } from './frame/use-shell.ts'
import { whenIdle } from './frame/when-idle.ts'
import {
  BriefingScreen,
  CertificateScreen,
  DebriefScreen,
  HelpScreen,
  NotesScreen,
  PlanScreen,
  PlansScreen,
  PlayScreen,
  ProgressScreen,
  RecordScreen,
  RoomScreen,
  SettingsScreen,
} from './screens.ts'
import { useI18n, useText } from './text/index.ts'
import './styles/base.css'

/** Screens that show what came of runs, besides those that say themselves whether the runs are kept. */
const tellsOfRuns: ReadonlySet<Route['at']> = new Set(['debrief', 'plan', 'certificate', 'progress'])

/** A run on screen. `id` is the catalogue's, which for a file from outside is not the scenario's own. */
interface Playing {
  readonly id: string
  readonly session: PlaySession
  /** A lesson comes before this training plan, and leads back to it. */
  readonly plan?: string | undefined
}

interface Over {
  readonly id: string
  readonly finished: Finished
  /** Played just now, and its scores not seen yet. */
  readonly fresh: boolean
}

/** The whole interface. Everything it knows of the world is `shell`. */
export function App({ shell }: { readonly shell: Shell }) {
  return (
    <ProgramContext.Provider value={shell.offline}>
      <Pages shell={shell} />
      <StrayFile />
    </ProgramContext.Provider>
  )
}

/** Shows the screen of the address. */
function Pages({ shell }: { readonly shell: Shell }) {
  const text = useI18n()
  const t = useText()
  const { route, turns } = useRoute()
  const [playing, setPlaying] = useState<Playing | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [seen, setSeen] = useState<readonly Missing[]>([])
  const [seenDamaged, setSeenDamaged] = useState('')
  const main = useRef<HTMLElement>(null)
  const stagedRef = useRef<PlaySession | null>(null)
  useShell(shell)
  useEffect(() => whenIdle(() => prefetch(text)), [text])
  usePageAttributes(shell.settings())
  const net = {
    kept: !shell.missing().includes('storage'),
    onSave: () => exportRecords(shell, 'everyone', t('shell.recordsFile')),
  }

  const onStage = route.at === 'play' && playing?.id === route.id ? playing : null
  const lost = (route.at === 'play' && onStage === null) || (route.at === 'debrief' && over === null)

  useEffect(() => {
    // A reload, or an old address: there is no run to show, but the catalogue offers to pick it up.
    if (lost) go({ at: 'catalogue' }, 'replace')
  }, [lost])
  useEffect(() => {
    if (onStage !== null) {
      stagedRef.current = onStage.session
      return
    }
    // The back button leaves a run as the button does: it stays where it was, to be picked up. A run that has just
    // begun is there a moment before its address is, and has not been left.
    if (playing === null || stagedRef.current !== playing.session) return
    shell.leave(playing.session)
    setPlaying(null)
  }, [shell, playing, onStage])

  const show = (id: string, session: PlaySession, plan?: string) => {
    setPlaying({ id, session, plan })
    go({ at: 'play', id })
  }
  const begin = async (id: string, options?: BeginOptions, plan?: string) => {
    show(id, await staged(shell, shell.begin(id, options), PlayScreen.load(text)), plan)
  }
  const resume = async (run: string): Promise<Resumed> => {
    const id = shell.resumable().find((open) => open.run === run)?.scenarioId
    const session = await staged(shell, shell.resume(run), PlayScreen.load(text))
    if (id === undefined || typeof session === 'string') return typeof session === 'string' ? session : 'gone'
    show(id, session)
    return 'on'
  }
  const reopen = async (run: string): Promise<boolean> => {
    const id = shell.ledger.run(run)?.scenario
    const finished = await shell.reopen(run)
    if (id === undefined || finished === null) return false
    setOver({ id, finished, fresh: false })
    go({ at: 'debrief' })
    return true
  }
  const done = () => {
    const finished = onStage && shell.finished(onStage.session)
    if (!onStage || !finished) return go({ at: 'catalogue' }, 'replace')
    setPlaying(null)
    if (finished.scenario.tutorial === true) {
      shell.change({ lessonDone: true })
      return go(before(shell, onStage.plan)?.route ?? { at: 'catalogue', part: 'scenarios' }, 'replace')
    }
    setOver({ id: onStage.id, finished, fresh: true })
    go({ at: 'debrief' }, 'replace')
  }

  if (onStage) {
    return (
      <Arrived.Provider value>
        <CrashNet {...net} alone>
          <PlayScreen
            shell={shell}
            session={onStage.session}
            after={before(shell, onStage.plan)?.title}
            onLeave={() => go(before(shell, onStage.plan)?.route ?? homeOf(shell, onStage.session), 'replace')}
            onDone={done}
          />
        </CrashNet>
      </Arrived.Provider>
    )
  }
  if (route.at === 'room' || route.at === 'notes') {
    // Both fill their window: a projector's, and a facilitator's.
    return (
      <Arrived.Provider value={turns > 0}>
        <CrashNet {...net} alone key={hrefOf(route)}>
          {route.at === 'room' ? <RoomScreen shell={shell} id={route.id} /> : <NotesScreen id={route.id} />}
        </CrashNet>
      </Arrived.Provider>
    )
  }
  return (
    <Arrived.Provider value={turns > 0}>
      <SkipLink to={() => main.current}>{t('common.skipToMain')}</SkipLink>
      <Header shell={shell} route={route} />
      <NewerNotice shell={shell} />
      <DamagedNotice shell={shell} seen={seenDamaged} onSeen={setSeenDamaged} />
      {tellsOfRuns.has(route.at) && (
        <div class="newer">
          <OnlyHere shell={shell} />
        </div>
      )}
      <main ref={main} tabIndex={-1} key={hrefOf(route)}>
        <CrashNet {...net}>
          {over && route.at === 'debrief' ? (
            <DebriefScreen
              shell={shell}
              finished={over.finished}
              fresh={over.fresh}
              onReflected={() => setOver({ ...over, fresh: false })}
              onAgain={() => begin(over.id, againFor(shell, over.finished.run))}
              onPlayFrom={(from) => begin(over.id, { from })}
              onLeave={() => go({ at: 'catalogue' })}
            />
          ) : (
            <Screen {...{ shell, route, begin, resume, reopen, seen }} onSeen={setSeen} />
          )}
        </CrashNet>
      </main>
      <footer class="footer">
        <p>{t('shell.footer')}</p>
      </footer>
    </Arrived.Provider>
  )
}

/** Fetches what is likely to be opened next. What cannot be fetched is fetched again, and told, when it is opened. */
function prefetch(text: i18n): void {
  for (const screen of [BriefingScreen, SettingsScreen, HelpScreen]) screen.load(text).catch(() => undefined)
}

/** A run and the screen it needs, fetched at once. Without the screen it is left again, or it would count as being played. */
async function staged<T extends PlaySession | string>(
  shell: Shell,
  coming: Promise<T>,
  loading: Promise<void>,
): Promise<T> {
  const [came, screen] = await Promise.allSettled([coming, loading])
  if (came.status === 'rejected') throw came.reason
  if (screen.status === 'fulfilled') return came.value
  if (typeof came.value !== 'string') shell.leave(came.value)
  throw screen.reason
}

/** Where one is after leaving a scene: at the plan it was played for, or the catalogue. */
function homeOf({ ledger, runOf }: Shell, session: PlaySession): Route {
  const run = runOf(session)
  const attempt = run === null ? null : ledger.run(run)?.attempt
  const plan = ledger.attempts().find(({ id }) => id === attempt)?.plan
  return plan === undefined ? { at: 'catalogue' } : { at: 'plan', id: plan }
}

/** The training plan that a lesson comes before, where there is one. */
function before({ plans }: Shell, id: string | undefined): { readonly route: Route; readonly title: string } | null {
  const offer = plans.offers().find(({ plan }) => plan.id === id)
  return offer === undefined ? null : { route: { at: 'plan', id: offer.plan.id }, title: plans.words(offer.plan.title) }
}

/** Playing it again goes on with the attempt it was played for; without one it is a run of its own. */
function againFor({ ledger, plans }: Shell, run: string | undefined): BeginOptions {
  const attempt = run === undefined ? null : ledger.run(run)?.attempt
  const going = ledger.attempts().some(({ id, ended }) => id === attempt && ended === null)
  return attempt && going ? plans.beginning(attempt) : {}
}

interface ScreenProps {
  readonly shell: Shell
  readonly route: Route
  readonly begin: (id: string, options?: BeginOptions, plan?: string) => Promise<void>
  readonly resume: (run: string) => Promise<Resumed>
  /** Opens the debrief of a run of long ago; false when it no longer fits its scenario. */
  readonly reopen: (run: string) => Promise<boolean>
  readonly seen: readonly Missing[]
  readonly onSeen: (missing: readonly Missing[]) => void
}

function Screen({ shell, route, begin, resume, reopen, seen, onSeen }: ScreenProps) {
  const text = useI18n()
  const prepare = useCallback(() => PlayScreen.load(text), [text])
  switch (route.at) {
    case 'settings':
      return <SettingsScreen shell={shell} />
    case 'help':
      return <HelpScreen shell={shell} />
    case 'brief': {
      const entry = shell.catalogue().find(({ id }) => id === route.id)
      if (entry === undefined) return <UnknownScreen />
      const { attempt, plan } = route
      const planned = attempt === undefined ? null : planOfScene(shell, attempt, entry.id)
      if (planned !== null && !planned.playable)
        return <PlanScreen shell={shell} id={planned.plan} onResume={resume} onReopen={reopen} />
      return (
        <BriefingScreen
          shell={shell}
          entry={entry}
          attempt={attempt}
          plan={plan}
          onBegin={() => begin(entry.id, attempt === undefined ? {} : shell.plans.beginning(attempt), plan)}
          prepare={prepare}
        />
      )
    }
    case 'plans':
      return <PlansScreen shell={shell} />
    case 'plan':
      return <PlanScreen shell={shell} id={route.id} onResume={resume} onReopen={reopen} />
    case 'certificate':
      return <CertificateScreen shell={shell} id={route.id} />
    case 'progress':
      return <ProgressScreen shell={shell} />
    case 'record':
      return <RecordScreen shell={shell} plan={route.plan} onResume={resume} onReopen={reopen} />
    case 'unknown':
      return <UnknownScreen />
    case 'catalogue':
    // On their way to the catalogue, for they have nothing to show.
    case 'play':
    case 'debrief':
    // Shown without the frame, above.
    case 'room':
    case 'notes':
      return (
        <CatalogueScreen
          shell={shell}
          part={route.at === 'catalogue' ? route.part : undefined}
          onResume={resume}
          seen={seen}
          onSeen={onSeen}
        />
      )
  }
}
