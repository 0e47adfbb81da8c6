/** People who only look on: flat and muted, so that nobody takes them for the cast. */
import { c, dice, group, path, tag } from '../svg.ts'
import type { Colour } from '../palette.ts'

const coats: readonly Colour[] = ['facade', 'wall-low', 'navy-lit', 'sign-back', 'post', 'awning']
const skins = ['#e0ac86', '#8d5a3c', '#c68a60', '#5f3d2b', '#f0c6a4'] as const
const hairs = ['#2b1d16', '#5a3a22', '#171a22', '#8a8f98'] as const

/** One onlooker, 170 units high, feet at 0 0. */
function onlooker(roll: () => number, filming: boolean): string {
  const coat = coats[Math.floor(roll() * coats.length)]!
  const trousers: Colour = roll() < 0.5 ? 'navy-dark' : 'inside'
  const skin = skins[Math.floor(roll() * skins.length)]!
  const hair = hairs[Math.floor(roll() * hairs.length)]!
  const long = roll() < 0.45
  const edge = { stroke: c('ink'), 'stroke-width': 3.4 }
  const arm = filming
    ? path('M17 -122Q32 -116 26 -140L18 -150', { fill: 'none', stroke: c('ink'), 'stroke-width': 15 }) +
      path('M17 -122Q32 -116 26 -140L18 -150', { fill: 'none', stroke: c(coat), 'stroke-width': 9 }) +
      tag('circle', { cx: 15, cy: -153, r: 6, fill: skin, ...edge }) +
      tag('rect', { x: 5, y: -177, width: 16, height: 26, rx: 3, fill: c('ink') }) +
      tag('rect', { x: 7.5, y: -174, width: 11, height: 20, fill: c('window-cool') }) +
      tag('circle', { cx: 16, cy: -171, r: 2, fill: c('beam') })
    : path('M16 -122Q24 -96 20 -74', { fill: 'none', ...edge })
  return (
    tag('ellipse', { cx: 0, cy: 0, rx: 30, ry: 5, fill: c('shadow'), opacity: 0.5 }) +
    path('M-15 -78L-13 0H-3L0 -60L4 0H14L15 -78z', { fill: c(trousers), ...edge }) +
    path('M-20 -72Q-26 -120 -14 -130Q0 -136 14 -130Q26 -120 20 -72z', { fill: c(coat), ...edge }) +
    (long ? path('M-14 -150Q-18 -126 -10 -122H10Q18 -126 14 -150z', { fill: hair, ...edge }) : '') +
    path('M-4 -134h8v8h-8z', { fill: skin }) +
    tag('ellipse', { cx: 0, cy: -146, rx: 11.5, ry: 14, fill: skin, ...edge }) +
    path('M-12.5 -146Q-13 -163 0 -163Q13 -163 12.5 -146Q8 -156 0 -155Q-8 -156 -12.5 -146z', { fill: hair, ...edge }) +
    path('M-16 -122Q-24 -96 -20 -74', { fill: 'none', ...edge }) +
    arm
  )
}

/**
 * A row of people.
 * @param spots where each stands: x and y of the feet, picture units
 * @param metre picture units a metre at their distance
 */
export function crowd(
  spots: readonly (readonly [x: number, y: number])[],
  metre: number,
  filming: boolean,
  seed: number,
): string {
  const roll = dice(seed)
  return spots
    .map(([x, y], i) =>
      group(onlooker(roll, filming && i % 4 !== 3), {
        transform: `translate(${x} ${y}) scale(${(i % 2 === 0 ? 1 : -1) * (metre / 100) * (0.94 + roll() * 0.1)} ${(metre / 100) * (0.94 + roll() * 0.1)})`,
      }),
    )
    .join('')
}
