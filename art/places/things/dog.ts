import type { Point } from '../projection.ts'
import { c, group, path, tag } from '../svg.ts'

const lined = { stroke: c('ink'), 'stroke-width': 3.4 }

/**
 * A police dog on its feet, its nose to the left. About 150 wide and 120 high at scale 1.
 * @param hand where the hand is that holds its leash, picture units
 */
export const dog = (x: number, y: number, scale: number, hand: Point): string => {
  const [hx, hy] = [(hand[0] - x) / scale, (hand[1] - y) / scale]
  const leash = `M-24 -76Q${(hx * 0.55).toFixed(0)} ${(hy * 0.42).toFixed(0)} ${hx.toFixed(0)} ${hy.toFixed(0)}`
  return group(
    tag('ellipse', { cx: 2, cy: 0, rx: 78, ry: 8, fill: c('shadow'), opacity: 0.5 }) +
      path('M58 -66Q84 -62 88 -30Q90 -18 82 -14Q78 -34 56 -46z', { fill: '#4a3626', ...lined }) +
      path('M-18 -50L-22 -2H-10L-4 -46zM46 -44L54 -22L46 -2H58L68 -24L64 -48z', { fill: '#6e5138', ...lined }) +
      path('M-42 -76Q-10 -84 30 -78Q62 -78 66 -56Q66 -36 44 -36Q8 -30 -22 -38Q-46 -44 -42 -76z', {
        fill: '#a87b4e',
        ...lined,
      }) +
      path('M-26 -78Q10 -86 44 -76Q60 -72 64 -58Q30 -56 -20 -62z', { fill: '#4a3626' }) +
      path('M-38 -52L-40 -2H-27L-20 -44zM36 -46L38 -26L30 -2H43L54 -26L56 -46z', { fill: '#a87b4e', ...lined }) +
      path('M-44 -66Q-52 -96 -34 -104L-36 -124L-20 -108Q-12 -96 -18 -70z', { fill: '#a87b4e', ...lined }) +
      path('M-34 -106Q-56 -106 -62 -96L-84 -90Q-88 -82 -80 -78L-58 -76Q-40 -78 -32 -88z', {
        fill: '#4a3626',
        ...lined,
      }) +
      path('M-28 -104L-30 -126L-14 -106z', { fill: '#4a3626', ...lined }) +
      tag('circle', { cx: -54, cy: -95, r: 2.8, fill: c('ink') }) +
      path('M-90 -88l8 -3 2 7z', { fill: c('ink') }) +
      path('M-48 -70L-20 -76', { fill: 'none', stroke: c('ink'), 'stroke-width': 10 }) +
      path('M-48 -70L-20 -76', { fill: 'none', stroke: c('tail'), 'stroke-width': 5 }) +
      path(leash, { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
      path(leash, { fill: 'none', stroke: c('tail'), 'stroke-width': 3 }),
    { transform: `translate(${x} ${y}) scale(${scale})` },
  )
}
