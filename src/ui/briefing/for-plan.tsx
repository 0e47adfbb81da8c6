import type { attemptNow } from '../plans/plan-now.ts'
import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'

interface ForPlanProps {
  readonly inPlan: NonNullable<ReturnType<typeof attemptNow>>
  readonly scenario: string
}

/** Which scene of which plan this is, and what that means for this run. */
export function ForPlan({ inPlan: { offer, attempt }, scenario }: ForPlanProps) {
  const courses = usePort('courses')
  const t = useText()
  const title = courses.words(offer.plan.title)
  const number = attempt.order.indexOf(scenario) + 1
  return (
    <div class="briefing-plan">
      <p class="briefing-plan-title">{t('plans.brief.kicker', { title, number, of: attempt.order.length })}</p>
      <p>{t(`plans.brief.${offer.plan.mode}`)}</p>
    </div>
  )
}
