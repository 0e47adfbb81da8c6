import type { ProgressPoint } from '#records'

/** The part of a drawing in which values lie. CSS px; `top` is where 100 is, `bottom` where 0 is. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where one score of one run lies. */
export interface PlotMark {
  readonly run: string
  readonly x: number
  readonly y: number
  readonly first: boolean
}

/** The middle of the `i`th of `count` columns. */
export const columnX = ({ left, right }: Plot, i: number, count: number): number =>
  left + ((right - left) * (i + 0.5)) / Math.max(1, count)

/** The height of a score, 0 to 100. */
export const scoreY = ({ top, bottom }: Plot, score: number): number => bottom - ((bottom - top) * score) / 100

/** How far early lies left of the middle of its column and effective right of it, so that equal scores both show. */
const BESIDE = 6.5

/** The marks of one series in the order of the runs; a run without that score has none. */
export function marksOf(points: readonly ProgressPoint[], part: 'early' | 'effective', plot: Plot): PlotMark[] {
  const aside = Math.min(BESIDE, (plot.right - plot.left) / Math.max(1, points.length) / 4)
  const shift = part === 'early' ? -aside : aside
  return points.flatMap((point, i): PlotMark[] => {
    const score = point[part]
    if (score === null) return []
    return [{ run: point.run, x: columnX(plot, i, points.length) + shift, y: scoreY(plot, score), first: point.first }]
  })
}

/** An SVG path through the marks. */
export const lineThrough = (marks: readonly PlotMark[]): string =>
  marks.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** Two words beside one chart's end, moved apart where they would lie on each other. */
export function apart(a: number, b: number, gap: number): readonly [number, number] {
  const lack = gap - Math.abs(a - b)
  if (lack <= 0) return [a, b]
  const up = -lack / 2
  return a <= b ? [a + up, b - up] : [a - up, b + up]
}

/** For each mark, how many marks before it lie within `reach`: it is drawn on top of those, so that equal ones show as several. */
export const stacked = (xs: readonly number[], reach: number): number[] =>
  xs.map((x, i) => xs.slice(0, i).filter((other) => Math.abs(other - x) < reach).length)
