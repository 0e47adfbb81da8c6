/** The alley's own camera: straight down between two walls. Metres across and up; nearness in picture units a metre. */
import { flatsOf } from '../flats.ts'
import type { Point } from '../projection.ts'

export const box = { x: -140, y: -90, width: 1560, height: 900 }
const vanish = 590
const horizon = 330
const eye = 1.25

/** Where the walls stand, metres from the line of sight. */
export const leftWall = -2.35
export const rightWall = 2.85
/** How near the end of the alley is, and the nearest that is drawn. */
export const end = 70
export const front = 430

/**
 * A point of the alley in the picture.
 * @param x metres to the right of the line of sight
 * @param y metres over the ground
 * @param near picture units a metre has there: people on their marks stand at about 250
 */
export const at = (x: number, y: number, near: number): Point => [vanish + x * near, horizon + (eye - y) * near]

export const { along: onWall, facing, lying } = flatsOf(at)
