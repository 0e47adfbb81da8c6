import type { Standing } from '#records'
import { bandText } from '../parts/scores/score-words.ts'
import { meanText, useLanguage, useText } from '../text/index.ts'
import { ScreenOutsByScene } from './screen-outs-by-scene.tsx'

/** The counts as they stand, beside what is needed. Nothing before the first scene. */
export function SoFar({ standing }: { readonly standing: Standing }) {
  const t = useText()
  const { language } = useLanguage()
  const { mean, mastered, steps, screenOuts, needed } = standing
  if (mean === null) return null
  // A part that the rule does not ask for is not shown as needed.
  const outOf = (value: string, of: number, least: number): string =>
    least > 0 ? t('plans.sofar.outOfNeeded', { value, of, needed: least }) : t('plans.sofar.outOf', { value, of })
  return (
    <section class="plan-so-far" aria-labelledby="plan-so-far">
      <h2 id="plan-so-far">{t('plans.sofar.heading')}</h2>
      <dl>
        <div>
          <dt>{t('plans.sofar.mean')}</dt>
          <dd>
            {outOf(meanText(mean, language), 100, needed.overall)} <span class="plan-band">{bandText(t, mean)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('plans.sofar.mastered')}</dt>
          <dd>{outOf(String(mastered), steps.length, needed.mastered)}</dd>
        </div>
        <div>
          <dt>{t('plans.sofar.screenOuts')}</dt>
          <dd>
            {screenOuts === 0 ? t('plans.sofar.none') : t('plans.sofar.times', { count: screenOuts })}
            <ScreenOutsByScene standing={standing} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
