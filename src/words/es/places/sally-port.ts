import type { PlaceDirection } from '../../en/place-direction.ts'

export const sallyPort: PlaceDirection<'sally-port'> = {
  landmarks: {
    door: 'junto a la puerta',
    'cell-door': 'junto a la puerta de la celda',
    bench: 'en la banca',
    camera: 'bajo la cámara',
    'patrol-car': 'junto a la patrulla',
    wall: 'junto a la pared',
  },
  pieces: {},
}
