import { useCallback } from 'preact/hooks'
import { CatalogueScreen } from './catalogue/catalogue-screen.tsx'
import { go, type Route } from './frame/route.ts'
import { UnknownScreen } from './frame/unknown-screen.tsx'
import {
  BriefingScreen,
  CertificateScreen,
  DebriefScreen,
  HelpScreen,
  PlanEditorScreen,
  PlanScreen,
  PlansScreen,
  PlayScreen,
  ProgressScreen,
  RecordScreen,
  SettingsScreen,
  StudioScreen,
} from './screens.ts'
import { planOfScene } from './plans/plan-now.ts'
import { usePort, type Missing } from './ports/index.ts'
import { useI18n } from './text/index.ts'
import type { RunFlow } from './use-run-flow.ts'

interface ScreenOfRouteProps {
  readonly route: Route
  readonly flow: RunFlow
  /** Which of the missing things have been read and dismissed in this visit. */
  readonly seen: readonly Missing[]
  readonly onSeen: (missing: readonly Missing[]) => void
}

/** The screen of an address, of those that stand between the header and the footer. */
export function ScreenOfRoute({ route, flow, seen, onSeen }: ScreenOfRouteProps) {
  const { over, begin, resume, reopen } = flow
  const catalogue = (part?: 'scenarios') => (
    <CatalogueScreen part={part} onResume={resume} seen={seen} onSeen={onSeen} />
  )
  switch (route.at) {
    case 'settings':
      return <SettingsScreen />
    case 'help':
      return <HelpScreen />
    case 'brief':
      return <Briefing id={route.id} attempt={route.attempt} plan={route.plan} flow={flow} />
    case 'plans':
      return <PlansScreen />
    case 'plan':
      return <PlanScreen id={route.id} onResume={resume} onReopen={reopen} />
    case 'certificate':
      return <CertificateScreen id={route.id} />
    case 'progress':
      return <ProgressScreen />
    case 'record':
      return <RecordScreen plan={route.plan} onResume={resume} onReopen={reopen} />
    case 'studio':
      if (route.plan !== undefined) return <PlanEditorScreen key={route.plan} id={route.plan} />
      return <StudioScreen copy={route.copy} />
    case 'unknown':
      return <UnknownScreen />
    case 'debrief':
      return over === null ? (
        catalogue()
      ) : (
        <DebriefScreen
          finished={over.finished}
          fresh={over.fresh}
          onReflected={flow.reflected}
          onAgain={() => flow.again(over)}
          onPlayFrom={(from) => begin(over.id, { from })}
          onLeave={() => go({ at: 'catalogue' })}
        />
      )
    case 'catalogue':
      return catalogue(route.part)
    // Without a run there is nothing to play: the flow leads to the catalogue.
    case 'play':
    // Both are shown without the frame.
    case 'room':
    case 'notes':
      return catalogue()
  }
}

interface BriefingProps {
  /** The catalogue's. */
  readonly id: string
  readonly attempt: string | undefined
  readonly plan: string | undefined
  readonly flow: RunFlow
}

/** The briefing of a scene; its plan where the scene has had its one try, and words where there is no such scene. */
function Briefing({ id, attempt, plan, flow }: BriefingProps) {
  const library = usePort('library')
  const courses = usePort('courses')
  const { ledger } = usePort('records')
  const text = useI18n()
  const prepare = useCallback(() => PlayScreen.load(text), [text])
  const entry = library.entries().find((one) => one.id === id)
  if (entry === undefined) return <UnknownScreen />
  const planned = attempt === undefined ? null : planOfScene(ledger, courses, attempt, entry.id)
  if (planned !== null && !planned.playable)
    return <PlanScreen id={planned.plan} onResume={flow.resume} onReopen={flow.reopen} />
  return (
    <BriefingScreen
      entry={entry}
      attempt={attempt}
      plan={plan}
      onBegin={() => flow.begin(entry.id, attempt === undefined ? {} : courses.beginning(attempt), plan)}
      prepare={prepare}
    />
  )
}
