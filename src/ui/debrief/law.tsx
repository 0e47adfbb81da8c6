import type { Scenario } from '#engine'
import { useText } from '../text/index.ts'

interface LawProps {
  readonly scenario: Scenario
  readonly lang: string
  /** The language the scenario was written in. */
  readonly writtenIn: string
  /** The sources as they were written: one that is not translated is quoted, in that language. */
  readonly quotable: readonly string[]
}

/** The rights at stake with basis and source, and how far they have been reviewed. Never advice. */
export function Law({ scenario, lang, writtenIn, quotable }: LawProps) {
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
              <span class="tag">{t(`vocabulary.basis.${basis}`)}</span>{' '}
              <span lang={quotable.includes(source) ? writtenIn : lang}>{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {review &&
          t('debrief.law.review', {
            jurisdiction: review.jurisdiction,
            status:
              review.status === 'reviewed' && review.date !== undefined
                ? t('debrief.law.date', { date: review.date })
                : t(`vocabulary.reviewStatus.${review.status}`),
          })}{' '}
        {t('debrief.law.noAdvice')}
      </p>
    </section>
  )
}
