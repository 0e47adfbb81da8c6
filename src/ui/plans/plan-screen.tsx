import { ArrowLeft } from 'lucide'
import { useState } from 'preact/hooks'
import { nextOf } from '#records'
import { Button, Icon, LinkButton, Notice } from '../parts/index.ts'
import { hrefOf } from '../shell/route.ts'
import { ScreenTitle } from '../shell/screen.tsx'
import type { Resumed, Shell } from '../shell/shell-types.ts'
import { UnknownScreen } from '../shell/unknown-screen.tsx'
import { useLanguage, useText, type Text } from '../text/index.ts'
import { dayText } from './day-text.ts'
import { NextScene } from './next-scene.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { planNow } from './plan-now.ts'
import type { Skipped } from './plans-types.ts'
import { Result } from './result.tsx'
import { SoFar } from './so-far.tsx'
import { standingWords } from './standing-words.ts'
import { StepList } from './step-list.tsx'
import './plans.css'

interface PlanScreenProps {
  readonly shell: Shell
  /** The plan's id. */
  readonly id: string
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** Something just done, and the way back. */
interface Undoable {
  readonly words: string
  readonly undo: () => Promise<void>
}

function skippedWords(t: Text, skipped: Skipped | null, titleOf: (scenario: string) => string): Undoable | null {
  if (skipped === null) return null
  const title = titleOf(skipped.scenario)
  const { instead, undo } = skipped
  if (instead === null) return { words: t('plans.next.skipped', { title }), undo }
  return { words: t('plans.next.replaced', { title, other: titleOf(instead) }), undo }
}

/** One training plan: what it asks, or the attempt that is going on, step by step to its result. */
export function PlanScreen({ shell, id, onResume, onReopen }: PlanScreenProps) {
  const t = useText()
  const { language } = useLanguage()
  const [beginning, setBeginning] = useState<'no' | 'yes' | 'failed'>('no')
  const [gaveUp, setGaveUp] = useState<Undoable | null>(null)
  const offer = shell.plans.offers().find(({ plan }) => plan.id === id)
  if (offer === undefined) return <UnknownScreen />

  const plan = planNow(shell, offer)
  const { going, passed, title } = plan
  const assessed = offer.plan.mode === 'assessment'
  const step = going && nextOf(going.standing)
  const titleOf = (scenario: string) => shell.catalogue().find((e) => e.id === scenario)?.scenario.title ?? scenario
  const heading = () => {
    // The button goes away with what it did; where the next scene stands is where one is then (A4).
    requestAnimationFrame(() => {
      const next = document.getElementById('plan-next') ?? document.querySelector('h1')
      next?.focus({ preventScroll: true })
    })
  }
  const begin = () => {
    if (beginning === 'yes') return
    setBeginning('yes')
    forget()
    shell.plans.begin(id).then(
      () => {
        setBeginning('no')
        heading()
      },
      () => setBeginning('failed'),
    )
  }
  const skip = async (attempt: string, scenario: string) => {
    setGaveUp(null)
    await shell.plans.skip(attempt, scenario)
    heading()
  }
  const skipped = shell.plans.skipped()
  const undoable = gaveUp ?? (skipped?.attempt === going?.attempt.id ? skippedWords(t, skipped, titleOf) : null)
  const forget = () => {
    shell.plans.forgetSkip()
    setGaveUp(null)
  }
  const giveUp = async (run: string, scenario: string) => {
    const undo = await shell.giveUp(run)
    shell.plans.forgetSkip()
    setGaveUp({ words: t('plans.next.gaveUp', { title: titleOf(scenario) }), undo })
    heading()
  }

  /** Passed, still good, and nothing new begun. */
  const holds = going === null && passed !== null && passed.due.state !== 'due' ? passed : null
  const shown = going ?? holds
  const nameless = shell.ledger.current().name === ''
  const earlier = shell.ledger
    .attempts()
    .filter((a) => a.plan === id && a.certificate !== null && a.id !== holds?.attempt.id)
    .toReversed()
  return (
    <div class="page plan">
      <p class="plan-back">
        <a href={hrefOf({ at: 'plans' })}>
          <Icon icon={ArrowLeft} /> {t('plans.toPlans')}
        </a>
      </p>
      <header>
        <ScreenTitle screen={title}>{title}</ScreenTitle>
        <p class="lead">{shell.plans.words(offer.plan.summary)}</p>
        <p class="plan-standing">{standingWords(t, language, plan)}</p>
      </header>
      {undoable && (
        <Notice
          role="status"
          title={undoable.words}
          actions={
            <Button
              size="small"
              onClick={() =>
                void undoable.undo().then(() => {
                  forget()
                  heading()
                })
              }
            >
              {t('common.undo')}
            </Button>
          }
          onDismiss={forget}
        />
      )}
      {holds && (
        <Notice
          tone="call"
          title={t('plans.result.passed.title')}
          actions={
            <LinkButton variant="primary" href={hrefOf({ at: 'certificate', id: holds.attempt.id })}>
              {t('plans.result.passed.go')}
            </LinkButton>
          }
        >
          <p>{t('plans.result.passed.text')}</p>
        </Notice>
      )}
      {going !== null && step === null && (
        <Result standing={going.standing} attempt={going.attempt.id} onAgain={begin} />
      )}
      {going !== null && step !== null && (
        <NextScene
          key={step.scenario}
          shell={shell}
          attempt={going.attempt}
          step={step}
          assessed={assessed}
          onResume={onResume}
          onSkip={() => void skip(going.attempt.id, step.scenario)}
          onGiveUp={() => step.run && void giveUp(step.run.id, step.scenario)}
        />
      )}
      {shown && (
        <div class="plan-parts">
          <StepList
            shell={shell}
            attempt={shown.attempt}
            standing={shown.standing}
            again={!assessed && shown.standing.result === 'in-progress'}
            onReopen={(run) => void onReopen(run)}
          />
          <SoFar standing={shown.standing} />
        </div>
      )}
      <section class="plan-asks" aria-labelledby="plan-asks">
        <h2 id="plan-asks">{t('plans.asks')}</h2>
        <PlanFacts shell={shell} offer={offer} />
        {nameless && (
          <Notice
            title={t('plans.nameless.title')}
            actions={<LinkButton href={hrefOf({ at: 'record' })}>{t('plans.nameless.go')}</LinkButton>}
          >
            <p>{t('plans.nameless.text')}</p>
          </Notice>
        )}
        {going === null && (
          <p>
            <Button
              {...(passed === null || passed.due.state !== 'good' ? { variant: 'primary' } : {})}
              size="large"
              aria-disabled={beginning === 'yes'}
              onClick={begin}
            >
              {passed === null ? t('plans.begin') : t('plans.beginAgain')}
            </Button>
          </p>
        )}
        <p role="status">
          {beginning === 'yes' && t('plans.beginning')}
          {beginning === 'failed' && t('plans.notBegun')}
        </p>
      </section>
      {earlier.length > 0 && (
        <section aria-labelledby="plan-earlier">
          <h2 id="plan-earlier">{t('plans.earlier.heading')}</h2>
          <ul class="plan-earlier">
            {earlier.map((a) => (
              <li key={a.id}>
                <a href={hrefOf({ at: 'certificate', id: a.id })}>
                  {t('plans.earlier.certificate')}{' '}
                  {t('plans.earlier.certificateOf', { date: dayText(a.certificate?.issued ?? a.begun, language) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
