import { useRef } from 'preact/hooks'
import { IN_TIME } from '#records'
import type { ProgressPoint } from '#records'
import { useText } from '../text/index.ts'
import { Circle, LegendMark, Marks, Square } from './marks.tsx'
import { apart, columnX, lineThrough, marksOf, scoreY, type Plot } from './plot.ts'
import { useSize } from './use-size.ts'

const GRID = [0, 50, 100]

/** Early and effective of each run, in order. Drawn only: the sentence above and the table below say it. */
export function OverTimeChart({ points }: { readonly points: readonly ProgressPoint[] }) {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const { width, rem } = useSize(frame)
  const narrow = width < 30 * rem
  const height = Math.round(15 * rem)
  // Words beside the ends where there is room for them; else the legend names the shapes.
  const plot: Plot = {
    left: 2.2 * rem,
    right: width - (narrow ? 0.5 : 7.5) * rem,
    top: 1.3 * rem,
    bottom: height - 2.2 * rem,
  }
  const early = marksOf(points, 'early', plot)
  const effective = marksOf(points, 'effective', plot)
  const [lastEarly, lastEffective] = [early.at(-1), effective.at(-1)]
  const [earlyY, effectiveY] = apart(lastEarly?.y ?? -100, lastEffective?.y ?? -100, 1.2 * rem)
  const every = Math.max(1, Math.ceil(points.length / Math.max(4, (plot.right - plot.left) / (2.2 * rem))))
  const end = plot.right + 0.5 * rem
  return (
    <div class="progress-chart" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" class="over-time">
        {GRID.map((score) => (
          <g key={score}>
            <path class="grid" d={`M${plot.left} ${scoreY(plot, score)}H${plot.right}`} />
            <text x={plot.left - 0.4 * rem} y={scoreY(plot, score)} class="axis axis-y">
              {score}
            </text>
          </g>
        ))}
        <path class="in-time" d={`M${plot.left} ${scoreY(plot, IN_TIME)}H${plot.right}`} />
        {!narrow && (
          <text x={plot.left + 0.3 * rem} y={scoreY(plot, IN_TIME) - 0.35 * rem} class="axis in-time-words">
            ↑ {t('progress.time.before')}
          </text>
        )}
        <path class="line" d={lineThrough(early)} />
        <path class="line line-dashed" d={lineThrough(effective)} />
        <Marks marks={effective} as={Square} />
        <Marks marks={early} as={Circle} />
        {!narrow && lastEarly && (
          <text x={end} y={earlyY} class="end-words">
            {t('progress.early')} {Math.round(points.findLast((p) => p.early !== null)?.early ?? 0)}
          </text>
        )}
        {!narrow && lastEffective && (
          <text x={end} y={effectiveY} class="end-words">
            {t('progress.effective')} {Math.round(points.at(-1)?.effective ?? 0)}
          </text>
        )}
        {points.map(
          (point, i) =>
            i % every === 0 && (
              <text key={point.run} x={columnX(plot, i, points.length)} y={height - 1.1 * rem} class="axis axis-x">
                {point.number}
              </text>
            ),
        )}
        <text x={plot.left} y={height - 0.15 * rem} class="axis">
          {t('progress.time.axis')}
        </text>
      </svg>
      <ul class="progress-legend plain-list">
        <li>
          <LegendMark as={Circle} filled /> {t('progress.time.legend.early')}
        </li>
        <li>
          <LegendMark as={Square} filled /> {t('progress.time.legend.effective')}
        </li>
        <li>
          <LegendMark as={Circle} filled />
          <LegendMark as={Square} filled /> {t('progress.time.legend.first')}
        </li>
        <li>
          <LegendMark as={Circle} filled={false} />
          <LegendMark as={Square} filled={false} /> {t('progress.time.legend.again')}
        </li>
        <li>
          <svg class="legend-mark" width="24" height="16" aria-hidden="true">
            <path class="in-time" d="M0 8H24" />
          </svg>
          {t('progress.time.legend.line')}
        </li>
      </ul>
    </div>
  )
}
