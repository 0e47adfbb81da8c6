import type { Standing } from '#records'
import { useLanguage, useText } from '../text/index.ts'
import { meanText } from './day-text.ts'

/** The counts as they stand, beside what is needed. Nothing before the first scene. */
export function SoFar({ standing }: { readonly standing: Standing }) {
  const t = useText()
  const { language } = useLanguage()
  const { mean, mastered, counted, steps, screenOuts, needed } = standing
  if (mean === null) return null
  return (
    <section class="plan-so-far" aria-labelledby="plan-so-far">
      <h2 id="plan-so-far">{t('plans.sofar.heading')}</h2>
      <dl>
        <div>
          <dt>{t('plans.sofar.mean')}</dt>
          <dd>{t('plans.sofar.meanOf', { value: meanText(mean, language), needed: needed.overall })}</dd>
        </div>
        <div>
          <dt>{t('plans.sofar.mastered')}</dt>
          <dd>
            {t('plans.sofar.masteredOf', {
              count: mastered,
              of: Math.max(counted.length, steps.length),
              needed: needed.mastered,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('plans.sofar.screenOuts')}</dt>
          <dd>{screenOuts === 0 ? t('plans.sofar.none') : t('plans.sofar.times', { count: screenOuts })}</dd>
        </div>
      </dl>
    </section>
  )
}
