import type { RungUse } from '#records'
import { useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { whole } from '../parts/scores/score-words.ts'

/** The rungs as a table, from low to high. */
export function rungTable(t: Text, rungs: readonly RungUse[]): Table {
  return {
    head: [t('progress.rungs.rung'), t('progress.rungs.used'), t('progress.rungs.worth')],
    rows: rungs.map(({ rung, used, worth }) => [
      t(`vocabulary.rung.${rung}`),
      used,
      worth === null ? t('progress.tooFew') : whole(worth * 100),
    ]),
  }
}

/** How often each rung was used, drawn as a ladder with the highest rung on top. */
export function Rungs({ rungs }: { readonly rungs: readonly RungUse[] }) {
  const t = useText()
  const most = rungs.reduce<RungUse | null>((a, b) => (a === null || b.used > a.used ? b : a), null)
  const top = most?.used ?? 0
  const sentence =
    most === null || top === 0
      ? t('progress.rungs.none')
      : t('progress.rungs.most', { rung: t(`vocabulary.rung.${most.rung}`), count: top })
  return (
    <Figure
      heading={t('progress.rungs.heading')}
      sentence={sentence}
      note={t('progress.rungs.worthNote')}
      table={rungTable(t, rungs)}
    >
      {top > 0 && (
        <ul class="rung-rows plain-list">
          {rungs.toReversed().map(({ rung, used, worth }) => (
            <li key={rung}>
              <span class="unit-name">
                {t(`vocabulary.rung.${rung}`)} <small>{t(`vocabulary.rungName.${rung}`)}</small>
              </span>
              <svg class="rung-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-track" x="0" y="11" width="100" height="1" />
                <rect class="bar" x="0" y="1" width={(used / top) * 100} height="10" />
              </svg>
              <span class="unit-says">
                {used === 0 ? t('progress.rungs.never') : t('progress.rungs.times', { count: used })}
                {worth !== null && ` · ${t('progress.rungs.worthSays', { worth: whole(worth * 100) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}
