import type { CastMember } from './cast/index.ts'
import type { Free } from './free.ts'
import { adult } from './marks.ts'
import type { Spot } from './marks.ts'

/** From the ground to the chin, of a standing figure's height. */
const chin = 0.78
const chins: Partial<Record<CastMember['pose'], number>> = {
  crouching: 0.48,
  sitting: 0.6,
  kneeling: 0.42,
  'sitting-ground': 0.34,
  'sitting-cuffed': 0.34,
}
/** From the chin to the top of the hair, and half the width of a head and of shoulders, of a standing figure's height. */
const head = 0.28
const face = 0.08
const shoulders = 0.128

/** How large the own figure is at the edge, and where in the free part of the picture the top of its head is. */
const size = 1.5
const down = 0.24
/** The least of the shoulders that is seen, of their half width. */
const least = 0.35

/** A face in the picture that must be seen, picture units. */
export interface Face {
  readonly x: number
  readonly half: number
  readonly top: number
  readonly bottom: number
}

/** Where the face of somebody who stands in a pose is. */
export function faceAt({ x, y, scale }: Spot, pose: CastMember['pose'], seated: boolean): Face {
  const tall = adult * scale
  const low = seated ? (chins.sitting ?? chin) : (chins[pose] ?? chin)
  return { x, half: face * tall, top: y - tall * (low + head), bottom: y - tall * low }
}

/**
 * Brings the own figure to the edge of the picture, large and cut off by it: one looks over its shoulder. It is at its own
 * side unless it would cover a face or a hand there and not at the other. If it would cover hands at both, faces count alone;
 * if faces too, it is lower.
 * @param faces those of all others
 * @param hands what else of them must be seen
 */
export function forward(spot: Spot, free: Free, faces: readonly Face[], hands: readonly Face[] = []): Spot {
  const tall = adult * size
  const top = free.top + (free.bottom - free.top) * down
  const own = spot.x < (free.left + free.right) / 2 ? -1 : 1
  const wide = shoulders * tall
  const at = (side: number, kept: readonly Face[]): { readonly x: number; readonly seen: number } => {
    const edge = side < 0 ? free.left : free.right
    // Who faces the figure's side of the picture decides how far it stands in it.
    const inner = kept.filter(({ bottom }) => bottom > top).map(({ x, half }) => (edge - (x + side * half)) * side - 8)
    const seen = Math.min(wide * 1.1, ...inner)
    return { x: edge + side * (wide - seen), seen }
  }
  const places = [[...faces, ...hands], faces].flatMap((kept) => [at(own, kept), at(-own, kept)])
  const fits = places.find(({ seen }) => seen >= wide * least)
  const lowest = Math.max(top, ...faces.map(({ bottom }) => bottom + 6))
  const x = fits?.x ?? (own < 0 ? free.left : free.right)
  return { x, y: (fits ? top : lowest) + tall * (chin + head), scale: size, depth: 'front' }
}
