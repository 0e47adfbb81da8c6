import { places, second, sleeveMark } from './arms.ts'
import { blob, ink, xy } from './draw.ts'
import { paint } from './source.ts'

/**
 * A body as the stage gets it. In its drawing `<!--part x-->` is a shared part; the other comments are places where the
 * stage puts what belongs to a rank (badge, belt, marks on sleeves) at x, y, turned and scaled.
 */
export interface Body {
  /** Where others can touch this body or are touched by it, where it differs from a body that stands (see `POINTS`). */
  readonly points?: Partial<Points>
  /** View box: all that is drawn lies in it. */
  readonly box: readonly [x: number, y: number, width: number, height: number]
  /** Where the head sits, and its tilt in degrees. */
  readonly neck: readonly [x: number, y: number, turn: number]
  /** y of the ground under the feet, and x of the point the figure stands on. */
  readonly ground: number
  readonly middle: number
  /** How the head sits on it: turned around to the other side, or seen from behind. */
  readonly head?: 'mirrored' | 'away'
  readonly draw: () => string
  /** What lies in front of the head. */
  readonly over?: { readonly box: Body['box']; readonly draw: () => string }
}

export const pointNames = ['hand', 'arm', 'shoulder', 'back', 'knee', 'wrists', 'seat'] as const
/**
 * The hand in front, the upper arm and the shoulder on the side faced, the middle of the back, the knee that goes down,
 * where another takes hold of both wrists, and what lies on a seat.
 */
export type Points = Readonly<Record<(typeof pointNames)[number], readonly [x: number, y: number]>>
export const POINTS: Points = {
  hand: [1135, 1150],
  arm: [1078, 600],
  shoulder: [985, 215],
  back: [520, 560],
  knee: [905, 1740],
  wrists: [470, 960],
  seat: [800, 1262],
}

/** Where something large stands that who sits has on the knees: the middle of its lower edge. */
export const lap = (x: number, y: number): string => `<!--lap ${x} ${y}-->`

/** Neck of the trunk. */
export const NECK = [745, 20, 0] as const

export const part = (name: string): string => `<!--part ${name}-->`
/** The trunk, and over it, under arms in front, what of a uniform sits on the shirt: in the units of the trunk. */
export const trunk = `<!--slung-->${part('trunk')}<!--tuck--><!--belt 0 0 0 1--><!--front-->`
/** Over everything: straps on the shoulders and the microphone. */
export const top = '<!--shoulders-->'
/** The arms that hang, with the places of their hands. The right one lies under legs and trunk, what it holds over them. */
export const armLeft = part('arm-left') + sleeveMark(447, 440, 3) + second(places([464, 1080], 80, 0.85))
export const armRight = part('arm-right')
export const handRight = places([1128, 1062], 84)
/** The left side of the trunk, for bodies whose arm does not cover it. */
export const side = ink(xy('545 915, 553 800, 563 690, 557 610'), 12)
/** The same up to the arm, for arms that are lifted off the trunk. */
export const bareSide = part('bare-side')
export const bareSidePart = (): string => ink(xy('546 930, 555 800, 565 690, 556 600, 538 541, 502 474, 462 384'), 14)
/** Where the trunk lies over an arm, no line shows. */
export const shoulderSeam = blob(
  xy('444 250, 500 206, 540 236, 552 330, 544 420, 524 486, 488 450, 452 350'),
  paint.top,
  0,
)
export const turned = (degrees: number, x: number, y: number, svg: string): string =>
  `<g transform="rotate(${degrees} ${x} ${y})">${svg}</g>`
export const moved = (x: number, y: number, svg: string): string =>
  `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${svg}</g>`
