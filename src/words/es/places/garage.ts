import type { PlaceDirection } from '../../en/place-direction.ts'

export const garage: PlaceDirection<'garage'> = {
  landmarks: {
    ramp: 'en la rampa',
    booth: 'junto a la caseta',
    van: 'junto a la van',
    'behind-van': 'detrás de la van',
    pillar: 'junto a la columna',
    'parked-cars': 'junto a los carros estacionados',
  },
  pieces: {},
}
