import type { Breaks } from '#records'
import { useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { UnitRow } from './marks.tsx'

/** The steps as a table, in the order of helping. */
export const breaksTable = (t: Text, { steps }: Breaks): Table => ({
  head: [t('progress.breaks.step'), t('progress.runs'), t('progress.breaks.means'), t('progress.breaks.tries')],
  rows: steps.map(({ step, runs }) => [
    t(`progress.breaks.${step}.name`),
    runs,
    t(`progress.breaks.${step}.means`),
    t(`progress.breaks.${step}.tries`),
  ]),
})

/** How often helping ended at each step (noticing, deciding, acting, doing it well), and what to try about it. */
export function BreaksFigure({ breaks }: { readonly breaks: Breaks }) {
  const t = useText()
  const { runs, held, steps } = breaks
  const sentence = runs === 0 ? t('progress.breaks.nothing') : t('progress.breaks.held', { held, all: runs })
  return (
    <Figure
      heading={t('progress.breaks.heading')}
      sentence={sentence}
      {...(runs > 0 && { table: breaksTable(t, breaks) })}
    >
      {runs > 0 && (
        <ol class="break-rows plain-list">
          {steps.map(({ step, runs: broke }) => (
            <li key={step} data-broke={broke > 0}>
              <span class="break-name">{t(`progress.breaks.${step}.name`)}</span>
              <span class="break-count">
                {broke > 0 && <UnitRow filled={broke} all={broke} />}
                {broke === 0 ? t('progress.none') : t('progress.outOf', { some: broke, all: runs })}
              </span>
              {broke > 0 && (
                <p>
                  {t(`progress.breaks.${step}.means`)} <strong>{t(`progress.breaks.${step}.tries`)}</strong>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Figure>
  )
}
