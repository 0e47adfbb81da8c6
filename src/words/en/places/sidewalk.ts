import type { PlaceDirection } from '../place-direction.ts'

export const sidewalk: PlaceDirection<'sidewalk'> = {
  landmarks: {
    meter: 'at the meter',
    wall: 'at the wall',
    cafe: 'at the cafe',
    curb: 'at the curb',
    'shop-door': 'at the shop door',
  },
  pieces: {},
}
