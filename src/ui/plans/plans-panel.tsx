import { ListChecks } from 'lucide'
import { Icon, LinkButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { calendarDayText, useLanguage, useText } from '../text/index.ts'
import { planNow } from './plan-now.ts'
import './plans-panel.css'

/** The catalogue's way to the training plans: what is going on, what is due, or what they are. */
export function PlansPanel() {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const { language } = useLanguage()
  const all = courses.offers().map((offer) => planNow(ledger, courses, offer))
  if (all.length === 0) return null
  const told = all.flatMap(({ offer, title, going, passed }): { readonly id: string; readonly words: string }[] => {
    const id = offer.plan.id
    if (going?.standing.result === 'in-progress') {
      const { steps, left } = going.standing
      return [{ id, words: t('catalogue.plans.goOn', { title, done: steps.length - left, of: steps.length }) }]
    }
    const due = going === null ? passed?.due : undefined
    if (!due?.until || due.state === 'good') return []
    return [{ id, words: t(`catalogue.plans.${due.state}`, { title, date: calendarDayText(due.until, language) }) }]
  })
  return (
    <aside class="plans-panel" aria-labelledby="plans-panel">
      <Icon icon={ListChecks} size="1.75rem" />
      <div>
        <h2 id="plans-panel">{t('catalogue.plans.title')}</h2>
        {told.length === 0 ? (
          <p>{t('catalogue.plans.text')}</p>
        ) : (
          <ul class="plain-list">
            {told.map(({ id, words }) => (
              <li key={id}>
                <a href={hrefOf({ at: 'plan', id })}>{words}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <LinkButton href={hrefOf({ at: 'plans' })}>{t('catalogue.plans.go')}</LinkButton>
    </aside>
  )
}
