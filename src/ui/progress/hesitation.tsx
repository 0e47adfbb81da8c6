import { useRef } from 'preact/hooks'
import type { Hesitation } from '#records'
import { numberText, useLanguage, useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { Circle, HALF } from './marks.tsx'
import { stacked } from './plot.ts'
import { useSize } from './use-size.ts'

const secondsText = (seconds: number, language: string): string => numberText(seconds, language, 1)

/** The runs as a table, in order. */
export const hesitationTable = (t: Text, language: string, { each }: Hesitation): Table => ({
  head: [t('progress.scenario'), t('progress.hesitation.seconds')],
  rows: each.map(({ title, seconds }) => [title, secondsText(seconds, language)]),
})

function Strip({ hesitation }: { readonly hesitation: Hesitation }) {
  const t = useText()
  const { language } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const { width, rem } = useSize(frame)
  const { each, median } = hesitation
  const most = Math.max(10, ...each.map((e) => e.seconds))
  const [left, right] = [0.6 * rem, width - 1.4 * rem]
  const x = (seconds: number) => left + ((right - left) * seconds) / most
  const stands = stacked(
    each.map((e) => x(e.seconds)),
    HALF * 2,
  )
  const y = 2.1 * rem + Math.max(...stands) * HALF * 2
  const height = y + 2.3 * rem
  const middle = x(median ?? 0)
  return (
    <div class="progress-chart" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="grid" d={`M${left} ${y}H${right}`} />
        {each.map(({ run, seconds }, i) => (
          <Circle key={run} x={x(seconds)} y={y - (stands[i] ?? 0) * HALF * 2} filled={i === each.length - 1} />
        ))}
        <path class="line" d={`M${middle} ${1.2 * rem}V${y + 0.7 * rem}`} />
        <text x={middle} y={0.9 * rem} class={middle > width / 2 ? 'axis axis-end' : 'axis'}>
          {t('progress.hesitation.median', { value: secondsText(median ?? 0, language) })}
        </text>
        <text x={left} y={height - 0.5 * rem} class="axis">
          {t('progress.seconds', { count: 0 })}
        </text>
        <text x={right} y={height - 0.5 * rem} class="axis axis-end">
          {t('progress.seconds', { count: Math.round(most) })}
        </text>
      </svg>
      <ul class="progress-legend plain-list">
        <li>
          <svg class="legend-mark" width="16" height="16" aria-hidden="true">
            <Circle x={8} y={8} filled />
          </svg>
          {t('progress.hesitation.latest')}
        </li>
      </ul>
    </div>
  )
}

/** For each run the seconds from noticing to stepping in, on a line of seconds. */
export function HesitationFigure({ hesitation }: { readonly hesitation: Hesitation }) {
  const t = useText()
  const { language } = useLanguage()
  const { each, median, latest } = hesitation
  if (median === null || latest === null)
    return <Figure heading={t('progress.hesitation.heading')} sentence={t('progress.hesitation.none')} />
  return (
    <Figure
      heading={t('progress.hesitation.heading')}
      sentence={t('progress.hesitation.sentence', {
        count: each.length,
        median: secondsText(median, language),
        latest: secondsText(latest, language),
      })}
      table={hesitationTable(t, language, hesitation)}
    >
      {each.length > 1 && <Strip hesitation={hesitation} />}
    </Figure>
  )
}
