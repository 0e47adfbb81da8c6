import { blob, cut, ink, limb, placed, type Joint, xy } from './draw.ts'
import { chain, move, scale, turn, type Point } from './path.ts'
import { paint, shapesOf } from './source.ts'

const shoeArt = shapesOf('body/standing/ShirtColorTee').filter((s) => s.fill === paint.shoes || s.fill === paint.ink)

export const shoePart = (): string =>
  cut(
    shoeArt,
    xy(
      '780 2262, 810 2225, 835 2300, 875 2300, 925 2270, 940 2225, 1010 2270, 1240 2400, 1210 2540, 1000 2530, 780 2470',
    ),
  )

/** A shoe seen from the side, toe to the right, its ankle at `at`; turned by `angle` degrees. */
export const shoe = (at: Point, angle = 0, flip = false, size = 1): string =>
  placed('shoe', chain(move(...at), turn(angle - 7), scale(flip ? -size : size, size), move(-868, -2262)))

/** A trouser leg along joints hip, knee, ankle. */
export const leg = (joints: readonly Joint[]): string => limb(joints, paint.pants)

const METAL = '#a9b7c4'

/** How the two legs of a body are drawn, along joints hip, thigh, knee … ankle. */
export interface Legs {
  readonly near: (joints: readonly Joint[]) => string
  readonly far: (joints: readonly Joint[]) => string
}
export const trousers: Legs = { near: leg, far: leg }

const thigh = (joints: readonly Joint[]): string => leg(joints.slice(0, 3))
const last = (joints: readonly Joint[]): Joint => joints[joints.length - 1] as Joint
/** Shorts, and below them an artificial leg: a socket and a tube. */
const artificial = (joints: readonly Joint[]): string => {
  const [x, y] = joints[2] as Joint
  const [ax, ay] = last(joints)
  const at = (t: number, half: number): Joint => [x + (ax - x) * t, y + (ay - y) * t, half]
  return (
    limb([at(0.3, 30), at(0.7, 28), at(1.02, 26)], METAL) +
    limb([at(0, 92), at(0.2, 84), at(0.42, 52)], METAL) +
    thigh(joints)
  )
}
const bare = (joints: readonly Joint[]): string =>
  limb(
    joints.slice(2).map(([x, y, half]): Joint => [x, y, half * 0.8]),
    paint.skin,
  ) + thigh(joints)
/** Shorts, one artificial leg. */
export const shorts: Legs = { near: artificial, far: bare }

/** Bones of a walking leg in the units of the art. */
const THIGH = 590
const SHIN = 600

/** Angles of a leg through one cycle of a walk: thigh from upright (forward positive), knee bend, lift of the toe. */
const gait: readonly (readonly [thigh: number, knee: number, foot: number])[] = [
  [22, 3, -14],
  [17, 14, 0],
  [4, 8, 0],
  [-9, 3, 0],
  [-20, 12, 16],
  [-12, 46, 38],
  [10, 58, 22],
  [25, 30, -4],
]
export const WALK_FRAMES = gait.length
/** y of the ground under who stands or walks. */
export const GROUND = 2560

interface Leg {
  readonly knee: Point
  readonly ankle: Point
  readonly foot: number
}

function pose(frame: number, hip: Point): Leg {
  const [thigh, knee, foot] = gait[frame % WALK_FRAMES] as readonly [number, number, number]
  const a = (thigh * Math.PI) / 180
  const b = ((thigh - knee) * Math.PI) / 180
  const k: Point = [hip[0] + Math.sin(a) * THIGH, hip[1] + Math.cos(a) * THIGH]
  return { knee: k, ankle: [k[0] + Math.sin(b) * SHIN, k[1] + Math.cos(b) * SHIN], foot }
}

const ANKLE_HEIGHT = 250

/** Legs of a walk to the right, and how far the trunk sinks so that the lower foot stays on the ground at `ground`. */
export function walkingLegs(frame: number, ground: number, legs: Legs = trousers): { svg: string; sink: number } {
  const near: Point = [730, 1110]
  const far: Point = [930, 1110]
  const drop = (l: Leg): number => l.ankle[1] + ANKLE_HEIGHT * Math.cos((l.foot * Math.PI) / 180)
  const sink = ground - Math.max(drop(pose(frame, near)), drop(pose(frame + 4, far)))
  const draw = (l: Leg, hip: Point, cloth: Legs['near']): string =>
    shoe([l.ankle[0], l.ankle[1] + sink], l.foot) +
    cloth([
      [hip[0], hip[1] + sink, 168],
      [(hip[0] + l.knee[0]) / 2, (hip[1] + l.knee[1]) / 2 + sink, 140],
      [l.knee[0], l.knee[1] + sink, 112],
      [l.ankle[0], l.ankle[1] + sink + 50, 100],
    ])
  const hips = blob(
    [
      [558, 960 + sink],
      [1124, 960 + sink],
      [1105, 1180 + sink],
      [840, 1260 + sink],
      [570, 1180 + sink],
    ],
    paint.pants,
    0,
    true,
  )
  const sides =
    ink([
      [562, 985 + sink],
      [556, 1080 + sink],
      [562, 1150 + sink],
    ]) +
    ink([
      [1122, 1000 + sink],
      [1112, 1090 + sink],
      [1098, 1160 + sink],
    ])
  return {
    svg: draw(pose(frame + 4, far), far, legs.far) + draw(pose(frame, near), near, legs.near) + hips + sides,
    sink,
  }
}

/** The legs of each frame of the walk as shared parts. */
export const walkParts = (): Record<string, () => string> =>
  Object.fromEntries(
    gait.flatMap((_, frame) => [
      [`legs-walking-${frame}`, () => walkingLegs(frame, GROUND).svg],
      [`legs-walking-${frame}-prosthesis`, () => walkingLegs(frame, GROUND, shorts).svg],
    ]),
  )
