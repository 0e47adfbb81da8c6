/** People who only look on: flat and muted, with simple faces, so that nobody takes them for the cast. */
import { c, dice, group, path, tag } from '../svg.ts'
import type { Colour } from '../palette.ts'

const coats: readonly Colour[] = ['facade', 'wall-low', 'navy-lit', 'sign-back', 'post', 'awning']
const skins = ['#e0ac86', '#8d5a3c', '#c68a60', '#6b4530', '#f0c6a4'] as const
const hairs = ['#2b1d16', '#5a3a22', '#171a22', '#8a8f98'] as const

const edge = { stroke: c('ink'), 'stroke-width': 3.4 }
const stroke = (d: string, colour: string, width: number): string =>
  path(d, { fill: 'none', stroke: colour, 'stroke-width': width })

/** Hair behind and over a head whose middle is at 0 -149. */
const cuts = [
  // Short.
  (hair: string) => [
    '',
    path('M-14 -150Q-16 -170 0 -170Q16 -170 14 -150Q10 -161 0 -160Q-10 -161 -14 -150z', { fill: hair, ...edge }),
  ],
  // Long.
  (hair: string) => [
    path('M-16 -154Q-20 -122 -13 -120H13Q20 -122 16 -154Q14 -171 0 -171Q-14 -171 -16 -154z', { fill: hair, ...edge }),
    path('M-13 -148Q-15 -168 1 -168Q15 -167 13 -148Q10 -158 -2 -161Q-8 -156 -13 -148z', { fill: hair, ...edge }),
  ],
  // In a knot.
  (hair: string) => [
    tag('circle', { cx: 2, cy: -172, r: 7, fill: hair, ...edge }),
    path('M-14 -148Q-16 -168 0 -168Q16 -168 14 -148Q8 -160 0 -160Q-8 -160 -14 -148z', { fill: hair, ...edge }),
  ],
  // A woolen cap.
  () => [
    '',
    path('M-15 -154Q-16 -174 0 -174Q16 -174 15 -154Q0 -161 -15 -154z', { fill: c('tail'), ...edge }) +
      path('M-16 -154Q0 -162 16 -154v5Q0 -157 -16 -149z', { fill: c('tail'), ...edge }),
  ],
  // Curls.
  (hair: string) => [
    path('M-17 -146Q-25 -160 -15 -166Q-12 -178 0 -174Q12 -178 15 -166Q25 -160 17 -146z', { fill: hair, ...edge }),
    path('M-12 -152Q-6 -160 0 -158Q6 -160 12 -152Q12 -164 0 -164Q-12 -164 -12 -152z', { fill: hair }),
  ],
] as const

/** One onlooker, 170 units high, feet at 0 0. */
function onlooker(roll: () => number, filming: boolean, n: number): string {
  const coat = coats[Math.floor(roll() * coats.length)]!
  const trousers: Colour = roll() < 0.5 ? 'navy-dark' : 'inside'
  const skin = skins[Math.floor(roll() * skins.length)]!
  const hair = hairs[Math.floor(roll() * hairs.length)]!
  const [behind = '', over = ''] = cuts[n % cuts.length]!(hair)
  const upper = filming ? 'M16 -118Q34 -92 32 -112L23 -134' : 'M16 -118Q26 -96 20 -72'
  const arm = stroke(upper, c('ink'), 15.8) + stroke(upper, c(coat), 9)
  const hand = filming ? [22, -140] : [19, -68]
  // The back of the phone, its lens to us, and the fingers around it.
  const phone = filming
    ? tag('rect', { x: 14.5, y: -168, width: 16, height: 29, rx: 3.4, fill: c('post'), ...edge, 'stroke-width': 2.6 }) +
      tag('rect', { x: 17, y: -165.5, width: 7, height: 9.5, rx: 2.4, fill: c('tyre') }) +
      tag('circle', { cx: 20.5, cy: -162.6, r: 1.9, fill: c('window-cool') })
    : ''
  const held =
    phone +
    tag('circle', { cx: hand[0]!, cy: hand[1]!, r: filming ? 6.4 : 5.6, fill: skin, ...edge, 'stroke-width': 3 }) +
    (filming ? stroke('M18 -147h11M17.5 -142.6h12M18 -138.4h11', c('ink'), 1.5) : '')
  const other = 'M-16 -118Q-26 -96 -20 -72'
  return (
    tag('ellipse', { cx: 0, cy: 0, rx: 30, ry: 5, fill: c('shadow'), opacity: 0.5 }) +
    path('M-15 -78L-13 -3H-3L0 -60L4 -3H14L15 -78z', { fill: c(trousers), ...edge }) +
    path('M-20 2q0 -8 8 -8h9v8zM3 2v-8h9q8 0 8 8z', { fill: c('tyre'), ...edge, 'stroke-width': 2.4 }) +
    behind +
    tag('circle', { cx: -20, cy: -68, r: 5.6, fill: skin, ...edge, 'stroke-width': 3 }) +
    stroke(other, c('ink'), 15.8) +
    stroke(other, c(coat), 9) +
    path('M-19 -70Q-24 -118 -13 -129Q0 -134 13 -129Q24 -118 19 -70z', { fill: c(coat), ...edge }) +
    path('M-5 -138h10v9q-5 5 -10 0z', { fill: skin, ...edge, 'stroke-width': 2.4 }) +
    path('M-4.5 -137h9v7q-4.5 4 -9 0z', { fill: skin }) +
    tag('ellipse', { cx: 0, cy: -149, rx: 13, ry: 15, fill: skin, ...edge }) +
    over +
    tag('circle', { cx: -4.6, cy: -149, r: 1.7, fill: c('ink') }) +
    tag('circle', { cx: 5.4, cy: -149, r: 1.7, fill: c('ink') }) +
    stroke(
      'M-7.5 -154.5L-2.5 -154M3 -154L8 -154.5M0.6 -147L1.6 -143.5L-0.4 -143.2M-3 -138.6Q0.4 -139.6 4 -138.6',
      c('ink'),
      1.7,
    ) +
    arm +
    held
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
    .map(([x, y], i) => {
      const size = (metre / 100) * (0.94 + roll() * 0.1)
      return group(onlooker(roll, filming && i % 4 !== 3, i), {
        transform: `translate(${x} ${y}) scale(${((i % 2 === 0 ? 1 : -1) * size).toFixed(3)} ${size.toFixed(3)})`,
      })
    })
    .join('')
}
