import type { PlotMark } from './plot.ts'

/** Half the side of a mark, CSS px. */
export const HALF = 5.5

interface MarkProps {
  readonly x: number
  readonly y: number
  readonly filled: boolean
}

/** Early is round, effective is square; both are told apart without colour. */
export const Circle = ({ x, y, filled }: MarkProps) => (
  <circle class={filled ? 'pm pm-filled' : 'pm'} cx={x} cy={y} r={HALF} />
)

export const Square = ({ x, y, filled }: MarkProps) => (
  <rect class={filled ? 'pm pm-filled' : 'pm'} x={x - HALF} y={y - HALF} width={HALF * 2} height={HALF * 2} />
)

export const Marks = ({ marks, as: Shape }: { readonly marks: readonly PlotMark[]; readonly as: typeof Circle }) => (
  <g>
    {marks.map(({ run, x, y, first }) => (
      <Shape key={run} x={x} y={y} filled={first} />
    ))}
  </g>
)

/** A mark by itself, for a legend. */
export function LegendMark({ as: Shape, filled }: { readonly as: typeof Circle; readonly filled: boolean }) {
  return (
    <svg class="legend-mark" width="16" height="16" aria-hidden="true">
      <Shape x={8} y={8} filled={filled} />
    </svg>
  )
}

/** A row of boxes, one a run: filled, or crossed out. They shrink so that all fit in one line. */
export function UnitRow({ filled, all }: { readonly filled: number; readonly all: number }) {
  const step = Math.max(4, Math.min(20, 240 / Math.max(1, all)))
  const side = step * 0.78
  return (
    <svg
      class="unit-row"
      width={Math.ceil(all * step)}
      height={22}
      viewBox={`0 0 ${Math.ceil(all * step)} 22`}
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, i) => {
        const [x, y] = [i * step + (step - side) / 2, 11 - side / 2]
        return (
          <g key={i}>
            <rect class={i < filled ? 'pm pm-filled' : 'pm'} x={x} y={y} width={side} height={side} />
            {i >= filled && <path class="pm-cross" d={`M${x} ${y}l${side} ${side}m0 ${-side}l${-side} ${side}`} />}
          </g>
        )
      })}
    </svg>
  )
}
