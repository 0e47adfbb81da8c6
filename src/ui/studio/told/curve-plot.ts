/** The part of a drawing in which a curve lies. CSS px; `top` is where 100 is, `bottom` where 0 is; `end`: scenario ms at `right`. */
export interface CurvePlot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly end: number
}

/** Where a time of the scene lies, ms. */
export const timeX = ({ left, right, end }: CurvePlot, ms: number): number => left + ((right - left) * ms) / end

/** The height of a score, 0 to 100. */
export const overallY = ({ top, bottom }: CurvePlot, overall: number): number =>
  bottom - ((bottom - top) * overall) / 100

/** An SVG path through the points of a curve, a straight line from each to the next. */
export const curvePath = (
  curve: readonly { readonly t: number; readonly overall: number }[],
  plot: CurvePlot,
): string =>
  curve
    .map(
      ({ t, overall }, i) => `${i === 0 ? 'M' : 'L'}${timeX(plot, t).toFixed(1)} ${overallY(plot, overall).toFixed(1)}`,
    )
    .join('')
