import { beatReadings, rungCounts } from '#studio'
import { useProofWords } from '../../parts/index.ts'
import { clockText, numberText, useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Curve } from './curve.tsx'
import { LazyTable } from './lazy-table.tsx'
import { NumberTable } from './number-table.tsx'
import { useProver } from './proofs-provider.tsx'

/** What can be counted in the scenario as it last was without an error, and what the proofs have counted. */
export function Numbers() {
  const t = useText()
  const { reading } = useStudio()
  const { last, upToDate } = useProver().now()
  const words = useProofWords()
  const { shown } = reading
  if (shown === null) return null
  return (
    <section class="told-section" aria-labelledby="told-numbers">
      <h2 id="told-numbers" tabIndex={-1}>
        {t('studio.told.numbers.title')}
      </h2>
      {last === null ? (
        <p class="hint">{t('studio.told.numbers.later')}</p>
      ) : (
        <>
          {!upToDate && <p class="hint">{t('studio.told.numbers.earlier')}</p>}
          <section class="told-numbers" aria-labelledby="told-length">
            <h3 id="told-length">{t('studio.told.numbers.length')}</h3>
            <p>
              {t('studio.told.numbers.lengthIs', {
                clock: clockText(last.told.untouched),
                minutes: last.of.scenario.minutes,
              })}
            </p>
          </section>
          <Curve told={last.told} />
          {typeof words !== 'string' && <LazyTable findings={last.told.findings} words={words} />}
        </>
      )}
      <Reading />
      <Rungs />
    </section>
  )
}

function Reading() {
  const t = useText()
  const { language } = useLanguage()
  const { shown } = useStudio().reading
  if (shown === null) return null
  const seconds = (n: number): string => t('studio.told.numbers.seconds', { n: numberText(n, language, 1) })
  return (
    <NumberTable
      id="told-reading"
      heading={t('studio.told.numbers.reading')}
      what={t('studio.told.numbers.readingWhat')}
      head={[
        t('studio.told.numbers.beat'),
        t('studio.told.numbers.needs'),
        t('studio.told.numbers.lasts'),
        t('studio.told.numbers.share'),
      ]}
      rows={beatReadings(shown).map(({ beat, needs, lasts, share }) => ({
        key: beat,
        marked: share !== null && share > 1,
        cells: [
          beat,
          seconds(needs),
          lasts === null ? t('studio.told.numbers.asLong') : seconds(lasts),
          share === null ? '–' : t('studio.told.numbers.percent', { n: Math.round(share * 100) }),
        ],
      }))}
    />
  )
}

function Rungs() {
  const t = useText()
  const { shown } = useStudio().reading
  if (shown === null) return null
  return (
    <NumberTable
      id="told-rungs"
      heading={t('studio.told.numbers.rungs')}
      what={t('studio.told.numbers.rungsWhat')}
      head={[t('studio.told.numbers.rung'), t('studio.told.numbers.rungBest'), t('studio.told.numbers.rungOf')]}
      rows={rungCounts(shown).map(({ rung, best, of }) => ({
        key: rung,
        marked: false,
        cells: [t(`vocabulary.rung.${rung}`), best, of],
      }))}
    />
  )
}
