import type { PlaceDirection } from '../place-direction.ts'

export const storefront: PlaceDirection<'storefront'> = {
  landmarks: {
    pump: 'at the pump',
    'shop-door': 'at the shop door',
    window: 'at the window',
    curb: 'at the curb',
    'car-front': 'in front of the car',
    'car-door': 'at the car door',
  },
  pieces: {},
}
