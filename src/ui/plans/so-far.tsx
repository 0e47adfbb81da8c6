import type { Standing } from '#records'
import { bandText, fewText } from '../parts/scores/score-words.ts'
import { meanText, useLanguage, useText } from '../text/index.ts'
import { ScreenOutsByScene } from './screen-outs-by-scene.tsx'

/**
 * The counts as they stand, beside what is needed; nothing before the first scene. How many scenes have nothing to stop
 * is not told while there are scenes to be played, nor what is needed of them.
 */
export function SoFar({ standing }: { readonly standing: Standing }) {
  const t = useText()
  const { language } = useLanguage()
  const { mean, mastered, controls, judged, left, screenOuts, needed, counted } = standing
  if (counted.length === 0) return null
  // A part that the rule does not ask for is not shown as needed.
  const outOf = (value: string, of: number, least: number): string =>
    least > 0 ? t('plans.sofar.outOfNeeded', { value, of, needed: least }) : t('plans.sofar.outOf', { value, of })
  const few = fewText(t, judged.intervene)
  return (
    <section class="plan-so-far" aria-labelledby="plan-so-far">
      <h2 id="plan-so-far">{t('plans.sofar.heading')}</h2>
      <h3>{t('plans.sofar.stop')}</h3>
      <dl>
        <div>
          <dt>{t('plans.sofar.mean')}</dt>
          <dd>
            {mean === null ? (
              t('plans.sofar.meanNone')
            ) : (
              <>
                {outOf(meanText(mean, language), 100, needed.overall)}{' '}
                <span class="plan-band">{bandText(t, mean)}</span>
              </>
            )}
            {few !== null && <span class="hint plan-few">{few}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('plans.sofar.mastered')}</dt>
          <dd>{outOf(String(mastered), judged.intervene, needed.mastered)}</dd>
        </div>
      </dl>
      {judged.control > 0 && (
        <>
          <h3>{t('plans.sofar.calm')}</h3>
          <dl>
            <div>
              <dt>{t('plans.sofar.mastered')}</dt>
              <dd>{outOf(String(controls), judged.control, left === 0 ? needed.controls : 0)}</dd>
            </div>
          </dl>
        </>
      )}
      <dl>
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
