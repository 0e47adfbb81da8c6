import type { PlaceDirection } from '../../en/place-direction.ts'

export const reportRoom: PlaceDirection<'report-room'> = {
  landmarks: {
    desk: 'junto al escritorio',
    'second-desk': 'junto al otro escritorio',
    bench: 'en la banca',
    'coffee-machine': 'junto a la cafetera',
    door: 'junto a la puerta',
    glass: 'junto al vidrio',
  },
  pieces: {},
}
