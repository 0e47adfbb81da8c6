import type { PlaceDirection } from '../../en/place-direction.ts'

export const roadside: PlaceDirection<'roadside'> = {
  landmarks: {
    'car-front': 'delante del carro',
    'car-door': 'junto a la puerta del carro',
    'car-roof': 'junto al techo del carro',
    'car-rear': 'detrás del carro',
    'patrol-car': 'junto a la patrulla',
    shoulder: 'al borde de la carretera',
    road: 'en la carretera',
  },
  pieces: {},
}
