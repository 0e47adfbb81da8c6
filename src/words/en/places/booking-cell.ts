import type { PlaceDirection } from '../place-direction.ts'

export const bookingCell: PlaceDirection<'booking-cell'> = {
  landmarks: {
    counter: 'at the counter',
    bench: 'on the bench',
    cell: 'in the cell',
    bed: 'on the bunk',
    'cell-door': 'at the cell door',
    'height-chart': 'at the height chart',
    phone: 'at the phone',
  },
  pieces: {},
}
