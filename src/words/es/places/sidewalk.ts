import type { PlaceDirection } from '../../en/place-direction.ts'

export const sidewalk: PlaceDirection<'sidewalk'> = {
  landmarks: {
    meter: 'junto al parquímetro',
    wall: 'junto a la pared',
    cafe: 'frente al café',
    curb: 'en el borde de la acera',
    'shop-door': 'junto a la puerta de la tienda',
  },
  pieces: {},
}
