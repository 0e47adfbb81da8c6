import { ADULT, HEAD, type PieceName } from './compose.ts'
import { plainBody } from './attire.ts'
import { headTurnOf, seenOfBody, type Point } from './points.ts'

/** A rectangle around a point the body stands on, picture units at scale 1; the body faces right. */
export interface Part {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What of a body must be seen, and what can hide it. */
export interface Extent {
  /** From the eyebrows to the chin; null for who is seen from behind. */
  readonly face: Part | null
  readonly head: Part
  readonly trunk: Part
  /** Of who stands; null for others. */
  readonly legs: Part | null
  readonly hands: readonly Part[]
}

/** Half a hand with its fingers, units of the art. */
const HAND = 125
/** The eyes, nose and mouth on a head from the neck, and all of it with the hair; units of the art. */
const FACE = { left: 0, right: 250, top: -290, bottom: 0 } as const
const HAIR = { left: -150, right: 270, top: -410, bottom: 10 } as const
/** Half a trunk with the upper arms. */
const TRUNK = 320
/** Half of both legs, and how high the hips are of somebody on two feet. */
const LEGS = 260
const UPRIGHT = 1100

const around = ({ x, y }: Point, half: number): Part => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

/** Where head, face, trunk and hands of a body are when a standing adult is `height` tall. Needs no picture. */
export function extentOf(name: PieceName, height: number): Extent {
  const body = plainBody(name)
  const unit = height / ADULT
  const at = (point: Parameters<typeof seenOfBody>[1]): Point | null => seenOfBody(body, point, height)
  const neck = at('neck') ?? { x: 0, y: (HEAD.neck[1] - ADULT) * unit }
  const mirrored = body.includes('looking-away') ? -1 : 1
  const turn = (headTurnOf(body) * Math.PI) / 180
  const on = ({ left, right, top, bottom }: Part): Part => {
    const corners = [left, right].flatMap((x) =>
      [top, bottom].map((y) => ({
        x: neck.x + (Math.cos(turn) * x * mirrored - Math.sin(turn) * y) * unit,
        y: neck.y + (Math.sin(turn) * x * mirrored + Math.cos(turn) * y) * unit,
      })),
    )
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  }
  const away = /^body\/(?:away|palms)-/.test(body)
  const seat = at('seat') ?? { x: neck.x, y: neck.y + 1200 * unit }
  const middle = (neck.x + seat.x) / 2
  const hands = (['front-hand', 'other-hand', 'hand'] as const).flatMap((hand): Part[] => {
    const point = at(hand)
    return point ? [around(point, HAND * unit)] : []
  })
  return {
    face: away ? null : on(FACE),
    head: on(HAIR),
    trunk: {
      left: middle - TRUNK * unit,
      right: middle + TRUNK * unit,
      top: neck.y,
      bottom: Math.max(seat.y, neck.y + 300 * unit),
    },
    legs: seat.y < -UPRIGHT * unit ? { left: -LEGS * unit, right: LEGS * unit, top: seat.y, bottom: 0 } : null,
    hands,
  }
}

/** A part of a body that stands at (x, y) at a scale and faces a side. */
export function partAt(
  { left, right, top, bottom }: Part,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  facing: 'left' | 'right',
): Part {
  const [a, b] = facing === 'left' ? [-right, -left] : [left, right]
  const { x, y, scale } = at
  return { left: x + a * scale, right: x + b * scale, top: y + top * scale, bottom: y + bottom * scale }
}
