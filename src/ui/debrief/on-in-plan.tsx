import { ArrowRight } from 'lucide'
import { nextOf } from '#records'
import { LinkButton } from '../parts/index.ts'
import type { attemptNow } from '../plans/plan-now.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'

interface OnInPlanProps {
  readonly inPlan: NonNullable<ReturnType<typeof attemptNow>>
}

/** The main way on after a run of a training plan: its next scene, or its result. */
export function OnInPlan({ inPlan }: OnInPlanProps) {
  const courses = usePort('courses')
  const t = useText()
  const { plan } = inPlan.offer
  const attempt = inPlan.attempt.id
  const title = courses.words(plan.title)
  const next = nextOf(inPlan.standing)
  if (next?.state === 'to-do') {
    return (
      <LinkButton variant="primary" icon={ArrowRight} href={hrefOf({ at: 'brief', id: next.scenario, attempt })}>
        {t('plans.debrief.next', { title })}
      </LinkButton>
    )
  }
  return (
    <LinkButton variant="primary" icon={ArrowRight} href={hrefOf({ at: 'plan', id: plan.id })}>
      {next === null && inPlan.standing.left === 0
        ? t('plans.debrief.end', { title })
        : t('plans.debrief.back', { title })}
    </LinkButton>
  )
}
