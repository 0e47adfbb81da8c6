import { issuedOn } from '#records'
import type { Attempt } from '#records'
import { hrefOf } from '../frame/route.ts'
import { calendarDayText, useLanguage, useText } from '../text/index.ts'

/** Certificates of earlier attempts at a plan, the newest first. Nothing when there are none. */
export function Earlier({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const t = useText()
  const { language } = useLanguage()
  const passed = attempts.flatMap(({ id, certificate }) => (certificate === null ? [] : [{ id, certificate }]))
  if (passed.length === 0) return null
  return (
    <section aria-labelledby="plan-earlier">
      <h2 id="plan-earlier">{t('plans.earlier.heading')}</h2>
      <ul class="plan-earlier">
        {passed.toReversed().map(({ id, certificate }) => (
          <li key={id}>
            <a href={hrefOf({ at: 'certificate', id })}>
              {t('plans.earlier.certificate', { date: calendarDayText(issuedOn(certificate), language) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
