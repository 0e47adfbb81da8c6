import type { PlaceDirection } from '../../en/place-direction.ts'

export const bookingCell: PlaceDirection<'booking-cell'> = {
  landmarks: {
    counter: 'junto al mostrador',
    bench: 'en la banca',
    cell: 'en la celda',
    bed: 'en el catre',
    'cell-door': 'junto a la puerta de la celda',
    'height-chart': 'junto a la escala de estatura',
    phone: 'junto al teléfono',
  },
  pieces: {},
}
