import type { Scenario } from '#engine'
import { useText } from '../text/index.ts'

interface LawProps {
  readonly scenario: Scenario
  readonly lang: string
  /** The language sources are quoted in: they are never translated. */
  readonly sources: string
}

/** The rights at stake with basis and source, and how far they have been reviewed. Never advice. */
export function Law({ scenario, lang, sources }: LawProps) {
  const t = useText()
  const rights = scenario.rights ?? []
  if (rights.length === 0) return null
  const { review } = scenario
  return (
    <section aria-labelledby="law-heading" class="law">
      <h2 id="law-heading">{t('debrief.law.heading')}</h2>
      <dl>
        {rights.map(({ right, basis, source }) => (
          <div key={right} class="law-item">
            <dt lang={lang}>{right}</dt>
            <dd>
              <span class="tag">{t(`vocabulary.basis.${basis}`)}</span> <span lang={sources}>{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {review &&
          t('debrief.law.review', {
            jurisdiction: review.jurisdiction,
            status: t(`vocabulary.reviewStatus.${review.status}`),
          })}{' '}
        {review?.date && t('debrief.law.date', { date: review.date })} {t('debrief.law.noAdvice')}
      </p>
    </section>
  )
}
