import { useState } from 'preact/hooks'
import { nextOf, standingOf } from '#records'
import { RULES } from '#score'
import { BackLink, Told } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort, type Resumed } from '../ports/index.ts'
import { UnknownScreen } from '../frame/unknown-screen.tsx'
import { useLanguage, useText } from '../text/index.ts'
import { Earlier } from './earlier.tsx'
import { LessonFirst } from './lesson-first.tsx'
import { NextScene } from './next-scene.tsx'
import { PlanAsks } from './plan-asks.tsx'
import { planNow } from './plan-now.ts'
import { Result } from './result.tsx'
import { SoFar } from './so-far.tsx'
import { standingWords } from './standing-words.ts'
import { StepList } from './step-list.tsx'
import { nextHeading, usePlanMoves } from './use-plan-moves.ts'
import './plans.css'

interface PlanScreenProps {
  /** The plan's id. */
  readonly id: string
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** One training plan: what it asks, or the attempt that is going on, step by step to its result. */
export function PlanScreen({ id, onResume, onReopen }: PlanScreenProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const { language } = useLanguage()
  const [trouble, setTrouble] = useState<'gone' | 'failed' | null>(null)
  const offer = courses.offers().find(({ plan }) => plan.id === id)
  const plan = offer && planNow(ledger, courses, offer)
  const moves = usePlanMoves(id, plan?.going?.attempt.id)
  if (plan === undefined) return <UnknownScreen />

  const { going, passed, title } = plan
  const { mode, summary } = plan.offer.plan
  const step = going && nextOf(going.standing)
  /** Passed, still good, and nothing new begun. */
  const goodAttempt = going === null && passed !== null && passed.due.state !== 'due' ? passed.attempt : null
  const good = goodAttempt && { attempt: goodAttempt, standing: standingOf(plan.offer, goodAttempt, ledger.runs()) }
  /** Given under earlier rules: its runs count for nothing now, so there is nothing to show but the certificate. */
  const goodEarlier = good?.attempt.certificate?.rules !== RULES
  const shown = going ?? (goodEarlier ? null : good)
  const told = shown !== null && (shown.standing.result !== 'outdated' || shown.standing.counted.length > 0)
  const earlier = ledger.attempts().filter((a) => a.plan === id && a.id !== good?.attempt.id)
  const reopen = (run: string) => {
    onReopen(run).then(
      (there) => setTrouble(there ? null : 'gone'),
      () => setTrouble('failed'),
    )
  }
  return (
    <div class="page plan">
      <p class="plan-back">
        <BackLink href={hrefOf({ at: 'plans' })}>{t('plans.toPlans')}</BackLink>
      </p>
      <header>
        <ScreenTitle screen={title}>
          <span lang={courses.wordsIn(plan.offer.plan.title)}>{title}</span>
        </ScreenTitle>
        <p class="lead" lang={courses.wordsIn(summary)}>
          {courses.words(summary)}
        </p>
        <p class="plan-standing">{standingWords(t, language, plan)}</p>
      </header>
      {moves.done && (
        <Told words={moves.done.words} undo={moves.takeBack} onDismiss={moves.forget} after={nextHeading} />
      )}
      {trouble && <Told words={t(`plans.next.${trouble}`)} onDismiss={() => setTrouble(null)} />}
      <LessonFirst plan={id} />
      {good && (
        <Result standing={good.standing} attempt={good.attempt.id} earlier={goodEarlier} onAgain={moves.begin} />
      )}
      {going !== null && step === null && (
        <Result standing={going.standing} attempt={going.attempt.id} onAgain={moves.begin} />
      )}
      {going !== null && step !== null && (
        <NextScene
          key={step.scenario}

          attempt={going.attempt}
          step={step}
          assessed={mode === 'assessment'}
          onResume={onResume}
          onSkip={() => moves.skip(going.attempt.id, step.scenario)}
          onGiveUp={() => step.run && moves.giveUp(step.run.id, step.scenario)}
        />
      )}
      {shown && told && (
        <div class="plan-parts">
          <StepList
            attempt={shown.attempt}
            standing={shown.standing}
            again={mode === 'practice' && shown.standing.result === 'in-progress'}
            onReopen={reopen}
          />
          <SoFar standing={shown.standing} />
        </div>
      )}
      <PlanAsks plan={plan} beginning={moves.beginning} onBegin={moves.begin} />
      <Earlier attempts={earlier} />
    </div>
  )
}
