import { LinkButton, VisuallyHidden } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { ScreenTitle } from '../frame/screen.tsx'
import { usePort } from '../ports/index.ts'
import { useLanguage, useText } from '../text/index.ts'
import { PlanFacts } from './plan-facts.tsx'
import { planNow } from './plan-now.ts'
import { standingWords } from './standing-words.ts'
import './plans.css'

/** Every training plan: what it asks, and where one stands in it. */
export function PlansScreen() {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const { language } = useLanguage()
  const all = courses.offers().map((offer) => planNow(ledger, courses, offer))
  return (
    <div class="page plans">
      <ScreenTitle screen={t('plans.screen')}>{t('plans.title')}</ScreenTitle>
      <p class="lead">{all.length === 0 ? t('plans.none') : t('plans.lead')}</p>
      <ul class="plan-cards plain-list">
        {all.map((plan) => {
          const { offer, title, going } = plan
          const on = going?.standing.result === 'in-progress'
          return (
            <li key={offer.plan.id} class="plan-card">
              <h2 lang={courses.wordsIn(offer.plan.title)}>{title}</h2>
              <p class="plan-summary" lang={courses.wordsIn(offer.plan.summary)}>
                {courses.words(offer.plan.summary)}
              </p>
              <p class="plan-standing">{standingWords(t, language, plan)}</p>
              <PlanFacts offer={offer} />
              <p>
                <LinkButton {...(on ? { variant: 'primary' } : {})} href={hrefOf({ at: 'plan', id: offer.plan.id })}>
                  {on ? t('plans.goOn') : t('plans.see')} <VisuallyHidden>{t('plans.of', { title })}</VisuallyHidden>
                </LinkButton>
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
