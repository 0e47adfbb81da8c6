import { blob, ink, xy, xyr } from './draw.ts'
import { part } from './body.ts'
import { shoe, shorts, trousers, type Legs } from './legs.ts'
import { paint } from './source.ts'

/** Legs of people on two feet who do not simply stand. */

export interface Stance {
  /** Drawn before the trunk. */
  readonly under: (limbs: Legs) => string
  /** Drawn over the trunk, under the left arm. */
  readonly above: (limbs: Legs) => string
  readonly ground: number
  /** Half the width of the feet. */
  readonly reach: readonly [left: number, right: number]
}

const hips =
  blob(xy('558 960, 1124 960, 1105 1180, 840 1260, 570 1180'), paint.pants, 0, true) +
  ink(xy('562 985, 556 1060, 556 1110')) +
  ink(xy('1122 1000, 1114 1060, 1104 1120'))

const both =
  (far: string, near: string, feet: readonly [number, number, number][]): Stance['under'] =>
  (limbs) => {
    const [a = [0, 0, 0], b = [0, 0, 0]] = feet
    return shoe([a[0], a[1]], a[2]) + limbs.far(xyr(far)) + shoe([b[0], b[1]], b[2]) + limbs.near(xyr(near)) + hips
  }
const nothing = (): string => ''

/** Feet apart, firm. */
const wide: Stance = {
  under: both(
    '930 1110 168, 985 1420 142, 1050 1720 112, 1105 2330 98',
    '725 1110 168, 660 1420 142, 590 1720 114, 480 2340 98',
    [
      [1105, 2270, 0],
      [472, 2296, 0],
    ],
  ),
  above: nothing,
  ground: 2546,
  reach: [440, 1480],
}

/** The right foot far in front, its knee bent: who leans in, pulls or braces. */
const lunge: Stance = {
  under: both(
    '930 1110 168, 1110 1330 142, 1250 1560 116, 1300 2230 98',
    '725 1110 168, 620 1420 142, 480 1700 114, 190 2220 98',
    [
      [1300, 2170, 0],
      [168, 2176, 18],
    ],
  ),
  above: nothing,
  ground: 2440,
  reach: [120, 1700],
}

/** The left foot far behind, its knee bent and the weight on it: who draws back. */
const braced: Stance = {
  under: both(
    '930 1110 168, 1060 1400 142, 1180 1690 114, 1330 2220 98',
    '725 1110 168, 590 1340 144, 440 1580 118, 420 2230 98',
    [
      [1330, 2170, -8],
      [410, 2180, 0],
    ],
  ),
  above: nothing,
  ground: 2440,
  reach: [360, 1720],
}

/** Both knees bent. */
const bent: Stance = {
  under: (limbs) =>
    shoe([1000, 1985], 0) + limbs.far(xyr('930 1110 160, 1050 1360 138, 1110 1560 118, 1060 1780 104, 1005 2010 96')),
  above: (limbs) =>
    shoe([652, 1985], 4) + limbs.near(xyr('700 1120 168, 790 1390 142, 850 1580 122, 770 1790 108, 660 2010 98')),
  ground: 2230,
  reach: [560, 1380],
}

/** On a seat: the feet in front. */
const seat: Stance = {
  under: (limbs) =>
    shoe([1370, 1740], 0, false, 0.98) +
    limbs.far(xyr('930 1110 150, 1180 1150 132, 1350 1180 112, 1378 1420 98, 1372 1770 94')),
  above: (limbs) =>
    shoe([1195, 1790], 0) + limbs.near(xyr('700 1120 158, 960 1180 142, 1170 1215 118, 1205 1460 102, 1198 1825 98')),
  ground: 2030,
  reach: [500, 1760],
}

export const stances = { wide, lunge, braced, bent, seat } as const
export type StanceName = keyof typeof stances

/** Legs as shared parts: `legs-wide` and, for an artificial leg, `legs-wide-prosthesis`; those over the trunk end in `-front`. */
export function stanceParts(): Record<string, () => string> {
  const out: Record<string, () => string> = {}
  for (const [name, { under, above }] of Object.entries(stances)) {
    for (const [tail, limbs] of [
      ['', trousers],
      ['-prosthesis', shorts],
    ] as const) {
      out[`legs-${name}${tail}`] = () => under(limbs)
      if (above !== nothing) out[`legs-${name}-front${tail}`] = () => above(limbs)
    }
  }
  return out
}
/** Where the legs of a stance go in a body: before the trunk, and over it. */
export const stanceLegs = (name: StanceName): readonly [under: string, above: string] => [
  part(`legs-${name}`),
  stances[name].above === nothing ? '' : part(`legs-${name}-front`),
]
