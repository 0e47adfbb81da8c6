/** The sidewalk's own camera: along the street, the road on the left and the shops on the right. Metres; z is away. */
import { flatsOf } from '../flats.ts'
import type { Point } from '../projection.ts'
import { c } from '../svg.ts'
import { at as near } from '../alley/space.ts'

export const box = { x: -140, y: -90, width: 1560, height: 900 }
/** The kerb's edge, the shop fronts and the fronts across the road, metres from the line of sight. */
export const kerb = -2.3
export const wall = 3
export const across = -12.5
/** How far down the road's surface lies. */
export const road = -0.13
/** The end of what is drawn of the street. */
export const end = 62

/** A point of the street in the picture: metres to the right, up and away. People stand at about 4.3 metres. */
export const at = (x: number, y: number, z: number): Point => near(x, y, 1100 / z)

export const { along, facing, lying } = flatsOf(at)

export const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })
