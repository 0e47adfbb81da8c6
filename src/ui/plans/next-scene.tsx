import { useState } from 'preact/hooks'
import type { Attempt, AttemptStep } from '#records'
import { Button, LinkButton, VisuallyHidden } from '../parts/index.ts'
import { WarningTags } from '../catalogue/warning-tags.tsx'
import { PlacePicture } from '../parts/scenes/place-picture.tsx'
import { hrefOf } from '../frame/route.ts'
import { usePort, type NotResumed, type Resumed } from '../ports/index.ts'
import { whereOf } from '../parts/scenes/where.ts'
import { clockText, useText } from '../text/index.ts'

interface NextSceneProps {
  readonly attempt: Attempt
  readonly step: AttemptStep
  readonly assessed: boolean
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onSkip: () => void
  readonly onGiveUp: () => void
}

/** The next scene of an attempt: its content warnings, and the buttons that begin it, skip it or give it up. */
export function NextScene({ attempt, step, assessed, onResume, onSkip, onGiveUp }: NextSceneProps) {
  const runs = usePort('runs')
  const library = usePort('library')
  const t = useText()
  const [trouble, setTrouble] = useState<NotResumed | 'failed' | null>(null)
  const entry = library.entries().find(({ id }) => id === step.scenario)
  const place = { number: attempt.order.indexOf(step.scenario) + 1, of: attempt.order.length }
  const open = step.state === 'open' ? runs.resumable().find(({ run }) => run === step.run?.id) : undefined
  const elsewhere = open?.elsewhere === true
  const unfit = open === undefined || open.fits === 'yes' ? null : open.fits
  const troubleText = () => {
    if (trouble === null) return null
    return trouble === 'changed' || trouble === 'missing' ? t(`frame.openRun.${trouble}`) : t(`plans.next.${trouble}`)
  }
  const resume = (run: string) => {
    onResume(run).then(
      (how) => setTrouble(how === 'on' ? null : how),
      () => setTrouble('failed'),
    )
  }
  return (
    <section class="plan-next" aria-labelledby="plan-next">
      {entry && (
        <div class="card-panel plan-next-picture">
          <PlacePicture stage={entry.scenario.stage} />
          <p class="caption-box">{whereOf(t, entry.scenario.stage)}</p>
        </div>
      )}
      <div class="plan-next-words">
        <p class="plan-kicker">
          {t('plans.next.heading')} · {t('plans.next.place', place)}
        </p>
        <h2 id="plan-next" tabIndex={-1}>
          {entry ? (
            <span lang={entry.scenario.lang}>{entry.scenario.title}</span>
          ) : (
            t('plans.steps.unknown', { id: step.scenario })
          )}
        </h2>
        {entry && (
          <p>
            <span lang={entry.scenario.lang}>{entry.scenario.summary}</span>
          </p>
        )}
        {entry && <WarningTags warnings={entry.scenario.warnings} />}
        {step.state === 'open' ? (
          <>
            <p>
              {elsewhere && t('plans.next.elsewhere')}
              {!elsewhere && unfit !== null && t(`frame.openRun.${unfit}`)}
              {!elsewhere && unfit === null && t('plans.next.open', { clock: clockText(open?.clock ?? 0) })}
            </p>
            <div class="plan-ways">
              {open && !elsewhere && unfit === null && (
                <Button variant="primary" size="large" onClick={() => resume(open.run)}>
                  {t('plans.next.resume')}
                </Button>
              )}
              {!elsewhere && (
                <Button variant="ghost" aria-describedby={assessed ? 'plan-leave' : undefined} onClick={onGiveUp}>
                  {t('plans.next.giveUp')}
                </Button>
              )}
            </div>
            {assessed && !elsewhere && (
              <p class="hint" id="plan-leave">
                {t('plans.next.leaveText')}
              </p>
            )}
          </>
        ) : (
          <>
            <div class="plan-ways">
              {entry && (
                <LinkButton
                  variant="primary"
                  size="large"
                  href={hrefOf({ at: 'brief', id: step.scenario, attempt: attempt.id })}
                >
                  {t('plans.next.go')}{' '}
                  <VisuallyHidden lang={entry.scenario.lang}>{entry.scenario.title}</VisuallyHidden>
                </LinkButton>
              )}
              <Button aria-describedby="plan-skip" onClick={onSkip}>
                {t('plans.next.skip')}
              </Button>
            </div>
            <p class="hint" id="plan-skip">
              {t('plans.next.skipText')}
            </p>
          </>
        )}
        <p role="status">{troubleText()}</p>
      </div>
    </section>
  )
}
