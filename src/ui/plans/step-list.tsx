import { Check, Circle, CircleDashed, CircleSlash, CircleDot } from 'lucide'
import type { Attempt, AttemptStep, Standing } from '#records'
import { Button, Icon, LinkButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { headsOf } from '../parts/scenes/heads.ts'
import { usePort } from '../ports/index.ts'
import { overallText } from '../parts/scores/score-words.ts'
import { ScreenOuts } from '../parts/scores/screen-outs.tsx'
import { useScreenOuts } from '../parts/scores/use-screen-outs.ts'
import { useText, type Text } from '../text/index.ts'

interface StepListProps {
  readonly attempt: Attempt
  readonly standing: Standing
  /** Whether played scenes may be played again. */
  readonly again: boolean
  readonly onReopen: (run: string) => void
}

/** The scenes of an attempt in their order, each with what became of it. */
export function StepList({ attempt, standing, again, onReopen }: StepListProps) {
  const library = usePort('library')
  const t = useText()
  const heads = headsOf(library)
  const screenOuts = useScreenOuts(standing.counted)
  const titleOf = (id: string): string => heads.get(id)?.title ?? t('plans.steps.unknown', { id })
  const { order, avoid = [] } = attempt
  const repeated = order.filter((id) => avoid.includes(id)).length
  return (
    <section class="plan-steps" aria-labelledby="plan-steps">
      <h2 id="plan-steps">{t('plans.steps.heading')}</h2>
      <ol>
        {standing.steps.map((step) => {
          const head = heads.get(step.scenario)
          const title = head?.title ?? step.run?.title ?? t('plans.steps.unknown', { id: step.scenario })
          const finished = step.state === 'finished' ? step.run : null
          return (
            <li key={step.scenario}>
              <span class="plan-step-title" lang={head?.lang}>
                {title}
              </span>
              <span class="plan-step-state">
                <Icon icon={iconOf(step)} /> {wordsOf(t, step)}
              </span>
              <span class="plan-step-ways">
                {finished && (
                  <Button
                    size="small"
                    variant="ghost"
                    aria-label={t('plans.steps.debriefLabel', { title })}
                    onClick={() => onReopen(finished.id)}
                  >
                    {t('plans.steps.debrief')}
                  </Button>
                )}
                {finished && again && head && (
                  <LinkButton size="small" href={hrefOf({ at: 'brief', id: step.scenario, attempt: attempt.id })}>
                    <span aria-hidden="true">{t('plans.steps.again')}</span>
                    <span class="visually-hidden">{t('plans.steps.againLabel', { title })}</span>
                  </LinkButton>
                )}
              </span>
              {finished?.reading && finished.reading.card.screenOuts.length > 0 && (
                <div class="plan-step-zero">
                  <ScreenOuts names={screenOuts.get(finished.id)} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {attempt.skipped.length > 0 && (
        <p class="hint">{t('plans.steps.skipped', { titles: attempt.skipped.map(titleOf).join(', ') })}</p>
      )}
      {avoid.length > 0 && (
        <p class="hint">
          {repeated === 0 ? t('plans.steps.others') : t('plans.steps.othersSome', { count: repeated })}
        </p>
      )}
    </section>
  )
}

function iconOf({ state, run }: AttemptStep) {
  if (state === 'to-do') return CircleDashed
  if (state === 'open') return CircleDot
  if (state === 'left') return CircleSlash
  return run?.reading?.card.mastered === true ? Check : Circle
}

function wordsOf(t: Text, { state, run }: AttemptStep): string {
  if (state !== 'finished') return t(`plans.steps.${state}`)
  const card = run?.reading?.card
  if (card === undefined) return t('plans.steps.unread')
  return t('plans.steps.finished', { overall: card.overall, words: overallText(t, card) })
}
