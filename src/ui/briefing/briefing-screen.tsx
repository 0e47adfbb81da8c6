import { useEffect } from 'preact/hooks'
import { BackLink } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { attemptNow } from '../plans/plan-now.ts'
import { ShowToClass } from '../room/show-to-class.tsx'
import { ForPlan } from './for-plan.tsx'
import { LanguageNote } from '../parts/scenes/language-note.tsx'
import { PlacePicture } from '../parts/scenes/place-picture.tsx'
import { go, hrefOf, type Route } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort, type CatalogueEntry } from '../ports/index.ts'
import { whereOf } from '../parts/scenes/where.ts'
import { BeforeYouGoIn } from './before-you-go-in.tsx'
import { HowToPlay } from './how-to-play.tsx'
import { MakeItYours } from './make-it-yours.tsx'
import { RunSettings } from './run-settings.tsx'
import { WhoIsWho } from './who-is-who.tsx'
import './briefing.css'

interface BriefingScreenProps {
  readonly entry: CatalogueEntry
  /** The attempt at a training plan it is played for. */
  readonly attempt?: string | undefined
  /** The training plan it comes before. */
  readonly plan?: string | undefined
  readonly onBegin: () => Promise<void>
  /** Fetches the play screen while this one is being read. */
  readonly prepare: () => Promise<unknown>
}

/** The title page of a scene: who you are, who is there, what may be hard, and how this run goes. */
export function BriefingScreen({ entry, attempt, plan, onBegin, prepare }: BriefingScreenProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const runs = usePort('runs')
  const preferences = usePort('preferences')
  const t = useText()
  const { title, role, stage, cast, warnings, warningDetail, lang } = entry.scenario
  const inPlan = attempt === undefined ? null : attemptNow(ledger, courses, attempt)
  const back = inPlan?.offer ?? courses.offers().find((offer) => offer.plan.id === plan)
  const home: Route = back ? { at: 'plan', id: back.plan.id } : { at: 'catalogue' }
  const skip = () => {
    if (inPlan) void courses.skip(inPlan.attempt.id, entry.id).then(() => go(home, 'replace'))
  }
  // A scene that has been played is not passed over by playing it again.
  const toDo = inPlan?.standing.steps.find(({ scenario }) => scenario === entry.id)?.state === 'to-do'
  useEffect(() => {
    // A failure shows when Begin is pressed; until then nobody needs to know.
    prepare().catch(() => undefined)
  }, [prepare])
  useEffect(() => runs.prepare(entry.id), [runs, entry.id])
  return (
    <div class="page briefing">
      <p class="briefing-back">
        <BackLink href={hrefOf(home)}>
          {back ? t('plans.brief.back', { title: courses.words(back.plan.title) }) : t('briefing.back')}
        </BackLink>
      </p>
      <div class="briefing-story">
        <div class="card-panel briefing-panel">
          <PlacePicture stage={stage} eager />
          <p class="caption-box">{whereOf(t, stage)}</p>
        </div>
        {inPlan && <ForPlan inPlan={inPlan} scenario={entry.id} />}
        <ScreenTitle class="briefing-title" screen={t('briefing.screen', { title })}>
          <span lang={lang}>{title}</span>
        </ScreenTitle>
        <p class="briefing-role" lang={lang}>
          {role}
        </p>
        <LanguageNote entry={entry} />
        <BeforeYouGoIn warnings={warnings} detail={warningDetail} lang={lang} onSkip={toDo ? skip : null} away={home} />
        <WhoIsWho cast={cast} lang={lang} />
        <HowToPlay settings={preferences.settings()} />
      </div>
      <div class="briefing-run">
        <RunSettings lang={lang} onBegin={onBegin} />
        {!inPlan && (
          <>
            <ShowToClass id={entry.id} />
            <MakeItYours id={entry.id} />
          </>
        )}
      </div>
    </div>
  )
}
