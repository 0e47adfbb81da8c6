import { useRef } from 'preact/hooks'
import { halfUp } from '#score'
import type { Told } from '#studio'
import { useSize } from '../../progress/use-size.ts'
import { clockText, useText } from '../../text/index.ts'
import { curvePath, type CurvePlot, overallY, timeX } from './curve-plot.ts'
import { NumberTable } from './number-table.tsx'

const GRID = [0, 50, 100]
const marks = ['cue', 'actBy', 'violation', 'irreversible'] as const

/** The best score by when somebody first speaks up: a drawing, a sentence that says it, and a table behind it. */
export function Curve({ told }: { readonly told: Told }) {
  const t = useText()
  const { curve, best } = told.findings
  const [first] = curve
  const last = curve.at(-1)
  if (first !== undefined && last !== undefined) return <CurveShown told={told} first={first} last={last} />
  // A lesson has no scores at all.
  return best === null ? null : <p class="hint">{t('studio.told.numbers.curveNone')}</p>
}

type Point = Told['findings']['curve'][number]

interface CurveShownProps {
  readonly told: Told
  readonly first: Point
  readonly last: Point
}

function CurveShown({ told: { findings, milestones }, first, last }: CurveShownProps) {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const { width, rem } = useSize(frame)
  const { curve } = findings
  const height = Math.round(13 * rem)
  const there = marks.flatMap((name) => {
    const at = milestones[name]
    return at === null || at > last.t ? [] : [{ name, at }]
  })
  const plot: CurvePlot = {
    left: 2.4 * rem,
    right: width - 0.75 * rem,
    top: (0.75 + 1.1 * there.length) * rem,
    bottom: height - 2.6 * rem,
    end: Math.max(1, last.t),
  }
  return (
    <div class="told-curve">
      <h3>{t('studio.told.numbers.curve')}</h3>
      <p>
        {t('studio.told.numbers.curveFrom', {
          from: clockText(first.t),
          first: halfUp(first.overall),
          to: clockText(last.t),
          last: halfUp(last.overall),
        })}
      </p>
      <div ref={frame}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {GRID.map((score) => (
            <g key={score}>
              <path class="grid" d={`M${plot.left} ${overallY(plot, score)}H${plot.right}`} />
              <text class="axis axis-y" x={plot.left - 0.4 * rem} y={overallY(plot, score) + 0.3 * rem}>
                {score}
              </text>
            </g>
          ))}
          {there.map(({ name, at }, i) => {
            const x = timeX(plot, at)
            const late = x > (plot.left + plot.right) / 2
            return (
              <g key={name}>
                <path class="mark" d={`M${x} ${(0.6 + 1.1 * i) * rem}V${plot.bottom}`} />
                <text
                  class={late ? 'axis axis-y' : 'axis'}
                  x={x + (late ? -0.35 : 0.35) * rem}
                  y={(1.3 + 1.1 * i) * rem}
                >
                  {t(`studio.told.numbers.marks.${name}`)} {clockText(at)}
                </text>
              </g>
            )
          })}
          <path class="line" d={curvePath(curve, plot)} />
          <text class="axis" x={plot.left} y={plot.bottom + 1.2 * rem}>
            0:00
          </text>
          <text class="axis axis-y" x={plot.right} y={plot.bottom + 1.2 * rem}>
            {clockText(last.t)}
          </text>
          <text class="axis" x={plot.left} y={height - 0.3 * rem}>
            {t('studio.told.numbers.curveAxis')}
          </text>
        </svg>
      </div>
      <details>
        <summary>{t('studio.told.numbers.table')}</summary>
        <NumberTable
          id="told-curve-table"
          heading={t('studio.told.numbers.curve')}
          head={[t('studio.told.numbers.first'), t('studio.told.numbers.best')]}
          rows={curve.map(({ t: ms, overall }) => ({
            key: String(ms),
            marked: false,
            cells: [clockText(ms), halfUp(overall)],
          }))}
        />
      </details>
    </div>
  )
}
