import { blob, cut, ink, limb, placed, type Joint, xy } from './draw.ts'
import { chain, move, scale, turn, type Matrix, type Point } from './path.ts'
import { handShapes, paint, shapesOf, type Shape } from './source.ts'

/** Left and right of the trunk are mirror images about this line (twice its x). */
const MIRROR = 1451
export const flipped = (svg: string): string => `<g transform="matrix(-1 0 0 1 ${MIRROR} 0)">${svg}</g>`

const skinAndInk = (name: string): Shape[] =>
  handShapes(shapesOf(name).filter((s) => s.fill === paint.skin || s.fill === paint.ink))

const fistArt = skinAndInk('body/effigy/Coffee')
const palmArt = skinAndInk('body/sitting/Wheelchair')

/** Puts a hand whose wrist is at `from` in the art, and which there points along `angle`, on a wrist. */
const onWrist = (from: Point, angle: number, to: Point, direction: number, size: number, flip: boolean): Matrix =>
  chain(move(...to), turn(direction), scale(size, flip ? -size : size), turn(-angle), move(-from[0], -from[1]))

export const fistPart = (): string =>
  cut(
    fistArt,
    xy(
      '318 500, 330 458, 352 446, 420 400, 455 345, 478 318, 530 312, 548 340, 590 352, 590 470, 535 494, 505 520, 468 556, 420 572, 345 572',
    ),
  )
export const palmPart = (): string =>
  cut(
    palmArt,
    xy(
      '1180 330, 1190 250, 1240 150, 1240 100, 1300 95, 1330 110, 1450 90, 1520 200, 1500 290, 1400 330, 1290 400, 1240 372',
    ),
  )

/** `film` is a fist in which a phone has its screen toward whose hand it is. */
type HandKind = 'fist' | 'film' | 'palm' | 'flat' | 'pointer' | 'carry'

/**
 * A hand between the two places for what it holds: `hold` lies under the fingers, `held` over the hand. Each says the
 * wrist, the direction of the hand in degrees, its size, 1 or -1 where it is mirrored across its length, and its kind.
 */
export function holding(
  kind: HandKind,
  to: Point,
  direction: number,
  size: number,
  flip: boolean,
  hand: string,
): string {
  const words = `${Math.round(to[0])} ${Math.round(to[1])} ${Math.round(direction)} ${size} ${flip ? -1 : 1} ${kind}`
  return `<!--hold ${words}-->${hand}<!--held ${words}-->`
}
/** The places for the other hand. What two hands have is the first thing in whichever it is. */
export const second = (svg: string): string =>
  svg.replaceAll(/<!--(hold|held) ([^>]*)-->/g, (place, word: string, rest: string) =>
    rest.endsWith('carry') ? place : `<!--${word}2 ${rest}-->`,
  )
/** A hand that holds something of the pose already has no place for more. */
export const full = (svg: string): string => svg.replaceAll(/<!--(?:hold|held)2? [^>]*-->/g, '')
/** Only the places of a hand that is drawn elsewhere. */
export const places = (to: Point, direction: number, size = 0.8, kind: HandKind = 'fist'): string =>
  holding(kind, to, direction, size, false, '')

/** A closed hand seen from the side of the thumb. `direction` in degrees: 0 to the right, 90 down. */
export const fist = (to: Point, direction: number, size = 0.8, flip = false): string =>
  holding('fist', to, direction, size, flip, fistAlone(to, direction, size, flip))
const fistAlone = (to: Point, direction: number, size: number, flip: boolean): string =>
  placed('fist', onWrist([335, 510], -33, to, direction, size, flip))

/** A closed hand that strikes: the fingers folded, the thumb over them. It has no room for a thing. */
export const clenched = (to: Point, direction: number, size: number): string => {
  const matrix = chain(move(...to), turn(direction), scale(size))
  return placed('grip-palm', matrix) + placed('grip-fingers', matrix)
}

/** The first closed hand around a phone that films. */
export const filming = (to: Point, direction: number): string =>
  holding('film', to, direction, 0.8, false, fistAlone(to, direction, 0.8, false))

/** An open hand, fingers spread. */
export const palm = (to: Point, direction: number, size = 0.9, flip = false): string =>
  holding('palm', to, direction, size, flip, placed('palm', onWrist([1215, 345], -40, to, direction, size, flip)))

/**
 * A hand that points: the first finger goes on along the arm, the thumb lies across the others, which are folded. The
 * fist must not hang below the finger: that would be the outline of a gun.
 */
export const pointer = (to: Point, direction: number, flip = false): string =>
  holding(
    'pointer',
    to,
    direction,
    0.8,
    flip,
    placed('pointer', chain(move(...to), turn(direction), scale(1, flip ? -1 : 1))),
  )
/** Wrist at 0, 0, as for the flat hand. */
export const pointerPart = (): string =>
  blob(xy('96 4, 168 -4, 206 14, 208 42, 192 62, 178 84, 136 92, 84 76'), paint.hand, 13) +
  ink(xy('206 42, 176 44, 152 38'), 9) +
  blob(
    xy(
      '-20 -46, 56 -58, 120 -62, 172 -54, 262 -50, 346 -42, 372 -24, 348 -4, 262 -4, 188 2, 150 22, 96 62, 40 62, -20 46',
    ),
    paint.hand,
    13,
  ) +
  blob(xy('20 34, 58 8, 104 10, 152 24, 180 38, 174 62, 146 66, 102 58, 60 66'), paint.hand, 11) +
  ink(xy('112 -38, 132 -30, 144 -14'), 8)

/** A hand laid on something, fingers together, the thumb above. */
export const flat = (to: Point, direction: number, size = 1, flip = false): string =>
  holding(
    'flat',
    to,
    direction,
    size,
    flip,
    placed('flat', chain(move(...to), turn(direction), scale(size, flip ? -size : size))),
  )
export const flatPart = (): string =>
  blob(
    xy(
      '-20 -46, 40 -54, 74 -80, 116 -100, 146 -86, 128 -58, 186 -62, 224 -48, 240 -24, 238 4, 222 32, 186 50, 120 58, 50 52, -20 46',
    ),
    paint.hand,
    13,
  ) +
  ink(xy('142 -30, 188 -32, 232 -24'), 9) +
  ink(xy('146 0, 190 2, 236 2'), 9) +
  ink(xy('138 30, 180 34, 222 30'), 9)

/** Where cuffs go: the middle between two wrists that are together, and the direction of the arms in degrees. */
export const cuffs = (x: number, y: number, angle: number): string => `<!--cuffs ${x} ${y} ${angle}-->`

/**
 * A long sleeve along joints. `over` hides its line on the shoulder; marks of a rank come on the upper arm, over that
 * (`marks` false: none, the arm is mostly hidden).
 */
export function sleeve(joints: readonly Joint[], over = '', marks = true): string {
  const first = joints[0] as Joint
  const [a, b] = upperArm(joints)
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI - 90
  const part = Math.min(1, 185 / Math.hypot(b[0] - first[0], b[1] - first[1]))
  const x = first[0] + (b[0] - first[0]) * part
  const y = first[1] + (b[1] - first[1]) * part
  return limb(joints, paint.top) + over + (marks ? sleeveMark(x, y, angle) : '')
}

/** The part of an arm that carries marks: from the shoulder to the joint by its middle. */
function upperArm(joints: readonly Joint[]): [Joint, Joint] {
  const first = joints[0] as Joint
  const far = joints.find(([x, y]) => Math.hypot(x - first[0], y - first[1]) > 150)
  return [first, far ?? (joints[1] as Joint)]
}

/** Where the marks of a rank go on a sleeve; `angle` 0 on an arm that hangs. */
export const sleeveMark = (x: number, y: number, angle: number, size = 1): string =>
  `<!--sleeve ${Math.round(x)} ${Math.round(y)} ${Math.round(angle)} ${size}-->`

/** Hides the line a sleeve in front draws across the shoulder of the trunk. */
export const shoulderLeft = (): string => '<!--part shoulder-left-->'
export const shoulderRight = (): string => '<!--part shoulder-right-->'
export const shoulderLeftPart = (): string =>
  blob(xy('463 225, 520 200, 585 230, 600 320, 585 420, 520 380'), paint.top, 0)
export const shoulderRightPart = (): string =>
  blob(xy('1000 215, 940 205, 893 235, 890 290, 915 330, 985 330'), paint.top, 0)
