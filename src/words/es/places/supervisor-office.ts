import type { PlaceDirection } from '../../en/place-direction.ts'

export const supervisorOffice: PlaceDirection<'supervisor-office'> = {
  landmarks: {
    desk: 'junto al escritorio',
    'visitor-chair': 'en la silla de visita',
    door: 'junto a la puerta',
    podium: 'junto al podio',
    'front-row': 'en la primera fila',
    'back-row': 'en la última fila',
    board: 'junto al pizarrón',
  },
  pieces: {},
}
